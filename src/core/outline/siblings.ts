import type { NumberFamily } from '../counting/types';
import { addEvidence, candidateWith, sum, type Candidate, type Reading } from './candidates';
import type { Screened } from './screen';
import type { Evidence } from './types';
import { SIBLINGS, WEIGHTS } from './weights';

type SiblingKind = 'section' | 'dimension';

/** What the headings of one level have in common. */
export interface LevelForm {
  /** Family of most of them, or `null` when they have no numbers (or there are none). */
  readonly family: NumberFamily | null;
  /** How many different names were seen in that form. */
  readonly distinct: number;
  /** True where those numbers are figures without any mark: 1 存在的问题, and 1. is a point's. */
  readonly unmarked: boolean;
}

/** True for a number without a mark behind it. */
export function isUnmarked({ number, start, words }: Candidate): boolean {
  return number !== null && !number.automatic && words - start === String(number.value).length;
}

/** Candidates weighed against each other: only from these are sections assigned and built. */
export interface Weighed {
  readonly candidates: readonly Candidate[];
  readonly sectionForm: LevelForm;
}

/** Headings of one kind: their form, and how often each name stands. */
interface Siblings {
  readonly kind: SiblingKind;
  readonly form: LevelForm;
  readonly times: ReadonlyMap<number, number>;
}

/** Weighs each candidate that takes part against the others of its kind. */
export function weigh({ candidates }: Screened): Weighed {
  const sections = siblingsOf(candidates, 'section');
  const dimensions = siblingsOf(candidates, 'dimension');
  return {
    sectionForm: sections.form,
    candidates: candidates.map((c) => {
      if (c.excluded) return c;
      const section = c.section && amongSiblings(c, c.section, sections);
      const dimension = c.dimension && amongSiblings(c, c.dimension, dimensions);
      if (section === c.section && dimension === c.dimension) return c;
      return candidateWith(c, c, { section, dimension, excluded: null });
    }),
  };
}

function siblingsOf(candidates: readonly Candidate[], kind: SiblingKind): Siblings {
  const times = new Map<number, number>();
  for (const c of candidates) {
    const own = c[kind];
    if (own && !c.excluded && own.match.weight >= WEIGHTS['name-cue'])
      times.set(own.match.index, (times.get(own.match.index) ?? 0) + 1);
  }
  return { kind, form: levelForm(candidates, kind), times };
}

/** The number family that most differently named headings of a kind share. */
function levelForm(candidates: readonly Candidate[], kind: SiblingKind): LevelForm {
  const names = new Map<NumberFamily | 'none', Set<number>>();
  const marked = new Set<NumberFamily>();
  for (const c of candidates) {
    const own = c[kind];
    if (!own || c.excluded || own.score < SIBLINGS.score || namesOther(c, own, kind)) continue;
    const family = c.number?.family ?? 'none';
    if (c.number && !isUnmarked(c)) marked.add(c.number.family);
    const set = names.get(family) ?? new Set();
    set.add(own.match.index);
    names.set(family, set);
  }
  let best: NumberFamily | null = null;
  let distinct = 0;
  for (const [family, set] of names) {
    if (set.size > distinct) {
      best = family === 'none' ? null : family;
      distinct = set.size;
    }
  }
  return { family: best, distinct, unmarked: best === 'arabic-dot' && !marked.has(best) };
}

/** True for a heading that names the other kind as plainly; a dimension is the narrower reading of equals. */
function namesOther(c: Candidate, own: Reading, kind: SiblingKind): boolean {
  const other = kind === 'section' ? c.dimension : c.section;
  if (!other) return false;
  return kind === 'section' ? other.match.weight >= own.match.weight : other.match.weight > own.match.weight;
}

/** The reading with what its siblings say of it; the same where they say nothing. */
function amongSiblings(c: Candidate, own: Reading, { kind, form, times }: Siblings): Reading {
  const more: Evidence[] = [];
  const shared = form.distinct >= SIBLINGS.distinct;
  if (form.family !== null && c.number?.family === form.family) addEvidence(more, 'family-agrees', '');
  else if (form.family !== null && shared) addUnlike(more, c, own, kind);
  else if (form.family === null && shared && c.number && !c.marked) addEvidence(more, 'family-disagrees', '');
  if (own.match.weight >= WEIGHTS['name-cue'] && times.get(own.match.index) === 1)
    addEvidence(more, 'sole-candidate', '');
  if (more.length === 0) return own;
  const evidence = [...own.evidence, ...more];
  return { match: own.match, evidence, score: sum(evidence) };
}

/** Not numbered as its siblings are; a line that is nothing but the name may be a number forgotten. */
function addUnlike(more: Evidence[], c: Candidate, own: Reading, kind: SiblingKind): void {
  if (c.number) addEvidence(more, 'family-disagrees', '');
  else if (kind === 'section' && c.own && own.match.code === 'name-exact')
    more.push({ code: 'unnumbered', weight: WEIGHTS.unnumbered * SIBLINGS.nameAlone, detail: '' });
  else addEvidence(more, 'unnumbered', '');
}

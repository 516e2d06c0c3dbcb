import { COLON } from '../characters/codes';
import type { NumberFamily } from '../counting/types';
import type { BuildInput } from './build-input';
import { addEvidence, sum, type Candidate } from './candidates';
import { leadSentences } from './lead-sentences';
import type { NodeDraft } from './node';
import { addPoints, between } from './point-drafts';
import { formOf } from './scan-types';
import { namedAspects, namesAspect } from './named-aspects';
import { sameForm } from './same-form';
import { unnumberedAspects } from './run-in-aspects';
import { isAnnounced } from './series';
import type { Evidence } from './types';
import { PARTS, THRESHOLD } from './weights';

const PART_FAMILIES: ReadonlySet<NumberFamily> = new Set([
  'han-comma',
  'han-paren',
  'arabic-dot',
  'arabic-paren',
  'decimal',
  'circled',
  'part',
]);

/** Adds the numbered or named parts of a section and their points; without parts, its own points. */
export function addParts(
  input: BuildInput,
  parent: NodeDraft,
  parts: 'dimensions' | 'items',
  from: number,
): void {
  const first = Math.max(from, parent.start + (parent.implied ? 0 : 1));
  const all = withoutNested(
    input.stream.code,
    between(input.candidates, first, parent.end).filter((c) => !c.excluded),
  );
  const same = sameForm(input.stream, all, isDimension);
  const inside = same === null ? all : all.filter((c) => !same.points.has(c));
  const children =
    parts === 'dimensions' ? dimensionParts(input, inside, parent) : itemParts(input, inside, parent);
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!;
    child.end = children[i + 1]?.start ?? parent.end;
    addPoints(input, child, same !== null && child.number !== null && formOf(child.number) === same.form);
    parent.children.push(child);
  }
  if (children.length === 0) addPoints(input, parent);
}

/** Without lists inside a sentence that use the numbers of the parts: （三）… 做到：（一）…；（二）…。 */
function withoutNested(code: Uint16Array, list: readonly Candidate[]): readonly Candidate[] {
  const counted = new Set<string>();
  const kept: Candidate[] = [];
  let inner: { form: string; value: number; lineIndex: number } | null = null;
  for (const c of list) {
    const form = c.number && formOf(c.number);
    const value = c.number?.value ?? 0;
    const goesOn =
      inner !== null && inner.form === form && inner.lineIndex === c.lineIndex && value > inner.value;
    const opens = value === 1 && c.lead !== 'line' && code[c.start - 1] === COLON && counted.has(form!);
    if (form !== null && !isDimension(c) && (opens || goesOn)) {
      inner = { form, value, lineIndex: c.lineIndex };
      continue;
    }
    inner = null;
    if (form !== null) counted.add(form);
    kept.push(c);
  }
  return kept;
}

/** True for a candidate that names a dimension plainly enough. */
export function isDimension(c: Candidate): boolean {
  return c.dimension !== null && c.dimension.score >= THRESHOLD;
}

function dimensionParts(input: BuildInput, inside: readonly Candidate[], parent: NodeDraft): NodeDraft[] {
  const { dimensions } = input.lexicon.template;
  const form = partForm(inside, parent);
  const drafts: NodeDraft[] = [];
  const present = new Set<number>();
  let before: Candidate | null = null;
  let last = 0;
  for (const c of inside) {
    if (isDimension(c) && isOfLevel(c, form, last, present, inside)) {
      if (before && isEcho(before, c)) continue;
      before = c;
      const { match, evidence } = c.dimension!;
      present.add(match.index);
      last = c.number?.value ?? last + 1;
      const covers = match.covers.map((index) => dimensions[index]!.id);
      const draft = childDraft(c, 'dimension', dimensions[match.index]!.id, match.end, evidence);
      drafts.push(covers.length > 0 ? { ...draft, covers } : draft);
    } else if (form !== null && hasForm(c, form) && c.lead !== 'inside' && isHeadingLike(c)) {
      last = c.number!.value;
      drafts.push(childDraft(c, 'item', topicId(input, c), c.stop, c.form));
    }
  }
  return promoteByTopic(input, drafts);
}

/** The form of the numbers that the parts of a section have; `null` where they have none. */
function partForm(inside: readonly Candidate[], parent: NodeDraft): string | null {
  const own = inside.filter(isDimension);
  const first = firstPart(inside, parent);
  if (own.length === 0) return first && formOf(first.number!);
  const usual = usualForm(own);
  if (usual === null || first === null) return usual;
  /* Names on a lower level than the first numbered part repeat their aspect's. */
  const outer = own.find((c) => hasForm(c, usual))!;
  return first.start < outer.start && first.number!.value === 1 && outer.number!.value !== 2
    ? formOf(first.number!)
    : usual;
}

/** True when a name stands on the level of the parts, not inside one of them. */
function isOfLevel(
  c: Candidate,
  form: string | null,
  last: number,
  present: ReadonlySet<number>,
  inside: readonly Candidate[],
): boolean {
  const { index } = c.dimension!.match;
  if (form === null) return c.number === null || !present.has(index);
  if (hasForm(c, form)) return true;
  if (c.number !== null) return c.number.value === last + 1 && !present.has(index);
  return (
    !present.has(index) &&
    !inside.some((o) => o !== c && hasForm(o, form) && o.dimension?.match.index === index && isDimension(o))
  );
}

function hasForm(c: Candidate, form: string): boolean {
  return c.number !== null && formOf(c.number) === form;
}

/** 在理论学习方面，我…: the first sentence below a heading that says its name again. */
function isEcho(heading: Candidate, c: Candidate): boolean {
  if (c.own || c.number || c.marked || c.boxed || c.lineIndex > heading.lineIndex + PARTS.echo) return false;
  if (!heading.own && !heading.number) return false;
  return c.dimension!.match.index === heading.dimension!.match.index;
}

/** An unnamed part whose topic words speak of a dimension that is nowhere else and whose place fits becomes that dimension. */
function promoteByTopic(input: BuildInput, drafts: NodeDraft[]): NodeDraft[] {
  const { dimensions } = input.lexicon.template;
  const present = new Set(drafts.filter((d) => d.kind === 'dimension').map((d) => d.id));
  if (present.size === 0 || present.size < dimensions.length * PARTS.share) return drafts;
  return drafts.map((draft, i) => {
    if (draft.kind !== 'item' || draft.id === null || present.has(draft.id)) return draft;
    const at = dimensions.findIndex((d) => d.id === draft.id);
    const before = drafts[i - 1];
    const after = drafts[i + 1];
    const fits =
      draft.number?.value === at + 1 ||
      (at > 0 && before?.id === dimensions[at - 1]!.id) ||
      (before === undefined && at === 0) ||
      (after !== undefined && at + 1 < dimensions.length && after.id === dimensions[at + 1]!.id);
    if (!fits) return draft;
    const evidence: Evidence[] = [...draft.evidence];
    addEvidence(evidence, 'name-topic', '');
    addEvidence(evidence, 'order-fits', '');
    if (sum(evidence) < THRESHOLD) return draft;
    present.add(draft.id);
    return { ...draft, kind: 'dimension', evidence };
  });
}

function itemParts(input: BuildInput, inside: readonly Candidate[], parent: NodeDraft): NodeDraft[] {
  const first = firstPart(inside, parent, (c) => namesAspect(input.stream, c));
  const named = parent.id === 'problems' ? namedAspects(input.stream, inside) : [];
  const [head] = named;
  if (head !== undefined && (first === null || head.start < first.start))
    return named.map((c) => childDraft(c, 'item', topicId(input, c), c.stop, itemEvidence(c)));
  const bare = parent.id === 'problems' ? unnumberedAspects(input, parent) : [];
  if (bare.length > 0 && (first === null || bare[0]!.start < first.start)) return bare;
  if (first !== null) return numberedItems(input, inside, parent, formOf(first.number!));
  const drafts: NodeDraft[] = [];
  for (const c of inside) {
    if (c.lead !== 'line' || c.number || !(isMarkedHeading(c) || isDimension(c))) continue;
    const stop = isDimension(c) ? c.dimension!.match.end : c.stop;
    drafts.push(childDraft(c, 'item', topicId(input, c), stop, itemEvidence(c)));
  }
  return drafts.length > 0 ? drafts : leadSentences(input, parent);
}

/** Items of one form, up to where they start over. */
function numberedItems(
  input: BuildInput,
  inside: readonly Candidate[],
  parent: NodeDraft,
  form: string,
): NodeDraft[] {
  const list = inside.filter((c) => hasForm(c, form));
  const drafts: NodeDraft[] = [];
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const c = list[i]!;
    const value = c.number!.value;
    const counts = value === last + 1;
    if (c.lead !== 'line' && !counts) continue;
    if (!isHeadingLike(c) && !counts) continue;
    if (value === 1 && last >= 2 && list[i + 1]?.number!.value === 2) {
      if (!isAnnounced(input.stream, c)) parent.headless = c.start;
      break;
    }
    last = value;
    drafts.push(childDraft(c, 'item', topicId(input, c), headingStop(c), itemEvidence(c)));
  }
  return drafts;
}

function headingStop(c: Candidate): number {
  const d = c.dimension;
  if (!d || !c.cut || d.match.end >= c.stop) return c.stop;
  return d.match.code === 'name-contained' || d.match.code === 'name-slip' ? c.stop : d.match.end;
}

function itemEvidence(c: Candidate): Evidence[] {
  const evidence = [...c.form];
  if (c.topic >= 0) addEvidence(evidence, 'name-topic', '');
  return evidence;
}

function topicId(input: BuildInput, c: Candidate): string | null {
  const index = c.dimension ? c.dimension.match.index : c.topic;
  return index >= 0 ? (input.lexicon.template.dimensions[index]?.id ?? null) : null;
}

function isMarkedHeading(c: Candidate): boolean {
  if (!c.marked || c.cut) return false;
  return c.form.some((e) => e.code === 'outline-level' || e.code === 'bold-lead');
}

function isHeadingLike(c: Candidate): boolean {
  return !c.cut && !c.continuation && c.stop > c.words;
}

/** The form that most of these have; of equals the first. */
function usualForm(list: readonly Candidate[]): string | null {
  const count = new Map<string | null, number>();
  for (const { number } of list) {
    const form = number && formOf(number);
    count.set(form, (count.get(form) ?? 0) + 1);
  }
  return [...count].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** The first numbered part of a section, in a form that is not the section's own. */
function firstPart(
  inside: readonly Candidate[],
  parent: NodeDraft,
  mayCount: (c: Candidate) => boolean = () => false,
): Candidate | null {
  const own = parent.number && formOf(parent.number);
  for (const c of inside) {
    if (!c.number || formOf(c.number) === own) continue;
    if (!PART_FAMILIES.has(c.number.family) && !mayCount(c)) continue;
    if (c.number.value !== 1 && c.lead !== 'line') continue;
    if (isHeadingLike(c)) return c;
  }
  return null;
}

function childDraft(
  c: Candidate,
  kind: 'dimension' | 'item',
  id: string | null,
  stop: number,
  evidence: readonly Evidence[],
): NodeDraft {
  return {
    kind,
    id,
    line: c.line,
    lineIndex: c.lineIndex,
    start: c.start,
    words: c.words,
    stop,
    end: 0,
    number: c.number,
    evidence,
    children: [],
  };
}

import type { Candidate } from './candidates';
import type { Lexicon } from './lexicon';
import { labelled } from './labels';
import type { Facet, Lead } from './leads';
import { formOf } from './scan-types';
import { INSIDE, WEIGHTS } from './weights';

/** What a paper laid out by aspect has under each: 一、理论学习 → （一）存在的问题 （二）原因分析 （三）整改措施. */
export interface ByDimension {
  /** Slots whose headings stand under the aspects. */
  readonly covers: readonly number[];
  /** Stream indexes of those headings. */
  readonly starts: ReadonlySet<number>;
}

/** What is found where the sections stand inside the aspects. */
export interface Inner {
  /** Candidates that head a part of an aspect, not a section. */
  readonly inside: ReadonlySet<Candidate>;
  /** Set where the aspects stand in no section. */
  readonly byDimension: ByDimension | null;
  /** The same as words that announce what follows. */
  readonly leads: readonly Lead[];
}

const FACETS: readonly string[] = ['problems', 'causes', 'measures'];

/**
 * Finds headings of problems, causes and measures that stand inside the aspects: under named dimensions,
 * as labels that come again (原因： … 原因： …), or numbered below headings that count on.
 */
export function findInner(candidates: readonly Candidate[], leads: readonly Lead[], lexicon: Lexicon): Inner {
  const named = underDimensions(candidates);
  if (named !== null) {
    const inside = new Set(candidates.filter((c) => !c.excluded && named.starts.has(c.start)));
    return { inside, byDimension: named, leads: withLabels(leads, inside, lexicon) };
  }
  const labels = labelled(candidates, leads);
  const numbered = labels.size > 0 ? new Set<Candidate>() : numberedBelow(candidates);
  if (numbered.size === 0) return { inside: labels, byDimension: null, leads };
  const covers = new Set<number>();
  const starts = new Set<number>();
  for (const c of numbered) {
    covers.add(c.section!.match.index);
    starts.add(c.start);
  }
  const byDimension = { covers: [...covers], starts };
  return { inside: numbered, byDimension, leads: withLabels(leads, numbered, lexicon) };
}

/** The leads, with headings inside the aspects as labels of what stands below them. */
function withLabels(
  leads: readonly Lead[],
  inside: ReadonlySet<Candidate>,
  lexicon: Lexicon,
): readonly Lead[] {
  const own: Lead[] = [];
  for (const { section, lineIndex, start, words, stop } of inside) {
    const facet = section && lexicon.slots[section.match.index]!.bare;
    if (facet !== null && isFacet(facet))
      own.push({ facet, lineIndex, start, words, next: stop, atLine: true, label: true });
  }
  const starts = new Set(own.map(({ start }) => start));
  return [...leads.filter((lead) => !starts.has(lead.start)), ...own].sort((a, b) => a.start - b.start);
}

/** Two or more dimensions are followed at once by the heading of a section. */
function underDimensions(candidates: readonly Candidate[]): ByDimension | null {
  const family = familyBelow(candidates);
  if (family === null) return null;
  const covers = new Set<number>();
  const starts = new Set<number>();
  for (const c of candidates) {
    if (c.excluded || !isSection(c) || familyOf(c) !== family) continue;
    covers.add(c.section!.match.index);
    starts.add(c.start);
  }
  return { covers: [...covers], starts };
}

/** The family of the numbers of headings that follow a dimension's at once; `null` where that does not come again. */
function familyBelow(candidates: readonly Candidate[]): string | null {
  let before: Candidate | null = null;
  let family: string | null = null;
  let times = 0;
  const dimensions = new Set<number>();
  for (const c of candidates) {
    if (c.excluded || c.lead !== 'line') continue;
    if (before && isSection(c) && followsAtOnce(before, c)) {
      times++;
      family = familyOf(c);
      dimensions.add(before.dimension!.match.index);
    }
    before = isDimension(c) && c.own ? c : null;
  }
  return times < INSIDE.times || dimensions.size < INSIDE.times ? null : family;
}

const familyOf = ({ number }: Candidate): string => number?.family ?? 'none';

function followsAtOnce(a: Candidate, b: Candidate): boolean {
  return b.lineIndex === a.lineIndex + 1 && b.number?.family !== a.number?.family;
}

/** Headings of sections that come again with the same number, below headings that count on. */
function numberedBelow(candidates: readonly Candidate[]): Set<Candidate> {
  const heads = candidates.filter(
    (c) => !c.excluded && c.lead === 'line' && c.number !== null && isSection(c),
  );
  // Where each section stands once there is nothing to be grouped.
  if (new Set(heads.map((c) => c.section!.match.index)).size === heads.length) return new Set();
  const groups = new Map<string, Candidate[]>();
  for (const c of heads) {
    const key = `${formOf(c.number!)} ${c.number!.value} ${c.section!.match.index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [c]);
    else group.push(c);
  }
  const again = [...groups.values()].filter((group) => group.length >= INSIDE.times);
  const slots = new Set(again.map(([c]) => c!.section!.match.index));
  if (slots.size < INSIDE.times) return new Set();
  const inner = new Set(again.flat());
  const first = again.flat().sort((a, b) => a.start - b.start)[0]!;
  const form = formOf(first.number!);
  /* The aspects above count 1, 2, 3 in a form of their own. */
  const numbered = candidates.filter((c) => c.number !== null && !c.excluded && c.lead === 'line');
  const head = numbered.filter((c) => c.start < first.start).at(-1);
  const aspects = head && formOf(head.number!);
  const above = numbered.filter((c) => formOf(c.number!) === aspects && aspects !== form);
  const counts = above.filter((c, i) => c.number!.value === i + 1).length;
  return counts >= INSIDE.times && counts === above.length ? inner : new Set();
}

function isDimension(c: Candidate): boolean {
  return c.dimension !== null && c.dimension.match.weight >= WEIGHTS['name-framed'];
}

function isSection(c: Candidate): boolean {
  return !isDimension(c) && c.section !== null && c.section.match.weight >= WEIGHTS['name-prefix'];
}

/** True for the id of a section that may stand inside an aspect. */
function isFacet(id: string): id is Facet {
  return FACETS.includes(id);
}

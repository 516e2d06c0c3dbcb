import { isNameCode, Sign, signOf } from '../characters/fold';
import { lineIndexAt, type Stream } from '../document/stream';
import type { Assignment, Taken } from './assign';
import type { ByDimension } from './by-dimension';
import { add, sum, type Candidate } from './candidates';
import type { Lexicon } from './lexicon';
import { matchNames } from './match-name';
import type { Draft } from './node';
import { pickSeries } from '../counting/outer-series';
import type { Enumerator } from './scan';
import type { NumberFamily } from '../counting/types';
import type { Evidence } from './types';
import { THRESHOLD } from './weights';

const PART_FAMILIES: ReadonlySet<NumberFamily> = new Set([
  'han-comma',
  'han-paren',
  'arabic-dot',
  'arabic-paren',
  'decimal',
  'circled',
  'part',
]);

/** All that the builder needs; `end` is the stream index where the last section ends. */
export interface BuildInput {
  readonly stream: Stream;
  readonly lexicon: Lexicon;
  readonly candidates: readonly Candidate[];
  readonly enumerators: readonly Enumerator[];
  readonly assignment: Assignment;
  readonly byDimension: ByDimension | null;
}

/** Builds the sections with their dimensions, items and points; ends are set to `end` for the last. */
export function buildSections(input: BuildInput, end: number): Draft[] {
  const { assignment, candidates, lexicon } = input;
  const drafts: Draft[] = [];
  const taken = assignment.sections;
  const slots = lexicon.slots;
  const firstStart = taken[0]?.candidate.start ?? end;
  if (assignment.implied) {
    const first = candidates.find((c) => !c.excluded && c.start < firstStart && isDimension(c));
    const slot = slots.findIndex((s) => s.parts === 'dimensions');
    if (first && slot >= 0) drafts.push(impliedSection(input, first, slot, firstStart));
  }
  const headed = assignment.implied || taken.some((t) => slots[t.slot]?.parts === 'dimensions');
  taken.forEach((t, i) => {
    const until = taken[i + 1]?.candidate.start ?? end;
    const lost = headed ? null : lostHeading(input, t, until);
    const next = lost?.start ?? until;
    const byContents = t.slot < 0 && !headed && holdsDimensions(input, t.candidate.stop, next);
    const slot = byContents ? slots.find((s) => s.parts === 'dimensions')! : (slots[t.slot] ?? null);
    const draft = sectionDraft(t, lexicon, next, byContents ? slot!.id : null);
    const parts = slot ? slot.parts : 'none';
    addChildren(input, draft, parts === 'none' ? 'items' : parts, draft.stop);
    drafts.push(draft);
    if (lost) {
      const index = slots.findIndex((s) => s.parts === 'dimensions');
      drafts.push(impliedSection(input, lost, index, until));
    }
  });
  return drafts;
}

/** The first dimension of a section that should hold none (cases): the heading between them is missing. */
function lostHeading(input: BuildInput, { candidate, slot }: Taken, end: number): Candidate | null {
  const { slots } = input.lexicon;
  if (slot < 0 || slots[slot]!.parts !== 'none' || !slots.some((s) => s.parts === 'dimensions')) return null;
  if (!holdsDimensions(input, candidate.stop, end)) return null;
  return between(input.candidates, candidate.stop, end).find((c) => !c.excluded && isDimension(c)) ?? null;
}

/** A section without heading that starts at its first dimension. */
function impliedSection(input: BuildInput, first: Candidate, slot: number, end: number): Draft {
  const { slots } = input.lexicon;
  const evidence: Evidence[] = [];
  add(evidence, 'implied', '');
  const draft: Draft = {
    kind: 'section',
    id: slots[slot]!.id,
    line: first.line,
    lineIndex: first.lineIndex,
    start: first.start,
    words: first.start,
    stop: first.start,
    end,
    number: null,
    evidence,
    children: [],
    implied: true,
    covers: (input.byDimension?.covers ?? []).map((index) => slots[index]!.id),
  };
  addChildren(input, draft, 'dimensions', first.start);
  return draft;
}

/** True when at least two, and half, of the dimensions stand between two stream indexes. */
function holdsDimensions(input: BuildInput, from: number, to: number): boolean {
  const { dimensions } = input.lexicon.template;
  const found = new Set<number>();
  for (const c of input.candidates) {
    if (!c.excluded && c.start >= from && c.start < to && isDimension(c)) found.add(c.dimension!.match.index);
  }
  return found.size >= 2 && found.size >= dimensions.length / 2;
}

function sectionDraft(
  { candidate: c, slot }: Taken,
  lexicon: Lexicon,
  end: number,
  inferred: string | null,
): Draft {
  const reading = slot >= 0 ? c.section! : null;
  const form: Evidence[] = [...c.form];
  if (inferred !== null) add(form, 'by-contents', '');
  return {
    kind: 'section',
    id: slot >= 0 ? lexicon.slots[slot]!.id : inferred,
    line: c.line,
    lineIndex: c.lineIndex,
    start: c.start,
    words: c.words,
    stop: Math.min(reading ? reading.match.end : c.stop, end),
    end,
    number: c.number,
    evidence: reading ? reading.evidence : form,
    children: [],
    ...(reading ? { covers: reading.match.covers.map((index) => lexicon.slots[index]!.id) } : {}),
  };
}

function isDimension(c: Candidate): boolean {
  return c.dimension !== null && c.dimension.score >= THRESHOLD;
}

function addChildren(input: BuildInput, parent: Draft, parts: 'dimensions' | 'items', from: number): void {
  const first = Math.max(from, parent.start + (parent.implied ? 0 : 1));
  const inside = between(input.candidates, first, parent.end).filter((c) => !c.excluded);
  const children =
    parts === 'dimensions' ? dimensionChildren(input, inside, parent) : itemChildren(input, inside, parent);
  const there = new Set(children.map(({ id }) => id));
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!;
    child.end = children[i + 1]?.start ?? parent.end;
    addPoints(input, child, child.kind === 'dimension' && lacksNext(input, child, there));
    parent.children.push(child);
  }
  if (children.length === 0) addPoints(input, parent);
}

function dimensionChildren(input: BuildInput, inside: readonly Candidate[], parent: Draft): Draft[] {
  const { lexicon } = input;
  const own = inside.filter(isDimension);
  const family = own.length > 0 ? majorityFamily(own) : firstPartFamily(inside, parent);
  const drafts: Draft[] = [];
  let before: Candidate | null = null;
  for (const c of inside) {
    if (isDimension(c)) {
      if (before && isEcho(before, c)) continue;
      before = c;
      const reading = c.dimension!;
      const id = lexicon.template.dimensions[reading.match.index]!.id;
      drafts.push(childDraft(c, 'dimension', id, reading.match.end, reading.evidence));
    } else if (family !== null && c.number?.family === family && c.lead !== 'inside' && isHeadingLike(c)) {
      drafts.push(childDraft(c, 'item', topicId(input, c), c.stop, c.form));
    }
  }
  return promoteByTopic(input, drafts, inside);
}

/** 在理论学习方面，我…: the first sentence below a heading that says its name again. */
function isEcho(heading: Candidate, c: Candidate): boolean {
  if (c.own || c.number || c.marked || c.boxed || c.lineIndex > heading.lineIndex + 2) return false;
  if (!heading.own && !heading.number) return false;
  return c.dimension!.match.index === heading.dimension!.match.index;
}

/** An unnamed part whose topic words speak of a dimension that is nowhere else and whose place fits becomes that dimension. */
function promoteByTopic(input: BuildInput, drafts: Draft[], inside: readonly Candidate[]): Draft[] {
  const { dimensions } = input.lexicon.template;
  const present = new Set(drafts.filter((d) => d.kind === 'dimension').map((d) => d.id));
  if (present.size === 0 || present.size < dimensions.length / 2) return drafts;
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
    const c = inside.find((o) => o.start === draft.start);
    const evidence: Evidence[] = [...draft.evidence];
    add(evidence, 'name-topic', '');
    add(evidence, 'order-fits', '');
    if (!c || sum(evidence) < THRESHOLD) return draft;
    present.add(draft.id);
    return { ...draft, kind: 'dimension', evidence };
  });
}

function itemChildren(input: BuildInput, inside: readonly Candidate[], parent: Draft): Draft[] {
  const family = firstPartFamily(inside, parent);
  const drafts: Draft[] = [];
  if (family !== null) {
    let last = 0;
    for (const c of inside) {
      if (c.number?.family !== family) continue;
      const counts = c.number.value === last + 1;
      if (c.lead === 'inside' ? !counts : c.lead === 'sentence' && !counts) continue;
      if (!isHeadingLike(c) && !counts) continue;
      last = c.number.value;
      drafts.push(childDraft(c, 'item', topicId(input, c), headingStop(c), itemEvidence(c)));
    }
    return drafts;
  }
  const marked = inside.filter(
    (c) => c.lead === 'line' && !c.number && (isMarkedHeading(c) || isDimension(c)),
  );
  for (const c of marked) {
    const stop = isDimension(c) ? c.dimension!.match.end : c.stop;
    drafts.push(childDraft(c, 'item', topicId(input, c), stop, itemEvidence(c)));
  }
  return drafts.length > 0 ? drafts : leadSentences(input, parent);
}

const LONGEST_LEAD = 24;

function endsLead(c: number): boolean {
  return c === FULL_STOP || signOf(c) === Sign.Dot;
}

/**
 * Items that have neither number nor style: every paragraph of the section opens with a short
 * sentence (学习抓得不紧。…) and goes on. A paragraph before the first or behind the last may differ.
 */
function leadSentences({ stream, lexicon }: BuildInput, parent: Draft): Draft[] {
  const { lines, code } = stream;
  const first = lineIndexAt(stream, parent.stop) + (parent.stop < parent.line.end ? 1 : 0);
  const drafts: Draft[] = [];
  let others = 0;
  for (let l = first; l < lines.length && lines[l]!.start < parent.end; l++) {
    const line = lines[l]!;
    const limit = Math.min(line.end, line.start + LONGEST_LEAD + 1);
    let stop = line.start;
    while (stop < limit && isNameCode(code[stop]!)) stop++;
    const leads =
      stop < limit && endsLead(code[stop]!) && stop - line.start >= 4 && line.end - stop >= LONGEST_LEAD;
    if (!leads) {
      others++;
      /* Only an introduction and an ending may be of another kind. */
      if (others > 2 || (drafts.length > 0 && lines[l + 1] && lines[l + 1]!.start < parent.end)) return [];
      continue;
    }
    const { topic } = matchNames(stream, lexicon, line.start, stop, false, false);
    const evidence: Evidence[] = [];
    add(evidence, 'sentence-alone', '');
    if (topic >= 0) add(evidence, 'name-topic', '');
    drafts.push({
      kind: 'item',
      id: lexicon.template.dimensions[topic]?.id ?? null,
      line,
      lineIndex: l,
      start: line.start,
      words: line.start,
      stop,
      end: 0,
      number: null,
      evidence,
      children: [],
    });
  }
  return drafts.length >= 3 ? drafts : [];
}

function headingStop(c: Candidate): number {
  const d = c.dimension;
  return d &&
    d.match.code !== 'name-contained' &&
    d.match.code !== 'name-slip' &&
    d.match.end < c.stop &&
    c.cut
    ? d.match.end
    : c.stop;
}

function itemEvidence(c: Candidate): Evidence[] {
  const evidence = [...c.form];
  if (c.topic >= 0) add(evidence, 'name-topic', '');
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

function majorityFamily(list: readonly Candidate[]): NumberFamily | null {
  const count = new Map<NumberFamily | null, number>();
  for (const c of list) count.set(c.number?.family ?? null, (count.get(c.number?.family ?? null) ?? 0) + 1);
  let best: NumberFamily | null = null;
  let size = 0;
  for (const [family, n] of count) {
    if (n > size) {
      best = family;
      size = n;
    }
  }
  return best;
}

/** The family of the first numbered part of a section; not the section's own. */
function firstPartFamily(inside: readonly Candidate[], parent: Draft): NumberFamily | null {
  for (const c of inside) {
    const family = c.number?.family;
    if (!family || !PART_FAMILIES.has(family) || family === parent.number?.family) continue;
    if (c.number.value !== 1 && c.lead !== 'line') continue;
    if (c.lead === 'inside' && c.number.value !== 1) continue;
    if (isHeadingLike(c)) return family;
  }
  return null;
}

function childDraft(
  c: Candidate,
  kind: 'dimension' | 'item',
  id: string | null,
  stop: number,
  evidence: readonly Evidence[],
): Draft {
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

/** True when the dimension that should follow the child is nowhere among its siblings. */
function lacksNext({ lexicon }: BuildInput, { id }: Draft, there: ReadonlySet<string | null>): boolean {
  const { dimensions } = lexicon.template;
  const next = dimensions[dimensions.findIndex((d) => d.id === id) + 1];
  return next !== undefined && !there.has(next.id);
}

/** Adds the points of a part; `first`: only the first series, as what starts over lost its heading. */
function addPoints(input: BuildInput, parent: Draft, first = false): void {
  const list = between(input.enumerators, parent.stop, parent.end);
  const all = pickSeries(
    list.filter((e) => e.start > parent.start),
    true,
  );
  const over = first
    ? all.findIndex((e, i) => i > 1 && e.value === 1 && e.strength === 2 && all[i + 1]?.value === 2)
    : -1;
  const series = over < 0 ? all : all.slice(0, over);
  series.forEach((e, i) => {
    const end = series[i + 1]?.start ?? parent.end;
    parent.children.push(pointDraft(input, e, end));
  });
}

function pointDraft(input: BuildInput, e: Enumerator, end: number): Draft {
  const evidence: Evidence[] = [];
  add(evidence, 'enumerator', '');
  if (e.strength === 2) add(evidence, 'position', '');
  return {
    kind: 'point',
    id: null,
    line: e.line,
    lineIndex: e.lineIndex,
    start: e.start,
    words: Math.min(e.next, e.line.end, Math.max(e.start, end - 1)),
    stop: pointStop(input.stream, e, end),
    end,
    number: e,
    evidence,
    children: [],
  };
}

const POINT_WINDOW = 60;
const FULL_STOP = '。'.charCodeAt(0);

/** The short judgement that heads a point: up to the first full stop or colon, else the first comma. */
function pointStop(stream: Stream, e: Enumerator, end: number): number {
  const limit = Math.min(end, e.line.end, e.next + POINT_WINDOW);
  let comma = -1;
  for (let i = e.next; i < limit; i++) {
    const c = stream.code[i]!;
    if (c === FULL_STOP || c === 0x21 || c === 0x3f || c === 0x3a || c === 0x3b) return i;
    if (c === 0x2c && comma < 0 && i > e.next + 1) comma = i;
  }
  return comma > 0 ? comma : limit;
}

function between<T extends { readonly start: number }>(list: readonly T[], from: number, to: number): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < list.length && list[i]!.start < to; i++) out.push(list[i]!);
  return out;
}

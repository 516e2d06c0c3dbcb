import { COLON } from '../characters/codes';
import { Sign, signOf } from '../characters/fold';
import { foldedText, type Stream } from '../document/stream';
import { candidateWith, type Candidate, type Exclusion } from './candidates';
import { bareRuns } from './bare-runs';
import type { Scan } from './scan-types';
import { named, strong, type RegionStretch } from './stretch';
import { CONTENTS, LISTED, QUOTED } from './sizes';

const PAGE = /[（(]?\d{1,3}[)）]?$/;
/** Dots, a tab or two blanks, right before a page number. */
const LEADER = /(?:[.…·．_\-—]{2}|\t| {2}| \u3000|\u3000[ \u3000])$/;
const DOTS = /[.…·．_]{4,}|…{2,}/;
const TOC_STYLE = /^(?:toc|目录)[ \u3000]*\d/i;

/** The candidates that are left of a paper, and the stretches that hold the others. */
export interface WithoutRepeats {
  readonly candidates: readonly Candidate[];
  readonly stretches: readonly RegionStretch[];
}

/** Finds tables of contents and quoted outlines and takes their candidates out of the game. */
export function excludeRepeats(stream: Stream, all: readonly Candidate[], scan: Scan): WithoutRepeats {
  const marked = [...tocLines(stream), ...quotedBlocks(stream, all, scan)];
  const unmarked = excludeWithin(all, marked);
  const runs = bareRuns(stream, unmarked);
  const candidates = excludeLists(excludeWithin(unmarked, runs));
  return { candidates, stretches: [...marked, ...runs] };
}

/** The candidates, those taken out that a reason is given for; the same list where there is none. */
export function excluding(
  candidates: readonly Candidate[],
  reason: (c: Candidate) => Exclusion | null,
): readonly Candidate[] {
  let out: Candidate[] | null = null;
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i]!;
    const excluded = c.excluded ? null : reason(c);
    if (excluded === null) continue;
    out ??= [...candidates];
    out[i] = candidateWith(c, c, { section: c.section, dimension: c.dimension, excluded });
  }
  return out ?? candidates;
}

/** 从（一）理论学习、（二）政治素质…方面检查: names listed in a sentence, all of which come again later. */
function excludeLists(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some((c) => c.lead === 'inside')) return candidates;
  const last = new Map<string, number>();
  for (const c of candidates) {
    const name = c.excluded ? null : named(c);
    if (name) last.set(name, c.start);
  }
  const repeated = new Set<Candidate>();
  for (let i = 0; i < candidates.length; i++) {
    if (candidates[i]!.lead !== 'inside' || candidates[i]!.excluded) continue;
    let j = i + 1;
    while (j < candidates.length && listed(candidates[j - 1]!, candidates[j]!)) j++;
    const list = candidates.slice(i, j).filter((c) => !c.excluded);
    const from = candidates[j - 1]!.start;
    const again = list.filter((c) => (last.get(named(c) ?? '') ?? -1) > from).length;
    if (list.length >= LISTED.fewest && again >= list.length - 1) for (const c of list) repeated.add(c);
    i = j - 1;
  }
  return excluding(candidates, (c) => (repeated.has(c) ? 'in-toc' : null));
}

/** The second follows where the words of the first end. */
function listed(a: Candidate, b: Candidate): boolean {
  return (
    a.lineIndex === b.lineIndex && b.start - a.stop <= LISTED.between && b.start - a.words <= LISTED.longest
  );
}

function excludeWithin(
  candidates: readonly Candidate[],
  stretches: readonly RegionStretch[],
): readonly Candidate[] {
  if (stretches.length === 0) return candidates;
  const inside = withinStretches(stretches);
  return excluding(candidates, (c) => {
    const stretch = inside(c.start);
    return stretch && (stretch.kind === 'quotation' ? 'in-quotation' : 'in-toc');
  });
}

/** The stretches in order, each cut where the one before it ends. */
export function disjoint(stretches: readonly RegionStretch[]): RegionStretch[] {
  const out: RegionStretch[] = [];
  let end = 0;
  for (const s of [...stretches].sort((a, b) => a.from - b.from)) {
    const from = Math.max(s.from, end);
    if (s.to <= from) continue;
    out.push({ kind: s.kind, from, to: s.to });
    end = s.to;
  }
  return out;
}

/** Those of a sorted list that lie in no stretch. */
export function outside<T extends { readonly start: number }>(
  list: readonly T[],
  stretches: readonly RegionStretch[],
): readonly T[] {
  if (stretches.length === 0) return list;
  const inside = withinStretches(stretches);
  return list.filter((item) => inside(item.start) === null);
}

/** A look-up for indexes that only grow: the stretch that holds the index, or `null`. */
function withinStretches(stretches: readonly RegionStretch[]): (index: number) => RegionStretch | null {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  let at = 0;
  return (index) => {
    while (at < sorted.length && sorted[at]!.to <= index) at++;
    const stretch = sorted[at];
    return stretch && stretch.from <= index ? stretch : null;
  };
}

/** Lines with a contents style, a dot leader or a page number behind a tab; and the word 目录 above. */
function tocLines(stream: Stream): RegionStretch[] {
  const { lines, code, paragraphs } = stream;
  const found: { line: number; sure: boolean }[] = [];
  for (let l = 0; l < lines.length; l++) {
    const line = lines[l]!;
    const length = line.end - line.start;
    if (length > CONTENTS.longest) continue;
    const paragraph = paragraphs[line.paragraph]!;
    if (TOC_STYLE.test(paragraph.style)) found.push({ line: l, sure: true });
    else if (
      signOf(code[line.end - 1]!) === Sign.Digit ||
      signOf(code[line.end - 1]!) === Sign.CloseBracket
    ) {
      const raw = paragraph.text.slice(stream.offset[line.start], stream.offset[line.end - 1]! + 1);
      if (hasLeader(raw)) found.push({ line: l, sure: DOTS.test(raw) });
    } else if (length <= CONTENTS.word && /^目录$/.test(foldedText(stream, line.start, line.end)))
      found.push({ line: l, sure: false });
  }
  if (found.length < CONTENTS.fewest && !found.some((f) => f.sure)) return [];
  const out: RegionStretch[] = [];
  let last = -Infinity;
  for (const { line } of found) {
    const { start, end } = lines[line]!;
    /* One line of another kind between two entries belongs to the table as well. */
    if (line <= last + CONTENTS.apart)
      out[out.length - 1] = { kind: 'toc', from: out[out.length - 1]!.from, to: end };
    else out.push({ kind: 'toc', from: start, to: end });
    last = line;
  }
  return out;
}

/** True when dots, a tab or two blanks lead to a page number, with or without further blanks. */
function hasLeader(raw: string): boolean {
  const text = raw.trimEnd();
  const page = PAGE.exec(text);
  if (!page) return false;
  let end = page.index;
  const reaches = () => LEADER.test(text.slice(Math.max(0, end - 2), end));
  if (reaches()) return true;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u3000')) end--;
  return reaches();
}

/**
 * Headings inside a quotation that opens in one paragraph and closes in another. A forgotten
 * closing mark must not swallow the paper: the quotation has to open at a line's start or behind a
 * colon, to close at a line's end, and to leave at least as many headings outside.
 */
function quotedBlocks(stream: Stream, candidates: readonly Candidate[], scan: Scan): RegionStretch[] {
  const out: RegionStretch[] = [];
  let close = 0;
  for (const open of scan.openQuotes) {
    const line = stream.lines[open.lineIndex]!;
    const before = open.index > line.start ? stream.code[open.index - 1]! : 0;
    const introduced = open.index === line.start || before === COLON;
    if (!introduced || (out.length > 0 && open.index < out[out.length - 1]!.to)) continue;
    while (close < scan.closeQuotes.length && scan.closeQuotes[close]!.lineIndex <= open.lineIndex) close++;
    const end = scan.closeQuotes[close];
    if (!end || end.lineIndex - open.lineIndex > QUOTED.lines) continue;
    const last = stream.lines[end.lineIndex]!;
    if (end.index < last.end - QUOTED.behind) continue;
    const from = open.index;
    const inside = new Set<number>();
    const outside = new Set<number>();
    for (const c of candidates) {
      if (!c.section) continue;
      if (c.start >= from && c.start < last.end) inside.add(c.section.match.index);
      else if (strong(c)) outside.add(c.section.match.index);
    }
    if (outside.size >= inside.size) out.push({ kind: 'quotation', from, to: last.end });
  }
  return out;
}

import { Sign, signOf } from '../characters/fold';
import { foldedText, type Stream } from '../document/stream';
import type { Candidate, Exclusion } from './candidates';
import { isTitleLine } from './title';
import type { Scan } from './scan-types';
import type { RegionKind } from './types';
import { CONTENTS, LISTED, QUOTED } from './sizes';
import { COPIED, PLAIN_HEADING, WEIGHTS } from './weights';

/** A stretch of the stream that takes no part: from index `from` to before index `to`. */
export interface RegionStretch {
  readonly kind: RegionKind;
  readonly from: number;
  readonly to: number;
}

const PAGE = /[（(]?\d{1,3}[)）]?$/;
/** Dots, a tab or two blanks, right before a page number. */
const LEADER = /(?:[.…·．_\-—]{2}|\t| {2}| \u3000|\u3000[ \u3000])$/;
const DOTS = /[.…·．_]{4,}|…{2,}/;
const TOC_STYLE = /^(?:toc|目录)[ \u3000]*\d/i;
const INTRODUCED = /(?:提纲|格式|模板|范文|框架|目录|例如|样式|如下|参考)/;

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
    out[i] = { ...c, excluded };
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
    const introduced = open.index === line.start || before === 0x3a;
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

/** True for a candidate that is plainly a heading. */
export function strong(c: Candidate): boolean {
  return (c.section?.score ?? 0) >= PLAIN_HEADING || (c.dimension?.score ?? 0) >= PLAIN_HEADING;
}

/** What a candidate is taken for: `s` and the section's index, `d` and the dimension's; `null` for neither. */
export function named(c: Candidate): string | null {
  const s = c.section && c.section.match.weight >= WEIGHTS['name-cue'] ? c.section : null;
  const d = c.dimension && c.dimension.match.weight >= WEIGHTS['name-contained'] ? c.dimension : null;
  if (d && (!s || d.match.weight >= s.match.weight)) return `d${d.match.index}`;
  return s ? `s${s.match.index}` : null;
}

/** Headings one under the other without any text between them. */
interface HeadingRun {
  readonly from: number;
  to: number;
  readonly names: Set<string>;
}

/**
 * Three or more headings in a run, most of which come again later: a table of contents without
 * leaders, or an outline quoted from elsewhere. A run whose section headings stand only there is
 * no copy but a skeleton waiting to be filled.
 */
function bareRuns(stream: Stream, candidates: readonly Candidate[]): RegionStretch[] {
  const runs = headingRuns(candidates).filter(
    (run) => run.to - run.from >= COPIED.lines && run.names.size >= COPIED.names,
  );
  if (runs.length === 0) return [];
  const lastLine = new Map<string, number>();
  let firstSection = Infinity;
  for (const c of candidates) {
    if (c.excluded || (c.lead !== 'line' && !c.number)) continue;
    const name = named(c);
    if (name) lastLine.set(name, c.lineIndex);
    if (c.section && c.section.score >= PLAIN_HEADING) firstSection = Math.min(firstSection, c.lineIndex);
  }
  const firstBehind = (line: number): boolean =>
    candidates.some((c) => c.section !== null && c.lineIndex > line && c.lead === 'line' && strong(c));
  return runs
    .filter(({ from, to, names }) => {
      const sections = [...names].filter((name) => name.startsWith('s'));
      const again = (list: readonly string[]): boolean =>
        list.filter((name) => (lastLine.get(name) ?? -1) >= to).length >= list.length * COPIED.again;
      if (sections.length >= COPIED.sections)
        return pastedAbove(stream, from, to, firstBehind) || (again(sections) && again([...names]));
      /* Dimensions listed in the preamble, before any section. */
      return sections.length === 0 && from < firstSection && again([...names]);
    })
    .map(({ from, to }) => ({
      kind: introducedAsQuotation(stream, from) ? 'quotation' : 'toc',
      from: stream.lines[from]!.start,
      to: stream.lines[to - 1]!.end,
    }));
}

/** An outline that stands above the paper's title, at the very top. */
function pastedAbove(
  stream: Stream,
  from: number,
  to: number,
  sectionBehind: (line: number) => boolean,
): boolean {
  return from === 0 && isTitleLine(stream, to) && sectionBehind(to);
}

function headingRuns(candidates: readonly Candidate[]): HeadingRun[] {
  const runs: HeadingRun[] = [];
  let line = -Infinity;
  for (const c of candidates) {
    if (c.lead !== 'line' || !c.own || c.excluded || c.titleLike) continue;
    const name = named(c);
    if (name === null && c.number === null) continue;
    /* A name that comes again starts the text itself. */
    const again = name !== null && runs[runs.length - 1]?.names.has(name) === true;
    if (c.lineIndex !== line + 1 || again)
      runs.push({ from: c.lineIndex, to: c.lineIndex, names: new Set() });
    line = c.lineIndex;
    const run = runs[runs.length - 1]!;
    run.to = line + 1;
    if (name) run.names.add(name);
  }
  return runs;
}

function introducedAsQuotation(stream: Stream, from: number): boolean {
  const before = stream.lines[from - 1];
  if (!before) return false;
  if (stream.code[before.end - 1] === 0x3a) return true;
  const text = foldedText(stream, before.start, Math.min(before.end, before.start + QUOTED.leadWindow));
  return text.length <= QUOTED.lead && INTRODUCED.test(text) && text !== '目录';
}

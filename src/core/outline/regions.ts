import { Sign, signOf } from '../document/fold';
import { foldedText, type Stream } from '../document/stream';
import type { Candidate } from './candidates';
import type { Lexicon } from './lexicon';
import type { Scan } from './scan';
import type { RegionKind } from './types';
import { WEIGHTS } from './weights';

/** A stretch of lines that takes no part: from line `from` to before line `to`. */
export interface Stretch {
  readonly kind: RegionKind;
  readonly from: number;
  readonly to: number;
}

const LEADER = /(?:[.…·．_\-—]{2,}|\t|[ \u3000]{2,})[ \u3000]*[（(]?\d{1,3}[)）]?\s*$/;
const DOTS = /[.…·．_]{4,}|…{2,}/;
const TOC_STYLE = /^(?:toc|目录)[ \u3000]*\d/i;
const INTRODUCED = /(?:提纲|格式|模板|范文|框架|目录|例如|样式|如下|参考)/;
const TITLE_WORDS =
  /对照检查|检视剖析|自我剖析|党性分析|个人检视|检查材料|剖析材料|发言提纲|发言材料|对照材料/;

/** Finds tables of contents and quoted outlines and takes their candidates out of the game. */
export function excludeRepeats(stream: Stream, candidates: readonly Candidate[], scan: Scan): Stretch[] {
  const stretches = [...tocLines(stream), ...quotedBlocks(stream, candidates, scan)];
  mark(candidates, stretches);
  for (const run of bareRuns(stream, candidates)) {
    stretches.push(run);
    mark(candidates, [run]);
  }
  return stretches.sort((a, b) => a.from - b.from);
}

function mark(candidates: readonly Candidate[], stretches: readonly Stretch[]): void {
  if (stretches.length === 0) return;
  for (const c of candidates) {
    if (c.excluded) continue;
    for (const s of stretches) {
      if (c.lineIndex >= s.from && c.lineIndex < s.to) {
        c.excluded = s.kind === 'toc' ? 'in-toc' : s.kind === 'quotation' ? 'in-quotation' : 'in-appended';
        break;
      }
    }
  }
}

/** Lines with a contents style, a dot leader or a page number behind a tab; and the word 目录 above. */
function tocLines(stream: Stream): Stretch[] {
  const { lines, code, paragraphs } = stream;
  const found: { line: number; sure: boolean }[] = [];
  for (let l = 0; l < lines.length; l++) {
    const line = lines[l]!;
    const length = line.end - line.start;
    if (length > 80) continue;
    const paragraph = paragraphs[line.paragraph]!;
    if (TOC_STYLE.test(paragraph.style)) found.push({ line: l, sure: true });
    else if (
      signOf(code[line.end - 1]!) === Sign.Digit ||
      signOf(code[line.end - 1]!) === Sign.CloseBracket
    ) {
      const raw = paragraph.text.slice(stream.offset[line.start]!, stream.offset[line.end - 1]! + 1);
      if (LEADER.test(raw)) found.push({ line: l, sure: DOTS.test(raw) });
    } else if (length <= 4 && /^目录$/.test(foldedText(stream, line.start, line.end)))
      found.push({ line: l, sure: false });
  }
  if (found.length < 2 && !found.some((f) => f.sure)) return [];
  const out: Stretch[] = [];
  for (const { line } of found) {
    const last = out[out.length - 1];
    if (last && line <= last.to + 1) out[out.length - 1] = { ...last, to: line + 1 };
    else out.push({ kind: 'toc', from: line, to: line + 1 });
  }
  return out;
}

/**
 * Headings inside a quotation that opens in one paragraph and closes in another. A forgotten
 * closing mark must not swallow the paper: the quotation has to open at a line's start or behind a
 * colon, to close at a line's end, and to leave at least as many headings outside.
 */
function quotedBlocks(stream: Stream, candidates: readonly Candidate[], scan: Scan): Stretch[] {
  const out: Stretch[] = [];
  let close = 0;
  for (const open of scan.openQuotes) {
    const line = stream.lines[open.lineIndex]!;
    const before = open.index > line.start ? stream.code[open.index - 1]! : 0;
    const introduced = open.index === line.start || before === 0x3a;
    if (!introduced || (out.length > 0 && open.lineIndex < out[out.length - 1]!.to)) continue;
    while (close < scan.closeQuotes.length && scan.closeQuotes[close]!.lineIndex <= open.lineIndex) close++;
    const end = scan.closeQuotes[close];
    if (!end || end.lineIndex - open.lineIndex > 60) continue;
    const last = stream.lines[end.lineIndex]!;
    if (end.index < last.end - 2) continue;
    const from = open.index === line.start ? open.lineIndex : open.lineIndex + 1;
    const inside = candidates.filter((c) => c.section && c.lineIndex >= from && c.lineIndex <= end.lineIndex);
    const outside = new Set(
      candidates
        .filter((c) => c.section && strong(c) && !inside.includes(c))
        .map((c) => c.section!.match.index),
    );
    if (outside.size >= new Set(inside.map((c) => c.section!.match.index)).size) {
      out.push({ kind: 'quotation', from, to: end.lineIndex + 1 });
    }
  }
  return out;
}

function strong(c: Candidate): boolean {
  return (c.section?.score ?? 0) >= 6 || (c.dimension?.score ?? 0) >= 6;
}

function named(c: Candidate): string | null {
  const s = c.section && c.section.match.weight >= WEIGHTS['name-cue'] ? c.section : null;
  const d = c.dimension && c.dimension.match.weight >= WEIGHTS['name-contained'] ? c.dimension : null;
  if (d && (!s || d.match.weight >= s.match.weight)) return `d${d.match.index}`;
  return s ? `s${s.match.index}` : null;
}

/** Headings one under the other without any text between them. */
interface Run {
  readonly from: number;
  to: number;
  readonly names: Set<string>;
}

/**
 * Three or more headings in a run, most of which come again later: a table of contents without
 * leaders, or an outline quoted from elsewhere. A run whose section headings stand only there is
 * no copy but a skeleton waiting to be filled.
 */
function bareRuns(stream: Stream, candidates: readonly Candidate[]): Stretch[] {
  const runs = headingRuns(candidates).filter((run) => run.to - run.from >= 3 && run.names.size >= 3);
  if (runs.length === 0) return [];
  const lastLine = new Map<string, number>();
  let firstSection = Infinity;
  for (const c of candidates) {
    if (c.excluded || (c.lead !== 'line' && !c.number)) continue;
    const name = named(c);
    if (name) lastLine.set(name, c.lineIndex);
    if (c.section && c.section.score >= 6) firstSection = Math.min(firstSection, c.lineIndex);
  }
  return runs
    .filter(({ from, to, names }) => {
      const sections = [...names].filter((name) => name.startsWith('s'));
      const again = (list: readonly string[]): boolean =>
        list.filter((name) => (lastLine.get(name) ?? -1) >= to).length >= list.length * 0.6;
      if (sections.length >= 2) return again(sections) && again([...names]);
      /* Dimensions listed in the preamble, before any section. */
      return sections.length === 0 && from < firstSection && again([...names]);
    })
    .map(({ from, to }) => ({ kind: introducedAsQuotation(stream, from) ? 'quotation' : 'toc', from, to }));
}

function headingRuns(candidates: readonly Candidate[]): Run[] {
  const runs: Run[] = [];
  let line = -2;
  for (const c of candidates) {
    if (c.lead !== 'line' || !c.own || c.excluded || c.titleLike) continue;
    const name = named(c);
    if (name === null && c.number === null) continue;
    if (c.lineIndex !== line + 1) runs.push({ from: c.lineIndex, to: c.lineIndex, names: new Set() });
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
  const text = foldedText(stream, before.start, Math.min(before.end, before.start + 60));
  return text.length <= 40 && INTRODUCED.test(text) && text !== '目录';
}

/**
 * Where another paper is pasted behind the first: headings start over, behind a title or with the
 * first number, and at least two sections come a second time. The first paper is kept unless a
 * later one has clearly more of what the template asks for.
 */
export function excludeAppended(
  stream: Stream,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): Stretch[] {
  const heads = candidates.filter((c) => {
    const name = named(c);
    return !c.excluded && name?.startsWith('s') && c.section!.score >= 5.5;
  });
  const cuts: number[] = [];
  let seen = new Set<number>();
  for (let i = 0; i < heads.length; i++) {
    const c = heads[i]!;
    const slot = c.section!.match.index;
    if (seen.size >= 2 && seen.has(slot) && startsAnother(stream, heads, i, seen, lexicon)) {
      cuts.push(titleLineBefore(stream, heads[i - 1]!.lineIndex, c.lineIndex));
      seen = new Set();
    }
    seen.add(slot);
  }
  if (cuts.length === 0) return [];
  const bounds = [0, ...cuts, stream.lines.length];
  let kept = 0;
  let keptWorth = -1;
  let worth = new Set<string>();
  let segment = 0;
  const worths: number[] = [];
  for (const c of candidates) {
    while (c.lineIndex >= bounds[segment + 1]!) {
      worths.push(worth.size);
      worth = new Set();
      segment++;
    }
    const name = named(c);
    if (name && !c.excluded && strong(c)) worth.add(name);
  }
  worths.push(worth.size);
  worths.forEach((value, index) => {
    if (keptWorth < 0 || value > keptWorth * 1.6 + 1) {
      kept = index;
      keptWorth = value;
    }
  });
  const stretches: Stretch[] = [];
  if (kept > 0) stretches.push({ kind: 'appended', from: 0, to: bounds[kept]! });
  if (kept + 1 < bounds.length - 1)
    stretches.push({ kind: 'appended', from: bounds[kept + 1]!, to: stream.lines.length });
  for (const c of candidates) {
    if (!c.excluded && (c.lineIndex < bounds[kept]! || c.lineIndex >= bounds[kept + 1]!))
      c.excluded = 'in-appended';
  }
  return stretches;
}

function startsAnother(
  stream: Stream,
  heads: readonly Candidate[],
  i: number,
  seen: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const c = heads[i]!;
  const next = heads[i + 1];
  const titled = titleLineBefore(stream, heads[i - 1]!.lineIndex, c.lineIndex) < c.lineIndex;
  const again =
    next !== undefined &&
    seen.has(next.section!.match.index) &&
    next.section!.match.index !== c.section!.match.index;
  const first =
    c.number === null ? lexicon.slots[c.section!.match.index]!.parts === 'dimensions' : c.number.value === 1;
  return titled ? first || again : first && again;
}

/** The line of a title between two headings, or the later heading's own line. */
function titleLineBefore(stream: Stream, after: number, line: number): number {
  for (let l = Math.max(after + 1, line - 12); l < line; l++) {
    const at = stream.lines[l]!;
    if (isTitleLine(stream, l) && at.end - at.start <= 45) return l;
  }
  return line;
}

/** True for a short line without a full stop that names such a paper. */
export function isTitleLine(stream: Stream, l: number): boolean {
  const line = stream.lines[l]!;
  const length = line.end - line.start;
  if (length < 4 || length > 60) return false;
  const last = signOf(stream.code[line.end - 1]!);
  if (last === Sign.Stop || last === Sign.Comma) return false;
  const text = foldedText(stream, line.start, line.end);
  return (
    TITLE_WORDS.test(text) &&
    !/[,。;]/.test(text) &&
    !/^(?:\(?[一二三四五六七八九十]+[)、.,]|以上)/.test(text)
  );
}

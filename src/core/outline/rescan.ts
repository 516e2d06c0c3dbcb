import { Sign, signOf } from '../characters/fold';
import { firstIndex } from '../counting/first-index';
import type { Line, Stream } from '../document/stream';
import type { StreamAgreement } from '../document/restream';
import { scanLines, scanStream } from './scan';
import { LINE, RESCAN } from './sizes';
import type { Enumerator, ScanFindings, LoneQuote, Opening, Scan, Start } from './scan-types';
import type { Lead } from './leads';
import { wrapWidth } from './wrap';

/** A scan, and how many starts of it are those of an earlier one: the first, and the last, which have moved. */
export interface Rescanned {
  readonly found: Scan;
  readonly headStarts: number;
  readonly tailStarts: number;
}

/** A scan and the stream it was made of. */
export interface ScannedStream {
  readonly stream: Stream;
  readonly opening: Opening;
  readonly found: Scan;
}

/** Scans what has changed since and its neighbours; the same as {@link scanStream} of the whole. */
export function rescan(
  before: ScannedStream,
  stream: Stream,
  opening: Opening,
  { headLines, tailLines }: StreamAgreement,
): Rescanned {
  const wrap = wrapWidth(stream);
  const { lines } = stream;
  const alone =
    wrap === 0 && headLines + tailLines + 1 === lines.length && isClosed(before.stream, stream, headLines);
  const head = alone ? headLines : headLines - linesBeside(lines, wrap, headLines - 1, -1);
  const tail = alone ? tailLines : tailLines - linesBeside(lines, wrap, lines.length - tailLines, 1);
  // How a text is cut into lines tells where every heading may reach.
  if (before.opening !== opening || before.found.wrap !== wrap || head + tail === 0)
    return { found: scanStream(stream, opening), headStarts: 0, tailStarts: 0 };
  const found = headOf(before.found, head);
  const headStarts = found.starts.length;
  scanLines(stream, opening, wrap, found, head, stream.lines.length - tail);
  const own = found.starts.length;
  addTail(found, before, stream, before.stream.lines.length - tail);
  return { found: { ...found, wrap }, headStarts, tailStarts: found.starts.length - own };
}

/**
 * True for a changed line that its neighbours see as it was: too long to be another's words, and with the same
 * characters where others look, at its start and the stop at its end.
 */
function isClosed(was: Stream, now: Stream, l: number): boolean {
  if (was.lines.length !== now.lines.length) return false;
  const [old, line] = [was.lines[l]!, now.lines[l]!];
  if (old.end - old.start <= LINE.headAlone || line.end - line.start <= LINE.headAlone) return false;
  for (let i = 0; i < RESCAN.seen; i++)
    if (was.code[old.start + i] !== now.code[line.start + i]) return false;
  const last = now.code[line.end - 1]!;
  return last === was.code[old.end - 1] && signOf(last) === Sign.Stop;
}

/** How many lines beside a change, from line `first` on, may hold something else for it; behind a long one none does. */
function linesBeside(lines: readonly Line[], wrap: number, first: number, step: 1 | -1): number {
  let count = 0;
  while (count < RESCAN.margin) {
    const line = lines[first + step * count];
    if (line === undefined) break;
    count++;
    // A text cut into lines goes on from one into the next.
    if (wrap === 0 && line.end - line.start > LINE.headAlone) break;
  }
  return count;
}

/** What stands in the first lines. */
function headOf(found: Scan, lines: number): ScanFindings {
  const of = <T extends { readonly lineIndex: number }>(list: readonly T[]): T[] =>
    list.slice(0, firstFrom(list, lines));
  return {
    starts: of(found.starts),
    enumerators: of(found.enumerators),
    openQuotes: of(found.openQuotes),
    closeQuotes: of(found.closeQuotes),
    leads: of(found.leads),
    pageLines: found.pageLines.filter((l) => l < lines),
  };
}

/** Adds what stood from a line of the earlier stream on, moved to where it stands now. */
function addTail(
  into: ScanFindings,
  { stream: old, found }: ScannedStream,
  stream: Stream,
  from: number,
): void {
  const by = stream.length - old.length;
  const down = stream.lines.length - old.lines.length;
  const move = <T extends { readonly lineIndex: number }>(
    list: readonly T[],
    target: T[],
    moved: (one: T, lineIndex: number) => T,
  ): void => {
    for (let i = firstFrom(list, from); i < list.length; i++)
      target.push(moved(list[i]!, list[i]!.lineIndex + down));
  };
  move(found.starts, into.starts, (one, lineIndex) =>
    movedStart(one, stream.lines[lineIndex]!, lineIndex, by),
  );
  move(found.enumerators, into.enumerators, (one, lineIndex): Enumerator => {
    const { family, value, lead, automatic, last, depth } = one;
    const line = stream.lines[lineIndex]!;
    const start = one.start + by;
    const next = one.next + by;
    return depth === undefined
      ? { line, lineIndex, start, next, family, value, lead, automatic, last }
      : { line, lineIndex, start, next, family, value, lead, automatic, last, depth };
  });
  const quote = (one: LoneQuote, lineIndex: number): LoneQuote => ({ index: one.index + by, lineIndex });
  move(found.openQuotes, into.openQuotes, quote);
  move(found.closeQuotes, into.closeQuotes, quote);
  move(found.leads, into.leads, (one, lineIndex): Lead => ({
    ...one,
    lineIndex,
    start: one.start + by,
    next: one.next + by,
  }));
  for (const l of found.pageLines) if (l >= from) into.pageLines.push(l + down);
}

/** Written out: copying an object whole takes ten times as long, and a long text has thousands. */
function movedStart(one: Start, line: Line, lineIndex: number, by: number): Start {
  const { number, lead, own, cut, continuation, boxed, blank, opens } = one;
  const { text, start: keyStart, comma, stop: keyStop, cut: keyCut } = one.key;
  return {
    line,
    lineIndex,
    start: one.start + by,
    words: one.words + by,
    number,
    lead,
    stop: one.stop + by,
    own,
    cut,
    continuation,
    boxed,
    blank,
    key: { text, start: keyStart + by, comma, stop: keyStop + by, cut: keyCut },
    opens,
  };
}

/** Index of the first that stands in the line or behind it; they are in order. */
function firstFrom(list: readonly { readonly lineIndex: number }[], line: number): number {
  return firstIndex(list.length, (i) => list[i]!.lineIndex < line);
}

import { Sign, signOf } from '../characters/fold';
import type { Stream } from '../document/stream';
import { WRAP } from './sizes';

/** The width at which a text copied from a PDF was cut, or 0 for an ordinary text. */
export function wrapWidth({ lines, code }: Stream): number {
  const open = (end: number): boolean => signOf(code[end - 1]!) === Sign.None;
  let unfinished = 0;
  let full = 0;
  let width = 0;
  for (const { start, end } of lines) {
    const length = end - start;
    if (length < WRAP.shortest) continue;
    full++;
    if (length > WRAP.longest) continue;
    if (open(end)) unfinished++;
    if (length > width) width = length;
  }
  if (full < WRAP.lines || unfinished <= full * WRAP.unfinished) return 0;
  /* Lines cut by a machine are nearly all of one length; headings without a mark are not. */
  let cut = 0;
  for (const { start, end } of lines) {
    const length = end - start;
    if (length <= WRAP.longest && length >= width * WRAP.even && open(end)) cut++;
  }
  return cut >= unfinished * WRAP.cut ? width : 0;
}

/** True for the line behind one that was cut at the text's width. */
export function isContinuation({ lines, code }: Stream, l: number, wrap: number): boolean {
  const before = lines[l - 1];
  if (wrap === 0 || before === undefined) return false;
  return before.end - before.start >= wrap * WRAP.near && signOf(code[before.end - 1]!) !== Sign.Stop;
}

/** How far the words of a heading in this line may reach: into the next line where it was cut. */
export function reachOf({ lines }: Stream, l: number, wrap: number): number {
  const { start, end } = lines[l]!;
  return wrap > 0 && end - start >= wrap * WRAP.near ? (lines[l + 1]?.end ?? end) : end;
}

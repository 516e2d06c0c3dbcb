import { firstIndex } from '../counting/first-index';
import { foldInto, type Line, type Stream } from './stream';
import type { Paragraph } from './types';

/** How far a document agrees with an earlier state of itself. */
export interface StreamAgreement {
  /** Lines at the start that are the same, and those at the end. */
  readonly headLines: number;
  readonly tailLines: number;
  /** The same of paragraphs. */
  readonly headParagraphs: number;
  readonly tailParagraphs: number;
}

/** A stream and what of it an earlier one had. */
export interface Restreamed extends StreamAgreement {
  readonly stream: Stream;
}

/** The stream of a document that was folded before and is perhaps the same at both ends: only what lies between is folded again. */
export function restream(before: Stream, paragraphs: readonly Paragraph[]): Restreamed {
  const { head, tail } = agreeing(before.paragraphs, paragraphs);
  const headLines = linesBefore(before.lines, head);
  const tailFrom = linesBefore(before.lines, before.paragraphs.length - tail);
  const tailLines = before.lines.length - tailFrom;
  const headEnd = headLines === 0 ? 0 : before.lines[headLines - 1]!.end;
  const tailStart = tailLines === 0 ? before.length : before.lines[tailFrom]!.start;
  const kept = headEnd + before.length - tailStart;
  let capacity = kept;
  for (let p = head; p < paragraphs.length - tail; p++) capacity += paragraphs[p]!.text.length;
  const code = new Uint16Array(capacity + 1);
  const offset = new Uint32Array(capacity + 1);
  code.set(before.code.subarray(0, headEnd));
  offset.set(before.offset.subarray(0, headEnd));
  const lines = before.lines.slice(0, headLines);
  const n = foldInto({ code, offset, lines }, paragraphs, head, paragraphs.length - tail, headEnd);
  code.set(before.code.subarray(tailStart, before.length), n);
  offset.set(before.offset.subarray(tailStart, before.length), n);
  const by = n - tailStart;
  const further = paragraphs.length - before.paragraphs.length;
  for (let l = tailFrom; l < before.lines.length; l++) {
    const { paragraph, start, end, first } = before.lines[l]!;
    lines.push({ paragraph: paragraph + further, start: start + by, end: end + by, first });
  }
  return {
    stream: { length: before.length + by, code, offset, lines, paragraphs },
    headLines,
    tailLines,
    headParagraphs: head,
    tailParagraphs: tail,
  };
}

/** Paragraphs that agree at the start, and then at the end. */
function agreeing(
  before: readonly Paragraph[],
  now: readonly Paragraph[],
): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && isSame(before[head]!, now[head]!)) head++;
  let tail = 0;
  while (tail < most - head && isSame(before[before.length - 1 - tail]!, now[now.length - 1 - tail]!)) tail++;
  return { head, tail };
}

function isSame(a: Paragraph, b: Paragraph): boolean {
  return a === b || (a.text === b.text && isAlike(a, b));
}

/** True where two paragraphs say different things and are alike in all else that a reading asks for. */
export function differsInText(a: Paragraph, b: Paragraph): boolean {
  return a.text !== b.text && isAlike(a, b);
}

/** Marks and looks are left out: no reading asks for them. */
function isAlike(a: Paragraph, b: Paragraph): boolean {
  return (
    a.number === b.number &&
    a.listLevel === b.listLevel &&
    a.startsOver === b.startsOver &&
    a.outlineLevel === b.outlineLevel &&
    a.style === b.style &&
    a.inTable === b.inTable &&
    a.boldLead === b.boldLead
  );
}

/** How many lines belong to the paragraphs before `paragraph`. */
function linesBefore(lines: readonly Line[], paragraph: number): number {
  return firstIndex(lines.length, (l) => lines[l]!.paragraph < paragraph);
}

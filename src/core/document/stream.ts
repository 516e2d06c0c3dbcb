import { firstIndex } from '../counting/first-index';
import { foldCode } from '../characters/fold';
import { textOf } from '../characters/text-of';
import type { Paragraph } from './types';

/** A line as the reader sees it: a paragraph, or what stands between soft breaks in one. */
export interface Line {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Where its characters start and end in the stream. */
  readonly start: number;
  readonly end: number;
  /** True for the first line of its paragraph, which carries the automatic number and the style. */
  readonly first: boolean;
}

/**
 * The whole document as one run of folded characters without white space, made in one pass.
 * A difference of two stream indexes therefore is a number of characters as reviewers count them.
 */
export interface Stream {
  readonly length: number;
  /** Folded characters. */
  readonly code: Uint16Array;
  /** Offset of each character in its paragraph's text. */
  readonly offset: Uint32Array;
  /** Non-empty lines in document order. */
  readonly lines: readonly Line[];
  readonly paragraphs: readonly Paragraph[];
}

/** Folds all paragraphs into one stream; linear in the length of the text. */
export function toStream(paragraphs: readonly Paragraph[]): Stream {
  let capacity = 0;
  for (const paragraph of paragraphs) capacity += paragraph.text.length;
  const code = new Uint16Array(capacity + 1);
  const offset = new Uint32Array(capacity + 1);
  const lines: Line[] = [];
  const length = foldInto({ code, offset, lines }, paragraphs, 0, paragraphs.length, 0);
  return { length, code, offset, lines, paragraphs };
}

/** A stream while it is made. */
export interface Folding {
  readonly code: Uint16Array;
  readonly offset: Uint32Array;
  readonly lines: Line[];
}

/** Folds the paragraphs `from`–`to` and writes them from the stream's index `at` on; returns the index behind them. */
export function foldInto(
  { code, offset, lines }: Folding,
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  at: number,
): number {
  let n = at;
  for (let p = from; p < to; p++) {
    const text = paragraphs[p]!.text;
    let start = n;
    let first = true;
    for (let i = 0; i < text.length; i++) {
      const raw = text.charCodeAt(i);
      const folded = foldCode(raw);
      if (folded !== 0) {
        code[n] = folded;
        offset[n] = i;
        n++;
      } else if (raw >= 0x0a && raw <= 0x0d) {
        if (n > start) {
          lines.push({ paragraph: p, start, end: n, first });
          first = false;
        }
        start = n;
      }
    }
    if (n > start) lines.push({ paragraph: p, start, end: n, first });
  }
  return n;
}

/** The folded characters from `start` to `end` as a string. */
export function foldedText(stream: Stream, start: number, end: number): string {
  return textOf(stream.code, start, Math.min(end, start + 4096));
}

/** Index of the line that holds the character `index`; the last line for an index behind the text. */
export function lineIndexAt(stream: Stream, index: number): number {
  const { lines } = stream;
  return firstIndex(lines.length - 1, (l) => index >= lines[l]!.end);
}

/** True when white space stands between the characters `index - 1` and `index` of one line. */
export function gapBefore(stream: Stream, index: number): boolean {
  return index > 0 && stream.offset[index]! - stream.offset[index - 1]! > 1;
}

import { hanNumber } from '../counting/families';
import type { OutlineNode } from '../outline/types';

const HAN = /[〇一二三四五六七八九十]+/;
/** Of 1.2 the last number counts. */
const DIGITS = /(?:[0-9]+|[０-９]+)(?![\d０-９]*[.．][\d０-９])/;
/** Numbers that are one character: the first of each row and how many there are. */
const ENCLOSED: readonly (readonly [first: number, count: number])[] = [
  [0x2460, 20], // ①
  [0x2474, 20], // ⑴
  [0x2488, 20], // ⒈
  [0x3220, 10], // ㈠
  [0x3280, 10], // ㊀
  [0x2160, 12], // Ⅰ
  [0x2776, 10], // ❶
];

/** The number `sample` with another value, brackets, width and marks kept; `null` when it cannot be written so. */
export function numberLike(sample: string, value: number): string | null {
  if (HAN.test(sample)) return sample.replace(HAN, hanNumber(value));
  const digits = DIGITS.exec(sample)?.[0];
  if (digits !== undefined) {
    const wide = /[０-９]/.test(digits);
    const text = wide
      ? String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
      : String(value);
    return sample.replace(DIGITS, text);
  }
  for (const [first, count] of ENCLOSED)
    for (const character of sample) {
      const code = character.charCodeAt(0);
      if (code >= first && code < first + count)
        return value <= count ? sample.replace(character, String.fromCharCode(first + value - 1)) : null;
    }
  return null;
}

/** One place in a row of siblings: a heading that is there, or one that will be. */
export interface Entry {
  readonly node: OutlineNode | null;
}

/**
 * The value each entry gets. New ones count on from the one before. An existing one keeps its value
 * unless it followed its predecessor in sequence and the new ones have used its value up; a gap in
 * the author's numbers absorbs the shift, and what was out of sequence is left alone.
 */
export function numberEntries(entries: readonly Entry[]): number[] {
  let before: number | null = null;
  let now = 0;
  return entries.map(({ node }) => {
    if (node === null) return ++now;
    const old = node.number?.value;
    if (old === undefined) return now;
    const inSequence = before === null || old === before + 1;
    before = old;
    now = inSequence && old <= now ? now + 1 : old;
    return now;
  });
}

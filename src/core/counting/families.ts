import type { NumberFamily } from './types';

/** Families of enumerators that open a point inside a paragraph. */
export type SeriesFamily = Extract<NumberFamily, 'shi' | 'ordinal' | 'sequence' | 'two-sided' | 'qi'>;

/** In the order in which they are offered. */
export const seriesFamilies: readonly SeriesFamily[] = ['shi', 'ordinal', 'sequence', 'two-sided', 'qi'];

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number from 1 to 99 in Chinese characters: 3 → 三, 12 → 十二. */
export function hanNumber(value: number): string {
  const tens = Math.floor(value / 10);
  return (tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`) + digits[value % 10];
}

/** The inverse of {@link hanNumber}; `NaN` for anything else. */
export function hanValue(text: string): number {
  const found = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (found === null || text === '') return Number.NaN;
  const tens = found[2] === undefined ? 0 : found[1] === undefined ? 1 : digits.indexOf(found[1]);
  return tens * 10 + (found[3] === undefined ? 0 : digits.indexOf(found[3]));
}

/** How many members a family has at most. */
export function familyLimit(family: SeriesFamily): number {
  return family === 'two-sided' ? 2 : family === 'sequence' ? 4 : 10;
}

/** What usually follows the enumerator's word: nothing after 一是, a comma after the others. */
export function familyTail(family: SeriesFamily): string {
  return family === 'shi' ? '' : '，';
}

/**
 * The enumerator of a family for a value from 1, without what follows it. With `last`, the
 * sequence ends in 最后 whatever its length: 首先、其次、最后.
 */
export function familyWord(family: SeriesFamily, value: number, last = false): string {
  switch (family) {
    case 'shi':
      return `${hanNumber(value)}是`;
    case 'ordinal':
      return `第${hanNumber(value)}`;
    case 'qi':
      return `其${hanNumber(value)}`;
    case 'two-sided':
      return value === 1 ? '一方面' : '另一方面';
    case 'sequence':
      return last && value > 1 ? '最后' : (['首先', '其次', '再次'][value - 1] ?? '最后');
  }
}

/** The enumerators of a whole set of `count` points, with what follows each. */
export function familySet(family: SeriesFamily, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => familyWord(family, index + 1, index + 1 === count) + familyTail(family),
  );
}

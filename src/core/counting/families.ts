import { hanNumeral } from './numerals';
import type { NumberFamily } from './types';

/** Families of enumerators that open a point inside a paragraph. */
export type SeriesFamily = Extract<NumberFamily, 'shi' | 'ordinal' | 'sequence' | 'two-sided' | 'qi'>;

/** In the order in which they are offered. */
export const seriesFamilies: readonly SeriesFamily[] = ['shi', 'ordinal', 'sequence', 'two-sided', 'qi'];

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
      return `${hanNumeral(value)}是`;
    case 'ordinal':
      return `第${hanNumeral(value)}`;
    case 'qi':
      return `其${hanNumeral(value)}`;
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

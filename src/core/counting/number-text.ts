import { textOf } from '../characters/text-of';
import { foldCode } from '../characters/fold';
import { readEnumerator } from './enumerators';
import { readNumber, readValue } from './numbers';
import type { NumberFamily } from './types';

/** What the text of a number or enumerator says. */
export interface NumberText {
  readonly family: NumberFamily;
  readonly value: number;
  /** How many numbers a decimal one has (3 of 1.2.1). */
  readonly depth?: number;
}

const MOST_DIGITS = 4;
/** The levels above, and the last number. */
const MIXED = /^([\d〇一二三四五六七八九十]{1,3}(?:\.\d{1,2}){0,2}\.)(\d{1,2})\.?$/;

/**
 * Reads a text that is nothing but a number or enumerator, as Word shows an automatic one or as it was cut
 * out of a heading: `一、`, `（二）`, `1.`, `1.2`, `第三，`, `一是`. `null` for a bullet and for 最后.
 */
export function readNumberText(text: string): NumberText | null {
  const code = new Uint16Array(text.length + 1);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = foldCode(text.charCodeAt(i));
    if (folded !== 0) code[n++] = folded;
  }
  if (n === 0) return null;
  const read = readNumber(code, 0, n, () => false, true);
  if (read && read.next >= n) {
    const { family, value, depth } = read;
    return depth === undefined ? { family, value } : { family, value, depth };
  }
  /* 一.1: Word's own, each level in its own numerals. */
  const levels = MIXED.exec(textOf(code, 0, n));
  if (levels) return { family: 'decimal', value: Number(levels[2]), depth: levels[1]!.split('.').length };
  if (read) return { family: read.family, value: read.value };
  /* 一是, 第一， as a list of Word's. */
  const point = readEnumerator(code, 0, n + 1);
  if (point && !point.last && point.next >= n) return { family: point.family, value: point.value };
  /* A bare number: Word's own number needs no mark after it. */
  const { value, next, han } = readValue(code, 0, n, MOST_DIGITS);
  return value > 0 && next === n ? { family: han ? 'han-comma' : 'arabic-dot', value } : null;
}

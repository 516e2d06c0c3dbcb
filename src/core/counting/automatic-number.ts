import { readEnumerator } from './enumerators';
import { readNumber, readValue } from './numbers';
import type { NumberFamily } from './types';

/** Reads an automatic number as Word shows it (`一、`, `（二）`, `1.`), or `null` for a bullet. */
export function readAutomaticNumber(
  text: string,
  fold: (code: number) => number,
): { family: NumberFamily; value: number } | null {
  const code = new Uint16Array(text.length + 1);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = fold(text.charCodeAt(i));
    if (folded !== 0) code[n++] = folded;
  }
  if (n === 0) return null;
  const read = readNumber(code, 0, n, () => false);
  if (read) return { family: read.family, value: read.value };
  /* 一是, 第一， as a list of Word's. */
  const point = readEnumerator(code, 0, n + 1);
  if (point && !point.last && point.next >= n) return { family: point.family, value: point.value };
  /* 1.2 */
  const levels = /^\d{1,2}(?:\.\d{1,2}){0,3}\.(\d{1,2})$/.exec(String.fromCharCode(...code.subarray(0, n)));
  if (levels) return { family: 'decimal', value: Number(levels[1]) };
  /* A bare number: Word's own number needs no mark after it. */
  const { value, next, han } = readValue(code, 0, n);
  return value > 0 && next === n ? { family: han ? 'han-comma' : 'arabic-dot', value } : null;
}

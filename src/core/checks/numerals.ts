import type { NodeNumber } from '../outline/types';

const DIGITS = '〇一二三四五六七八九';

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五; up to 999. */
export function hanNumeral(value: number): string {
  if (value < 10) return DIGITS.charAt(value);
  if (value < 100) {
    const tens = Math.floor(value / 10);
    return (
      (tens === 1 ? '' : DIGITS.charAt(tens)) + '十' + (value % 10 === 0 ? '' : DIGITS.charAt(value % 10))
    );
  }
  const rest = value % 100;
  const tail =
    rest === 0 ? '' : rest < 10 ? `零${DIGITS.charAt(rest)}` : (rest < 20 ? '一' : '') + hanNumeral(rest);
  return `${DIGITS.charAt(Math.floor(value / 100))}百${tail}`;
}

/**
 * The same number with another value, everything else as written: `（四）` → `（三）`, `4．` → `3．`,
 * `第四，` → `第三，`. `null` for enumerators that do not count (首先, 一方面) and past what a sign can show.
 */
export function withValue(number: NodeNumber, value: number): string | null {
  if (number.family === 'sequence' || number.family === 'two-sided') return null;
  const { text } = number;
  const sign = /[\u3220-\u3229\u2460-\u2487]/u.exec(text);
  if (sign !== null) {
    const code = sign[0].charCodeAt(0);
    const base = code >= 0x3220 ? 0x3220 : code >= 0x2474 ? 0x2474 : 0x2460;
    const most = base === 0x3220 ? 10 : 20;
    return value > most ? null : text.replace(sign[0], String.fromCharCode(base + value - 1));
  }
  // Of 1.2 the last number counts.
  const digits = /(?:[0-9]+|[０-９]+)(?![\d０-９]*[.．][\d０-９])|[〇零一二三四五六七八九十百]+/u.exec(text);
  if (digits === null) return null;
  const found = digits[0];
  let wanted = String(value);
  if (/[０-９]/u.test(found))
    wanted = wanted.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  else if (!/[0-9]/u.test(found)) wanted = hanNumeral(value);
  return text.slice(0, digits.index) + wanted + text.slice(digits.index + found.length);
}

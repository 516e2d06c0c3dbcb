import { readValue } from './numbers';

/* Numbers as prose has them, beside those that count: 两, 两千五百, 三千五, 二〇二四. */

const DIGITS = '〇一二三四五六七八九';

/** The value of 六, 十二, 两 or 6; 0 for none. */
export function smallValue(text: string): number {
  if (text === '两') return 2;
  const codes = Uint16Array.from(text, (c) => c.charCodeAt(0));
  return readValue(codes, 0, codes.length).value;
}

/** 3000, 三千, 两千五百, 三千五. */
export function spokenValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/[百千]/.test(text)) return smallValue(text);
  let sum = 0;
  let digit = 0;
  let unit = 1;
  for (const c of text) {
    if (c === '千' || c === '百') {
      unit = c === '千' ? 1000 : 100;
      sum += (digit || 1) * unit;
      digit = 0;
    } else digit = c === '两' ? 2 : DIGITS.indexOf(c);
  }
  return sum + (digit > 0 ? (digit * unit) / 10 : 0);
}

/** Figures one by one, as a year is written: 二〇二四 → 2024; any of the signs for nought. */
export function figuresValue(text: string): number {
  return [...text].reduce((sum, c) => sum * 10 + Math.max(0, DIGITS.indexOf(c)), 0);
}

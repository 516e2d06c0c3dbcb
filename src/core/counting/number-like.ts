import { foldCode } from '../characters/fold';
import { glyphAt, glyphFor, type GlyphStyle } from './glyphs';
import { hanNumeral, readHan } from './numerals';
import { lettersOf, MOST_ROMAN, romanLetters, romanSigns, romanValue } from './roman';
import { wordLike } from './words';

/** A numeral within the text of a number, and how it is written. */
interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly write: (value: number, behind: string) => string;
}

/**
 * A number of another value in the manner of one that is there; all but the numeral stays as it is:
 * （二） and 3 → （三）, ４． → ３．, 1.4 → 1.3 (the last level counts), 第二点， → 第三点，, 一来 → 三来, 其次 → 再次.
 * Past what a style can write it goes on in the nearest one: ㈩ → （十一）, ⑳ → ㉑ … ㊿ → （51）,
 * ⒛ → 21., Roman signs beyond 3,999 and Roman letters beyond 49 in digits.
 *
 * @param sample The number as written, brackets and marks included.
 * @param value From 1.
 * @returns `null` where the sample holds no number, or its words end before `value` (最后, 另一方面).
 */
export function numberLike(sample: string, value: number): string | null {
  const word = wordLike(sample, value);
  if (word !== undefined) return word;
  const numeral = numeralIn(sample);
  if (numeral === null) return null;
  const behind = sample.slice(numeral.end);
  return sample.slice(0, numeral.start) + numeral.write(value, behind) + behind;
}

function numeralIn(text: string): Numeral | null {
  const code = Uint16Array.from({ length: text.length }, (_, i) => foldCode(text.charCodeAt(i)));
  for (let i = 0; i < text.length; i++) {
    const found = digitsAt(text, i) ?? hanAt(text, code, i) ?? glyphIn(text, i) ?? romanAt(text, i);
    if (found !== null) return found;
  }
  return null;
}

const DIGITS = /(?:[0-9]+|[０-９]+)(?:[.．](?=[0-9０-９])(?:[0-9]+|[０-９]+))*/uy;
const LAST = /(?:[0-9]{1,12}|[０-９]{1,12})$/u;

/** 4, ４, or the last level of 1.2.4. */
function digitsAt(text: string, at: number): Numeral | null {
  DIGITS.lastIndex = at;
  const levels = DIGITS.exec(text)?.[0];
  const found = levels === undefined ? undefined : LAST.exec(levels)?.[0];
  if (levels === undefined || found === undefined) return null;
  const end = at + levels.length;
  const wide = found.charCodeAt(0) >= 0xff10;
  const least = /^[0０]/u.test(found) ? found.length : 1;
  const write = (value: number) => {
    const digits = String(value).padStart(least, '0');
    return wide ? digits.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) : digits;
  };
  return { start: end - found.length, end, write };
}

function hanAt(text: string, code: Uint16Array, at: number): Numeral | null {
  const { value, next } = readHan(code, at, code.length);
  if (value === 0) return null;
  const round = text.slice(at, next).includes('〇');
  const write = (wanted: number) => (round ? hanNumeral(wanted).replaceAll('零', '〇') : hanNumeral(wanted));
  return { start: at, end: next, write };
}

function glyphIn(text: string, at: number): Numeral | null {
  const glyph = glyphAt(text.charCodeAt(at));
  if (glyph === null) return null;
  const { style } = glyph;
  const write = (value: number, behind: string) => glyphFor(style, value) ?? beyond(style, value, behind);
  return { start: at, end: at + 1, write };
}

const MARK = /^[、.．，,]/u;

function beyond({ beyond: pattern }: GlyphStyle, value: number, behind: string): string {
  const text = pattern.replace('{digits}', String(value)).replace('{han}', hanNumeral(value));
  return MARK.test(behind) && text.endsWith('.') ? text.slice(0, -1) : text;
}

/** The largest number that the reader takes for one in letters (L, C … are more often something else). */
const MOST_LETTERS = 49;
const LETTERS = /[IVX][IVXL]*/uy;

/** Ⅳ, ⅩⅢ, or the letters XIV. */
function romanAt(text: string, at: number): Numeral | null {
  let end = at;
  let letters = '';
  while (end < text.length && lettersOf(text.charCodeAt(end)) !== '')
    letters += lettersOf(text.charCodeAt(end++));
  if (romanValue(letters) > 0) {
    const small = text.charCodeAt(at) >= 0x2170;
    const write = (value: number) => (value > MOST_ROMAN ? String(value) : romanSigns(value, small));
    return { start: at, end, write };
  }
  LETTERS.lastIndex = at;
  const written = LETTERS.exec(text)?.[0] ?? '';
  if (romanValue(written) === 0) return null;
  const write = (value: number) => (value > MOST_LETTERS ? String(value) : romanLetters(value));
  return { start: at, end: at + written.length, write };
}

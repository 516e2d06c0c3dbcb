import { CLOSE, COLON, COMMA, DOT, DUN } from '../characters/codes';
import { isIdeograph, Sign, signOf } from '../characters/fold';
import { glyphAt } from './glyphs';
import { readHan } from './numerals';
import { lettersOf, romanValue } from './roman';
import type { NumberFamily } from './types';

/** A number read from folded characters; `next` is the index behind it. */
export interface ReadNumber {
  readonly family: NumberFamily;
  readonly value: number;
  readonly next: number;
  /** How many numbers a decimal one has (3 of 1.2.1). */
  readonly depth?: number;
}

const DI = '第'.charCodeAt(0);
const BU = '部'.charCodeAt(0);
const FEN = '分'.charCodeAt(0);
const PART_WORDS = new Set([...'部章节篇编'].map((c) => c.charCodeAt(0)));
const UNITS = new Set(
  [...'万亿千百个年月日元米公倍分小时次人吨级折岁项条平件篇天%'].map((c) => c.charCodeAt(0)),
);

/** Digits that a number in running text has at most: （2023） is a year. */
const MOST_DIGITS = 3;
/** Digits of a number that is known to be one. */
const MOST_DIGITS_ALONE = 4;
/** More than this in front of a mark is a figure of the text, not a number of a heading. */
const MOST_ARABIC = 99;
const MOST_DECIMAL = 30;

/** What is read from. */
interface NumberSource {
  readonly code: Uint16Array;
  readonly end: number;
  /** Tells whether white space stands before an index, which may replace the mark after a number. */
  readonly gapAt: (j: number) => boolean;
  /** Nothing but a number is there, so it may be large and need not be told from a figure. */
  readonly alone: boolean;
}

/**
 * Reads the number of a heading that starts at `i`, or `null`.
 *
 * @param gapAt Tells whether white space stands before `j`, which may replace the mark after a number.
 * @param alone True for the text of a number by itself: then it may have up to four digits.
 */
export function readNumber(
  code: Uint16Array,
  i: number,
  end: number,
  gapAt: (j: number) => boolean,
  alone = false,
): ReadNumber | null {
  const source: NumberSource = { code, end, gapAt, alone };
  const c = code[i]!;
  switch (signOf(c)) {
    case Sign.OpenBracket:
      return readBracketed(source, i);
    case Sign.HanDigit:
      return readHanNumber(source, i);
    case Sign.Digit:
      return readArabic(source, i);
    case Sign.Enclosed:
      return readEnclosed(source, i);
    default:
      if (c === DI) return readPart(source, i);
      return readRoman(source, i);
  }
}

/** Reads a number in Chinese characters or digits at `i`; the value is 0 and `next` is `i` when there is none. */
export function readValue(
  code: Uint16Array,
  i: number,
  end: number,
  most = MOST_DIGITS,
): { value: number; next: number; han: boolean } {
  if (signOf(code[i]!) !== Sign.Digit) {
    const { value, next } = readHan(code, i, end);
    return { value, next, han: true };
  }
  let j = i;
  let value = 0;
  while (j < end && j < i + most && signOf(code[j]!) === Sign.Digit) value = value * 10 + code[j++]! - 0x30;
  if (j < end && signOf(code[j]!) === Sign.Digit) return { value: 0, next: i, han: false };
  return { value, next: j, han: false };
}

const valueAt = ({ code, end, alone }: NumberSource, i: number) =>
  readValue(code, i, end, alone ? MOST_DIGITS_ALONE : MOST_DIGITS);

function readBracketed(source: NumberSource, i: number): ReadNumber | null {
  const { value, next, han } = valueAt(source, i + 1);
  if (value === 0 || next >= source.end || source.code[next] !== CLOSE) return null;
  return { family: han ? 'han-paren' : 'arabic-paren', value, next: skipMark(source, next + 1) };
}

function readHanNumber(source: NumberSource, i: number): ReadNumber | null {
  const { code, end, gapAt } = source;
  const { value, next } = valueAt(source, i);
  if (value === 0 || next >= end) return null;
  const c = code[next]!;
  if (c === CLOSE) return { family: 'han-paren', value, next: skipMark(source, next + 1) };
  if (c === DUN || c === DOT || c === COMMA || c === COLON)
    return { family: 'han-comma', value, next: next + 1 };
  if (c === BU && code[next + 1] === FEN) return null;
  return gapAt(next) ? { family: 'han-comma', value, next } : null;
}

function readArabic(source: NumberSource, i: number): ReadNumber | null {
  const { code, end, alone } = source;
  const { value, next } = alone ? valueAt(source, i) : readValue(code, i, gapBehind(source, i));
  if (value === 0 || (value > MOST_ARABIC && !alone) || next >= end) return null;
  const c = code[next]!;
  if (c === CLOSE) return { family: 'arabic-paren', value, next: skipMark(source, next + 1) };
  if (c === DUN || c === DOT || c === COMMA) return readMarked(source, value, next);
  const words = signOf(c) === Sign.None || isYear(code, next, end);
  return source.gapAt(next) && words ? { family: 'arabic-dot', value, next } : null;
}

/** 1. and 1、 with the mark at `mark`; digits behind it make it a decimal, a figure or a list, if no date. */
function readMarked(source: NumberSource, value: number, mark: number): ReadNumber | null {
  const { code, end, alone } = source;
  const digit = mark + 1 < end && signOf(code[mark + 1]!) === Sign.Digit;
  if (digit && (alone || !opensDate(source, mark, value)))
    return code[mark] === DOT ? readDecimal(source, mark) : null;
  return { family: 'arabic-dot', value, next: mark + 1 };
}

/** Where the digits at `i` are parted by white space, else the end: 1 2024年. */
function gapBehind({ end, gapAt }: NumberSource, i: number): number {
  for (let j = i + 1; j <= i + MOST_DIGITS && j < end; j++) if (gapAt(j)) return j;
  return end;
}

/** 1.2024年…, 1、3月…: a date behind the mark, and neither a figure (1.5年) nor a list (1、2月). */
function opensDate({ code, end }: NumberSource, mark: number, value: number): boolean {
  if (isYear(code, mark + 1, end)) return true;
  const month = readValue(code, mark + 1, end);
  if (month.value === 0 || month.value > MONTHS || month.next >= end || code[month.next] !== YUE)
    return false;
  return code[mark] === DOT || month.value !== value + 1;
}

function isYear(code: Uint16Array, i: number, end: number): boolean {
  const { value, next } = readValue(code, i, end, MOST_DIGITS_ALONE);
  return value >= EARLIEST && next < end && code[next] === NIAN;
}

const MONTHS = 12;
const EARLIEST = 1949;
const NIAN = '年'.charCodeAt(0);
const YUE = '月'.charCodeAt(0);

/** 1.1 or 1.2.3, read from the first point on; its value is the last number. Never a figure (1.5万, 3.2 %). */
function readDecimal(source: NumberSource, point: number): ReadNumber | null {
  const { code, end, gapAt, alone } = source;
  let next = point;
  let value = 0;
  let depth = 1;
  for (; depth < 4 && code[next] === DOT && next + 1 < end; depth++) {
    const read = valueAt(source, next + 1);
    if (read.value === 0 || read.han) break;
    ({ value, next } = read);
  }
  if (value === 0) return null;
  if (alone && next >= end) return { family: 'decimal', value, next, depth };
  if ((value > MOST_DECIMAL && !alone) || next >= end || UNITS.has(code[next]!)) return null;
  const c = code[next]!;
  if (c === DUN || c === DOT) return { family: 'decimal', value, next: next + 1, depth };
  return signOf(c) === Sign.None && (gapAt(next) || isIdeograph(c))
    ? { family: 'decimal', value, next, depth }
    : null;
}

function readEnclosed(source: NumberSource, i: number): ReadNumber | null {
  const glyph = glyphAt(source.code[i]!);
  if (glyph === null) return null;
  return { family: glyph.style.family, value: glyph.value, next: skipMark(source, i + 1) };
}

/** 第一部分 with or without a mark. (第一， is an enumerator: see enumerators.ts.) */
function readPart(source: NumberSource, i: number): ReadNumber | null {
  const { code, end, gapAt } = source;
  const { value, next } = valueAt(source, i + 1);
  if (value === 0 || next >= end) return null;
  if (code[next] === DUN && listsOn(code, next + 1, end, value)) return null;
  if (code[next] === DUN || (gapAt(next) && !PART_WORDS.has(code[next]!))) {
    return { family: 'ordinal', value, next: code[next] === DUN ? next + 1 : next };
  }
  if (!PART_WORDS.has(code[next]!)) return null;
  let j = next + 1;
  if (code[next] === BU) {
    if (code[j] !== FEN) return null;
    j++;
  }
  return { family: 'part', value, next: skipMark(source, j) };
}

/** 第一、第二支部, 第一、二季度: behind the mark at `i - 1` stands the next number. */
export function listsOn(code: Uint16Array, i: number, end: number, value: number): boolean {
  const at = code[i] === DI ? i + 1 : i;
  return at < end && signOf(code[at]!) === Sign.HanDigit && readValue(code, at, end).value === value + 1;
}

/** Letters of a Roman number that are looked at: XXXVIII has seven. */
const MOST_LETTERS = 7;

/** Ⅰ、 ⅩⅢ、 or I. and the like. */
function readRoman(source: NumberSource, i: number): ReadNumber | null {
  const { code, end } = source;
  let j = i;
  let letters = '';
  for (; j < end && lettersOf(code[j]!) !== '' && letters.length < 2 * MOST_LETTERS; j++)
    letters += lettersOf(code[j]!);
  if (letters !== '') {
    const value = romanValue(letters);
    return value === 0 ? null : { family: 'part', value, next: skipMark(source, j) };
  }
  for (; j < end && j < i + MOST_LETTERS && isRomanLetter(code[j]!); j++)
    letters += String.fromCharCode(code[j]!);
  if (j >= end || (code[j] !== DOT && code[j] !== DUN) || letters.startsWith('L')) return null;
  const value = romanValue(letters);
  return value === 0 ? null : { family: 'part', value, next: j + 1 };
}

/** I, V, X, and L behind an X. */
function isRomanLetter(c: number): boolean {
  return c === 0x49 || c === 0x56 || c === 0x58 || c === 0x4c;
}

function skipMark({ code, end }: NumberSource, j: number): number {
  const c = j < end ? code[j]! : 0;
  return c === DUN || c === DOT || c === COMMA || c === COLON ? j + 1 : j;
}

import { isHan, Sign, signOf } from '../characters/fold';
import type { NumberFamily } from './types';

/** A number read from folded characters; `next` is the index behind it. */
export interface ReadNumber {
  readonly family: NumberFamily;
  readonly value: number;
  readonly next: number;
}

const CLOSE = 0x29;
const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;
const DUN = '、'.charCodeAt(0);
const DI = '第'.charCodeAt(0);
const BU = '部'.charCodeAt(0);
const FEN = '分'.charCodeAt(0);
const PART_WORDS = new Set([...'部章节篇编'].map((c) => c.charCodeAt(0)));
const HAN = new Map([...'〇一二三四五六七八九'].map((c, value) => [c.charCodeAt(0), value]));
const UNITS = new Set(
  [...'万亿千百个年月日元米公倍分小时次人吨级折岁项条平件篇天%'].map((c) => c.charCodeAt(0)),
);
const TEN = '十'.charCodeAt(0);

/**
 * Reads the number of a heading that starts at `i`, or `null`.
 * `gapAt(j)` tells whether white space stands before `j`, which may replace the mark after a number.
 */
export function readNumber(
  code: Uint16Array,
  i: number,
  end: number,
  gapAt: (j: number) => boolean,
): ReadNumber | null {
  const c = code[i]!;
  switch (signOf(c)) {
    case Sign.OpenBracket:
      return readBracketed(code, i, end);
    case Sign.HanDigit:
      return readHan(code, i, end, gapAt);
    case Sign.Digit:
      return readArabic(code, i, end, gapAt);
    case Sign.Enclosed:
      return readEnclosed(code, i, end);
    default:
      if (c === DI) return readPart(code, i, end, gapAt);
      return readRoman(code, i, end);
  }
}

/** Reads 一 … 九十九 or 1 … 999 at `i`; the value is 0 and `next` is `i` when there is none. */
export function readValue(
  code: Uint16Array,
  i: number,
  end: number,
): { value: number; next: number; han: boolean } {
  let j = i;
  if (signOf(code[i]!) === Sign.Digit) {
    let value = 0;
    while (j < end && j < i + 3 && signOf(code[j]!) === Sign.Digit) value = value * 10 + code[j++]! - 0x30;
    if (j < end && signOf(code[j]!) === Sign.Digit) return { value: 0, next: i, han: false };
    return { value, next: j, han: false };
  }
  let value = 0;
  let digit = -1;
  for (; j < end && j < i + 3; j++) {
    const c = code[j]!;
    if (c === TEN) {
      if (value >= 10) break;
      value = (digit < 0 ? 1 : digit) * 10;
      digit = -1;
    } else {
      const d = HAN.get(c);
      if (d === undefined || digit >= 0) break;
      digit = d;
    }
  }
  return { value: value + Math.max(digit, 0), next: j, han: true };
}

function readBracketed(code: Uint16Array, i: number, end: number): ReadNumber | null {
  const { value, next, han } = readValue(code, i + 1, end);
  if (value === 0 || next >= end || code[next] !== CLOSE) return null;
  return { family: han ? 'han-paren' : 'arabic-paren', value, next: skipMark(code, next + 1, end) };
}

function readHan(
  code: Uint16Array,
  i: number,
  end: number,
  gapAt: (j: number) => boolean,
): ReadNumber | null {
  const { value, next } = readValue(code, i, end);
  if (value === 0 || next >= end) return null;
  const c = code[next]!;
  if (c === CLOSE) return { family: 'han-paren', value, next: skipMark(code, next + 1, end) };
  if (c === DUN || c === DOT || c === COMMA || c === COLON)
    return { family: 'han-comma', value, next: next + 1 };
  if (c === BU && code[next + 1] === FEN) return null;
  return gapAt(next) ? { family: 'han-comma', value, next } : null;
}

function readArabic(
  code: Uint16Array,
  i: number,
  end: number,
  gapAt: (j: number) => boolean,
): ReadNumber | null {
  const { value, next } = readValue(code, i, end);
  if (value === 0 || value > 99 || next >= end) return null;
  const c = code[next]!;
  if (c === CLOSE) return { family: 'arabic-paren', value, next: skipMark(code, next + 1, end) };
  if (c === DOT && next + 1 < end && signOf(code[next + 1]!) === Sign.Digit)
    return readDecimal(code, next, end, gapAt);
  if (c === DUN || c === DOT || c === COMMA) {
    const after = next + 1 < end ? signOf(code[next + 1]!) : Sign.None;
    return after === Sign.Digit ? null : { family: 'arabic-dot', value, next: next + 1 };
  }
  return gapAt(next) && signOf(c) === Sign.None ? { family: 'arabic-dot', value, next } : null;
}

/** 1.1 or 1.2.3, read from the first point on; its value is the last number. Never a figure (1.5万, 3.2 %). */
function readDecimal(
  code: Uint16Array,
  point: number,
  end: number,
  gapAt: (j: number) => boolean,
): ReadNumber | null {
  let next = point;
  let value = 0;
  for (let depth = 0; depth < 3 && code[next] === DOT && next + 1 < end; depth++) {
    const read = readValue(code, next + 1, end);
    if (read.value === 0 || read.han) break;
    ({ value, next } = read);
  }
  if (value === 0 || value > 30 || next >= end || UNITS.has(code[next]!)) return null;
  const c = code[next]!;
  if (c === DUN || c === DOT) return { family: 'decimal', value, next: next + 1 };
  return signOf(c) === Sign.None && (gapAt(next) || isHan(c)) ? { family: 'decimal', value, next } : null;
}

function readEnclosed(code: Uint16Array, i: number, end: number): ReadNumber {
  const c = code[i]!;
  const next = skipMark(code, i + 1, end);
  if (c >= 0x3220 && c <= 0x3229) return { family: 'han-paren', value: c - 0x321f, next };
  if (c >= 0x3280 && c <= 0x3289) return { family: 'han-paren', value: c - 0x327f, next };
  if (c >= 0x2474 && c <= 0x2487) return { family: 'arabic-paren', value: c - 0x2473, next };
  if (c >= 0x2488 && c <= 0x249b) return { family: 'arabic-dot', value: c - 0x2487, next };
  if (c >= 0x2776) return { family: 'circled', value: ((c - 0x2776) % 10) + 1, next };
  return { family: 'circled', value: c - 0x245f, next };
}

/** 第一部分 with or without a mark. (第一， is an enumerator: see enumerators.ts.) */
function readPart(
  code: Uint16Array,
  i: number,
  end: number,
  gapAt: (j: number) => boolean,
): ReadNumber | null {
  const { value, next } = readValue(code, i + 1, end);
  if (value === 0 || next >= end) return null;
  if (code[next] === DUN || (gapAt(next) && !PART_WORDS.has(code[next]!))) {
    return { family: 'ordinal', value, next: code[next] === DUN ? next + 1 : next };
  }
  if (!PART_WORDS.has(code[next]!)) return null;
  let j = next + 1;
  if (code[next] === BU) {
    if (code[j] !== FEN) return null;
    j++;
  }
  return { family: 'part', value, next: skipMark(code, j, end) };
}

/** Ⅰ、 or I. and the like. */
function readRoman(code: Uint16Array, i: number, end: number): ReadNumber | null {
  const c = code[i]!;
  if (c >= 0x2160 && c <= 0x216b)
    return { family: 'part', value: c - 0x215f, next: skipMark(code, i + 1, end) };
  let j = i;
  let value = 0;
  for (; j < end && j < i + 4; j++) {
    const digit = code[j] === 0x49 ? 1 : code[j] === 0x56 ? 5 : code[j] === 0x58 ? 10 : 0;
    if (digit === 0) break;
    const before = j > i ? (code[j - 1] === 0x49 ? 1 : code[j - 1] === 0x56 ? 5 : 10) : 0;
    value += before > 0 && before < digit ? digit - 2 * before : digit;
  }
  if (j === i || j >= end || (code[j] !== DOT && code[j] !== DUN)) return null;
  return { family: 'part', value, next: j + 1 };
}

function skipMark(code: Uint16Array, j: number, end: number): number {
  const c = j < end ? code[j]! : 0;
  return c === DUN || c === DOT || c === COMMA || c === COLON ? j + 1 : j;
}

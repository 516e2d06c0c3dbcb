import { CLOSE, COLON, DUN, OPEN } from '../characters/codes';
import { Sign, signOf } from '../characters/fold';
import { readEnumerator, type ReadEnumerator } from '../counting/enumerators';
import { readNumber, readValue, type ReadNumber } from '../counting/numbers';
import { gapBefore, type Stream } from '../document/stream';
import { LINE } from './sizes';

const code = (c: string): number => c.charCodeAt(0);
const codes = (text: string): ReadonlySet<number> => new Set([...text].map(code));

/** What stands for 一 in a text that was read by a machine or typed in a hurry: （—）, —、, —是. */
const DASHES = codes('—―–－-ー─一');
const YI = code('一');
const WEN = code('问');
const TI = code('题');
const SHI = code('是');
const DI = code('第');
/** Words between two numbers of a list: （一）至（三）, （一）和（二）. */
const JOINS = codes('、至到和与及');
/** What two numerals in a row count: 一、二季度, 三、四级. */
const COUNTED = codes('季月年级类批期线层楼号组班队条项款轮届次支村社产区科把等');
const XIANG = code('项');
const KUAN = code('款');
const MU = code('目');

/**
 * The number of a heading at `i`, as `counting` reads it, and one whose 一 became a dash. Numbers that
 * refer to something else are none: 一、二季度, （一）、（三）项要求, （二）项.
 */
export function readHeadingNumber(stream: Stream, i: number, end: number): ReadNumber | null {
  const { code } = stream;
  if (startsInList(code, i)) return null;
  const read =
    readNumber(code, i, end, (j) => gapBefore(stream, j)) ??
    readDashed(code, i, end) ??
    readCounted(code, i, end);
  return read && !isReference(code, i, read, end) ? read : null;
}

/** The enumerator at `i`; —是 is 一是 where no other dash stands beside it. */
export function readPoint(code: Uint16Array, i: number, end: number): ReadEnumerator | null {
  if (code[i] !== YI && DASHES.has(code[i]!) && i + 2 < end && code[i + 1] === SHI)
    return DASHES.has(code[i - 1] ?? 0) ? null : { family: 'shi', value: 1, next: i + 2, last: false };
  return readEnumerator(code, i, end);
}

/** True for a dash that may stand for 一. */
export function isDashOne(code: Uint16Array, i: number, end: number): boolean {
  // What stands behind it first: nearly no character has it, and this is asked at every sentence.
  const behind = code[i + 1];
  return (
    (behind === DUN || behind === SHI) &&
    i + 2 < end &&
    code[i] !== YI &&
    DASHES.has(code[i]!) &&
    !DASHES.has(code[i - 1] ?? 0)
  );
}

/** （—） and —、. */
function readDashed(code: Uint16Array, i: number, end: number): ReadNumber | null {
  if (i + 2 >= end) return null;
  if (code[i] === OPEN && DASHES.has(code[i + 1]!) && code[i + 2] === CLOSE) {
    const next = i + 3 < end && code[i + 3] === DUN ? i + 4 : i + 3;
    return { family: 'han-paren', value: 1, next };
  }
  if (isDashOne(code, i, end) && code[i + 1] === DUN) return { family: 'han-comma', value: 1, next: i + 2 };
  return null;
}

/** 问题一： and 问题1、: the word that is counted stands in front. */
function readCounted(code: Uint16Array, i: number, end: number): ReadNumber | null {
  if (code[i] !== WEN || code[i + 1] !== TI || i + 3 >= end) return null;
  const { value, next } = readValue(code, i + 2, end);
  if (value === 0 || next >= end) return null;
  const s = signOf(code[next]!);
  const marked = code[next] === COLON || s === Sign.Dun || s === Sign.Dot || s === Sign.Comma;
  return marked ? { family: 'part', value, next: next + 1 } : null;
}

/** True behind a number in brackets that a word joins with the one at `i`, and behind 第. */
function startsInList(code: Uint16Array, i: number): boolean {
  const before = code[i - 1] ?? 0;
  if (before === DI) return true;
  return code[i] === OPEN && JOINS.has(before) && code[i - 2] === CLOSE;
}

function isReference(
  code: Uint16Array,
  i: number,
  { family, value, next }: ReadNumber,
  end: number,
): boolean {
  if (next >= end) return false;
  if (family === 'han-comma') return countsOn(code, value, next, end);
  if (family !== 'han-paren' && family !== 'arabic-paren') return false;
  if (i + 1 < next && isBracketNumber(code, next, end)) return true;
  const c = code[next]!;
  if (JOINS.has(c) && isBracketNumber(code, next + 1, end)) return true;
  if (c === XIANG) return code[next + 1] !== MU;
  return c === KUAN && code[next + 1] !== XIANG;
}

/** 一、二季度: the next numeral, and then what is counted. */
function countsOn(code: Uint16Array, value: number, next: number, end: number): boolean {
  if (signOf(code[next]!) !== Sign.HanDigit) return false;
  const second = readValue(code, next, end);
  if (second.value <= value || second.next >= end) return false;
  const c = code[second.next]!;
  if (c === DUN) return second.value === value + 1;
  return COUNTED.has(c);
}

/** True for （一） and (2) at `i`. */
export function isBracketNumber(code: Uint16Array, i: number, end: number): boolean {
  if (i >= end || signOf(code[i]!) !== Sign.OpenBracket) return false;
  const { value, next } = readValue(code, i + 1, Math.min(end, i + 1 + LINE.numeral));
  return value > 0 && next < end && signOf(code[next]!) === Sign.CloseBracket;
}

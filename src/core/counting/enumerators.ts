import { COLON } from '../characters/codes';
import { Sign, signOf } from '../characters/fold';
import { listsOn, readValue } from './numbers';
import type { NumberFamily } from './types';

/** An enumerator read from folded characters. */
export interface ReadEnumerator {
  readonly family: NumberFamily;
  readonly value: number;
  readonly next: number;
  /** True for 最后, whose value is the one that follows. */
  readonly last: boolean;
}

const code = (c: string): number => c.charCodeAt(0);
const SHI = code('是');
const YAO = code('要');
const LAI = code('来');
const DI = code('第');
const QI = code('其');
const FANG = code('方');
const MIAN = code('面');
const LING = code('另');
const WAI = code('外');
const ZAI = code('再');
const CI = code('次');
const ZHE = code('者');
const SHOU = code('首');
const XIAN = code('先');
const ZUI = code('最');
const HOU = code('后');
const YI = code('一');
const DIAN = code('点');

/** True for the first character of any enumerator: a cheap filter. */
export function mayEnumerate(c: number): boolean {
  return (
    signOf(c) === Sign.HanDigit || c === DI || c === QI || c === SHOU || c === ZAI || c === ZUI || c === LING
  );
}

/** Reads 一是, 第一，, 首先, 一方面, 其一 … at `i`, or `null`. */
export function readEnumerator(codes: Uint16Array, i: number, end: number): ReadEnumerator | null {
  const c = codes[i]!;
  if (i + 1 >= end) return null;
  if (signOf(c) === Sign.HanDigit) return readShi(codes, i, end);
  switch (c) {
    case DI:
      return readOrdinal(codes, i, end);
    case QI:
      return codes[i + 1] === CI ? sequence(2, i + 2) : readQi(codes, i, end);
    case LING:
      return readSide(codes, codes[i + 1] === WAI ? i + 2 : i + 1, 2);
    case ZAI:
      return readSide(codes, i + 1, 3) ?? readWord(codes, i);
    default:
      return readWord(codes, i);
  }
}

/** 首先, 再次, 再者, and 最后 with a mark. */
function readWord(codes: Uint16Array, i: number): ReadEnumerator | null {
  const d = codes[i + 1];
  switch (codes[i]) {
    case SHOU:
      return d === XIAN ? sequence(1, i + 2) : null;
    case ZAI:
      return d === CI || d === ZHE ? sequence(3, i + 2) : null;
    case ZUI: {
      const marked = isMark(codes[i + 2]) || codes[i + 2] === SHI;
      return d === HOU && marked ? { family: 'sequence', value: 0, next: i + 2, last: true } : null;
    }
    default:
      return null;
  }
}

/** 一方面 at `j`, behind 另 or 再. */
function readSide(codes: Uint16Array, j: number, value: number): ReadEnumerator | null {
  return codes[j] === YI && codes[j + 1] === FANG && codes[j + 2] === MIAN ? sided(value, j + 3) : null;
}

/** 其一是, 其一，. */
function readQi(codes: Uint16Array, i: number, end: number): ReadEnumerator | null {
  if (signOf(codes[i + 1]!) !== Sign.HanDigit) return null;
  const { value, next } = readValue(codes, i + 1, end);
  if (value === 0 || (codes[next] !== SHI && !isMark(codes[next]))) return null;
  return { family: 'qi', value, next: next + 1, last: false };
}

function sequence(value: number, next: number): ReadEnumerator {
  return { family: 'sequence', value, next, last: false };
}

function sided(value: number, next: number): ReadEnumerator {
  return { family: 'two-sided', value, next, last: false };
}

function readShi(codes: Uint16Array, i: number, end: number): ReadEnumerator | null {
  const side = readSide(codes, i, 1);
  if (side !== null) return side;
  const { value, next } = readValue(codes, i, end);
  if (value === 0 || next >= end) return null;
  const c = codes[next]!;
  if (c !== SHI && c !== YAO && c !== LAI) return null;
  /* 一是一、二是二: the same numeral again and nothing behind it is a saying (一是一岗双责 is not). */
  if (next + 1 < end && codes[next + 1] === codes[i] && (next + 2 >= end || endsSaying(codes[next + 2]!)))
    return null;
  return { family: 'shi', value, next: next + 1, last: false };
}

function endsSaying(c: number): boolean {
  const s = signOf(c);
  return (
    s === Sign.Stop || s === Sign.Comma || s === Sign.Dun || s === Sign.HanDigit || s === Sign.CloseQuote
  );
}

function readOrdinal(codes: Uint16Array, i: number, end: number): ReadEnumerator | null {
  if (signOf(codes[i + 1]!) !== Sign.HanDigit) return null;
  const { value, next } = readValue(codes, i + 1, end);
  if (value === 0 || next >= end) return null;
  if (signOf(codes[next]!) === Sign.Dun && listsOn(codes, next + 1, end, value)) return null;
  let j = next;
  if (codes[j] === DIAN) j++;
  if (codes[j] === SHI || isMark(codes[j])) return { family: 'ordinal', value, next: j + 1, last: false };
  return null;
}

function isMark(c: number | undefined): boolean {
  if (c === undefined) return false;
  const s = signOf(c);
  return s === Sign.Comma || s === Sign.Dun || c === COLON;
}

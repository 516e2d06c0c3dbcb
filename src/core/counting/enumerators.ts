import { Sign, signOf } from '../characters/fold';
import { readValue } from './numbers';
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
  const d = codes[i + 1]!;
  switch (c) {
    case DI:
      return readOrdinal(codes, i, end);
    case QI: {
      if (d === CI) return sequence(2, i + 2);
      const { value, next } = readValue(codes, i + 1, end);
      if (value === 0 || signOf(d) !== Sign.HanDigit) return null;
      if (codes[next] === SHI) return { family: 'qi', value, next: next + 1, last: false };
      return isMark(codes[next]) ? { family: 'qi', value, next: next + 1, last: false } : null;
    }
    case SHOU:
      return d === XIAN ? sequence(1, i + 2) : null;
    case ZAI:
      if (d === CI || d === ZHE) return sequence(3, i + 2);
      return d === YI && codes[i + 2] === FANG && codes[i + 3] === MIAN ? sided(3, i + 4) : null;
    case ZUI:
      return d === HOU && (isMark(codes[i + 2]) || codes[i + 2] === SHI)
        ? { family: 'sequence', value: 0, next: i + 2, last: true }
        : null;
    case LING: {
      const j = d === WAI ? i + 2 : i + 1;
      return codes[j] === YI && codes[j + 1] === FANG && codes[j + 2] === MIAN ? sided(2, j + 3) : null;
    }
    default:
      return null;
  }
}

function sequence(value: number, next: number): ReadEnumerator {
  return { family: 'sequence', value, next, last: false };
}

function sided(value: number, next: number): ReadEnumerator {
  return { family: 'two-sided', value, next, last: false };
}

function readShi(codes: Uint16Array, i: number, end: number): ReadEnumerator | null {
  if (codes[i] === YI && codes[i + 1] === FANG && codes[i + 2] === MIAN) return sided(1, i + 3);
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
  let j = next;
  if (codes[j] === DIAN) j++;
  if (codes[j] === SHI || isMark(codes[j])) return { family: 'ordinal', value, next: j + 1, last: false };
  return null;
}

function isMark(c: number | undefined): boolean {
  if (c === undefined) return false;
  const s = signOf(c);
  return s === Sign.Comma || s === Sign.Dun || c === 0x3a;
}

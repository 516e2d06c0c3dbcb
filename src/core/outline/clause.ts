import { isIdeograph, Sign, signOf } from '../characters/fold';
import { isBracketNumber } from './heading-number';
import { LINE } from './sizes';

const YI = '一'.charCodeAt(0);
const SHI = '是'.charCodeAt(0);
/** 这一是, 之一是, 统一是: no enumerator. */
const COMPOUND: ReadonlySet<number> = new Set([...'这之统唯单专同第不万其'].map((c) => c.charCodeAt(0)));

/** Where the clause that starts at `from` stops: a full stop, an enumerator, a number in brackets. */
export function clauseStop(code: Uint16Array, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const s = signOf(code[i]!);
    if (s === Sign.None) continue;
    if (s === Sign.Stop || endsLikeStop(code, i, from)) return i;
    if (i > from + 1 && startsAnother(code, i, from, limit)) return i;
  }
  return limit;
}

/** A half-width full stop behind a Chinese character and before no figure. */
function endsLikeStop(code: Uint16Array, i: number, from: number): boolean {
  if (signOf(code[i]!) !== Sign.Dot || i <= from) return false;
  return isIdeograph(code[i - 1]!) && signOf(code[i + 1] ?? 0) !== Sign.Digit;
}

function startsAnother(code: Uint16Array, i: number, from: number, limit: number): boolean {
  const c = code[i]!;
  const s = signOf(c);
  if (s === Sign.Enclosed) return true;
  if (s === Sign.Digit) return endsInName(code, i) && isDigitDun(code, i, limit);
  if (s === Sign.OpenBracket) return isBracketNumber(code, i, limit);
  if (c !== YI || code[i + 1] !== SHI || code[i + 2] === YI) return false;
  return i > from + LINE.clauseLeast && !COMPOUND.has(code[i - 1]!);
}

const NAME_ENDS: ReadonlySet<string> = new Set(['方面', '问题', '原因', '措施', '不足', '表现', '情况']);

/** True behind a word with which headings end. */
function endsInName(code: Uint16Array, i: number): boolean {
  return NAME_ENDS.has(String.fromCharCode(code[i - 2]!, code[i - 1]!));
}

/** 1、 with words behind it. */
function isDigitDun(code: Uint16Array, i: number, limit: number): boolean {
  const at = signOf(code[i + 1]!) === Sign.Digit ? i + 2 : i + 1;
  return at + 1 < limit && signOf(code[at]!) === Sign.Dun && isIdeograph(code[at + 1]!);
}

/** 【待补： as it is folded. */
const BLANK = Array.from('(待补:', (c) => c.charCodeAt(0));
const BLANK_CLOSE = ')'.charCodeAt(0);

/** Characters in front of what a blank asks. */
export const BLANK_LEAD = BLANK.length;

/** Behind the blank that starts at `from` (（一）【待补：…】); 0 where none does, or it does not end before `limit`. */
export function blankEnd(code: Uint16Array, from: number, limit: number): number {
  for (let i = 0; i < BLANK_LEAD; i++) if (code[from + i] !== BLANK[i]) return 0;
  for (let i = from + BLANK_LEAD; i < limit; i++) if (code[i] === BLANK_CLOSE) return i + 1;
  return 0;
}

/** Where a bracket of that sign is between two indexes, or -1. */
export function findClose(code: Uint16Array, from: number, to: number, sign: Sign): number {
  for (let i = from; i < to; i++) if (signOf(code[i]!) === sign) return i;
  return -1;
}

import { Sign, signOf } from '../characters/fold';
import { mayEnumerate } from '../counting/enumerators';
import { readNumberText } from '../counting/number-text';
import type { ReadNumber } from '../counting/numbers';
import type { NumberFamily } from '../counting/types';
import { BODY_TEXT_LEVEL, type Paragraph } from '../document/types';
import type { Stream } from '../document/stream';
import { findClose } from './clause';
import { isBracketNumber, isDashOne, readHeadingNumber, readPoint } from './heading-number';
import { readLead } from './leads';
import type { Scanning, StartNumber } from './scan-types';
import { boxedAt, note, numberOf, startAt } from './start';
import { LINE } from './sizes';
import { isContinuation, reachOf } from './wrap';

/** What a line may begin with: a number and words, a point's enumerator, or words alone. */
export function scanStart(scanning: Scanning, l: number): void {
  const { stream, wrap } = scanning;
  const { code } = stream;
  const line = stream.lines[l]!;
  const at = behindMarks(code, line.start, line.end);
  if (at >= line.end || followsLoneNumber(scanning, l)) return;
  const lead = readLead(stream, l, at, true);
  if (lead) scanning.leads.push(lead);
  const begun = readBeginning(scanning, l, at);
  const continuation = isContinuation(stream, l, wrap);
  const fresh = !continuation || signOf(code[line.start - 1] ?? 0) === Sign.Stop;
  if (fresh && isPointAlone(scanning, l, begun)) return;
  pushStart(scanning, l, begun, continuation);
}

/** The number at a line's start and where the words begin. */
interface Beginning {
  readonly at: number;
  readonly words: number;
  readonly number: StartNumber | null;
  /** True where the number stands alone and the next line holds its words. */
  readonly lone: boolean;
}

function readBeginning(scanning: Scanning, l: number, at: number): Beginning {
  const { stream } = scanning;
  const line = stream.lines[l]!;
  const paragraph = stream.paragraphs[line.paragraph]!;
  const typed = readHeadingNumber(stream, at, line.end) ?? readOrdinal(stream, at, line.end);
  const shown = line.first && paragraph.number !== '' ? shownNumber(paragraph, typed) : null;
  const lone = typed !== null && typed.next >= line.end && shown === null && mayHead(scanning, l + 1);
  const words = typed && (typed.next < line.end || lone) ? typed.next : at;
  return { at, words, number: shown ?? (typed && numberOf(typed, false)), lone };
}

/** 第一，在理论学习方面: a point's enumerator that may number an aspect as well. */
function readOrdinal({ code }: Stream, at: number, end: number): ReadNumber | null {
  const read = code[at] === DI ? readPoint(code, at, end) : null;
  return read?.family === 'ordinal' ? read : null;
}

const DI = '第'.charCodeAt(0);

function pushStart(
  scanning: Scanning,
  l: number,
  { at, words, number, lone }: Beginning,
  continuation: boolean,
): void {
  const { stream, opening, wrap } = scanning;
  const { code } = stream;
  const line = stream.lines[l]!;
  const styled = line.first && isStyled(stream.paragraphs[line.paragraph]!);
  const close = lone ? 0 : boxEnd(code, words, line.end);
  const long = line.end - line.start > LINE.short;
  const opens = !number && !styled && close === 0 && long ? code[words]! : 0;
  if (opens !== 0 && !opening.has(opens)) return;
  if (close > 0) {
    scanning.starts.push(boxedAt(scanning, { lineIndex: l, start: at, words, number }, close));
    return;
  }
  const reach = lone ? stream.lines[l + 1]!.end : reachOf(stream, l, wrap);
  const place = { lineIndex: l, start: at, words, number, lead: 'line' as const, reach, continuation, opens };
  scanning.starts.push(startAt(scanning, place));
}

/** Notes the point that a line begins with; true when it can be nothing else. */
function isPointAlone(scanning: Scanning, l: number, { at, words, number }: Beginning): boolean {
  const { stream } = scanning;
  const { code } = stream;
  const { end } = stream.lines[l]!;
  const read = mayEnumerate(code[at]!) || isDashOne(code, at, end) ? readPoint(code, at, end) : null;
  if (read) note(scanning, l, 'line', read, at, read.next);
  else if (number) note(scanning, l, 'line', number, at, words);
  return read !== null && read.family !== 'ordinal';
}

/** Behind bullets and the marks of Markdown; a dash that stands for 一 is none of them. */
function behindMarks(code: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && at < start + LINE.marks && signOf(code[at]!) === Sign.Mark && !isDashOne(code, at, end))
    at++;
  return at;
}

function shownNumber({ number }: Paragraph, typed: ReadNumber | null): StartNumber | null {
  const shown = readNumberText(number);
  if (!shown || (typed && isHanFamily(typed.family) && !isHanFamily(shown.family))) return null;
  return numberOf(shown, true);
}

/** True for the line whose number stands alone in the line before. */
function followsLoneNumber({ starts }: Scanning, l: number): boolean {
  const before = starts[starts.length - 1];
  return before !== undefined && before.lineIndex === l - 1 && before.words >= before.line.end;
}

/** True for a short line without a number of its own: the words of a number that stands alone above. */
function mayHead({ stream }: Scanning, l: number): boolean {
  const line = stream.lines[l];
  if (line === undefined || line.end - line.start > LINE.headAlone) return false;
  if (stream.paragraphs[line.paragraph]!.number !== '') return false;
  if (signOf(stream.code[line.end - 1]!) === Sign.Stop) return false;
  return readHeadingNumber(stream, line.start, line.end) === null;
}

function isStyled({ outlineLevel, boldLead }: Paragraph): boolean {
  return outlineLevel < BODY_TEXT_LEVEL || (boldLead ?? 0) > 1;
}

/** Where the bracket closes that opens at `words`, when it holds words and no number; else 0. */
function boxEnd(code: Uint16Array, words: number, end: number): number {
  if (signOf(code[words]!) !== Sign.OpenBracket) return 0;
  const close = findClose(code, words + 1, Math.min(end, words + LINE.box), Sign.CloseBracket);
  return close > words + LINE.boxLeast && !isBracketNumber(code, words, end) ? close : 0;
}

function isHanFamily(family: NumberFamily): boolean {
  return family === 'han-comma' || family === 'han-paren' || family === 'part';
}

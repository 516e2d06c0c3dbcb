import { isHan, Sign, signOf } from '../characters/fold';
import type { Line, Stream } from '../document/stream';
import { gapBefore } from '../document/stream';
import { BODY_TEXT_LEVEL } from '../document/types';
import { readNumberText } from '../counting/number-text';
import { mayEnumerate, readEnumerator } from '../counting/enumerators';
import { keyOf, type Key } from './match-name';
import { readNumber, readValue } from '../counting/numbers';
import type { NumberFamily } from '../counting/types';
import { HEADING_WINDOW } from './weights';

/** A number in front of a possible heading or point. */
export interface StartNumber {
  readonly family: NumberFamily;
  readonly value: number;
  /** True when Word makes it. */
  readonly automatic: boolean;
  /** True for 最后, whose value is the one that follows. */
  readonly last?: boolean;
}

/** A place where a heading may start. */
export interface Start {
  readonly line: Line;
  /** Index of `line` in the stream's lines. */
  readonly lineIndex: number;
  /** Stream index of the number, or of the words where none is typed. */
  readonly start: number;
  /** Stream index of the words. */
  readonly words: number;
  readonly number: StartNumber | null;
  /** At a line's start, after a sentence, or in the middle of one. */
  readonly lead: 'line' | 'sentence' | 'inside';
  /** Where the clause stops. */
  readonly stop: number;
  /** True when nothing but the clause stands in the line. */
  readonly own: boolean;
  /** True when the clause is longer than the window. */
  readonly cut: boolean;
  /** True when the line goes on from the one before (a text cut into lines). */
  readonly continuation: boolean;
  /** True for 【理论学习】: the words stand in brackets of their own. */
  readonly boxed: boolean;
  /** The words as names are compared. */
  readonly key: Key;
  /** Its first character, where nothing but that speaks for a heading of some template; else 0. */
  readonly opens: number;
}

/** A place where a point may start. */
export interface Enumerator extends StartNumber {
  readonly line: Line;
  readonly lineIndex: number;
  readonly start: number;
  readonly next: number;
  /** 2: at a line's start; 1: after a sentence; 0: after a comma. */
  readonly strength: 0 | 1 | 2;
}

/** What one pass over the stream finds. */
export interface Scan {
  readonly starts: Start[];
  readonly enumerators: Enumerator[];
  /** Stretches of the stream inside quotation marks that hold a heading number, for the regions. */
  readonly openQuotes: { readonly index: number; readonly lineIndex: number }[];
  readonly closeQuotes: { readonly index: number; readonly lineIndex: number }[];
  /** Usual length of a line where the text is cut into lines, else 0. */
  readonly wrap: number;
}

const YI = '一'.charCodeAt(0);
const SHI = '是'.charCodeAt(0);
const FANG = '方'.charCodeAt(0);
const MIAN = '面'.charCodeAt(0);
const WEN = '问'.charCodeAt(0);
const TI = '题'.charCodeAt(0);
const DI = '第'.charCodeAt(0);
/** 这一是, 之一是, 统一是: no enumerator. */
const COMPOUND: ReadonlySet<number> = new Set([...'这之统唯单专同第不万其'].map((c) => c.charCodeAt(0)));
const STAR = '*'.charCodeAt(0);
const SHORT_LINE = 45;
const BRACKET_REACH = 400;

/** First characters with which an unnumbered run-in heading may start. */
type Opening = ReadonlySet<number>;

/** Finds every place where a heading or point may start; linear in the length of the text. */
export function scan(stream: Stream, opening: Opening): Scan {
  const wrap = wrapWidth(stream);
  const result: Scan = { starts: [], enumerators: [], openQuotes: [], closeQuotes: [], wrap };
  for (let l = 0; l < stream.lines.length; l++) scanLine(stream, opening, l, wrap, result);
  return result;
}

/** What a scan for several templates found, without the starts that mean something to others only. */
export function narrowed(found: Scan, opening: Opening): Scan {
  return { ...found, starts: found.starts.filter(({ opens }) => opens === 0 || opening.has(opens)) };
}

/** The width at which a text copied from a PDF was cut, or 0 for an ordinary text. */
function wrapWidth(stream: Stream): number {
  const { lines, code } = stream;
  let open = 0;
  let full = 0;
  let width = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length < 16) continue;
    full++;
    if (length > 60) continue;
    if (signOf(code[line.end - 1]!) === Sign.None) open++;
    if (length > width) width = length;
  }
  if (full < 8 || open <= full * 0.55) return 0;
  /* Lines cut by a machine are nearly all of one length; headings without a mark are not. */
  let cut = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length <= 60 && length >= width * 0.8 && signOf(code[line.end - 1]!) === Sign.None) cut++;
  }
  return cut >= open * 0.6 ? width : 0;
}

function scanLine(stream: Stream, opening: Opening, l: number, wrap: number, out: Scan): void {
  const { code } = stream;
  const line = stream.lines[l]!;
  const { start, end } = line;
  const before = l > 0 ? stream.lines[l - 1]! : null;
  const continuation =
    wrap > 0 &&
    before !== null &&
    before.end - before.start >= wrap * 0.75 &&
    signOf(code[before.end - 1]!) !== Sign.Stop;
  lineStart(stream, opening, l, wrap, continuation, out);
  const failedQuotes: number[] = [];
  let failedBracket = false;
  for (let i = start; i < end; i++) {
    const s = signOf(code[i]!);
    if (s === Sign.None) continue;
    switch (s) {
      case Sign.Stop:
        afterSentence(stream, opening, l, i + 1, 1, out);
        break;
      case Sign.Dot:
        if (i > start && isHan(code[i - 1]!)) afterSentence(stream, opening, l, i + 1, 1, out);
        break;
      case Sign.Comma:
        if (i + 2 < end && mayEnumerate(code[i + 1]!)) enumerate(stream, l, i + 1, 0, out);
        break;
      case Sign.Dun:
        if (i > start + 1 && signOf(code[i - 1]!) === Sign.HanDigit) insideNumber(stream, l, i, out);
        break;
      case Sign.OpenBracket: {
        if (i > start) {
          const { value, next } = readValue(code, i + 1, Math.min(end, i + 5));
          if (value > 0 && next < end && signOf(code[next]!) === Sign.CloseBracket) {
            if (!endsSentence(code[i - 1]!)) pushInside(stream, l, i, out);
            i = next;
            break;
          }
        } else if (isNumberBracket(code, i, end)) break;
        if (failedBracket) break;
        const close = findClose(code, i + 1, Math.min(end, i + BRACKET_REACH), Sign.CloseBracket);
        if (close < 0) failedBracket = end - i <= BRACKET_REACH;
        else i = close;
        break;
      }
      case Sign.HanDigit:
        /* 方面  一是…: white space or the end of a heading instead of a full stop. */
        if (
          code[i + 1] === SHI &&
          i > start &&
          followsWords(code[i - 1]!) &&
          (gapBefore(stream, i) || followsHeading(code, i) || endsHeading(out, l, i))
        ) {
          enumerate(stream, l, i, 1, out);
        }
        break;
      case Sign.Enclosed:
        if (i > start && !endsSentence(code[i - 1]!)) pushInside(stream, l, i, out);
        break;
      case Sign.OpenQuote:
      case Sign.StraightQuote: {
        const opener = code[i]!;
        if (failedQuotes.includes(opener)) break;
        const close = code.subarray(0, end).indexOf(closerOf(opener), i + 1);
        if (close < 0) {
          failedQuotes.push(opener);
          if (s === Sign.OpenQuote) out.openQuotes.push({ index: i, lineIndex: l });
        } else i = close;
        break;
      }
      case Sign.CloseQuote: {
        /* Turned the wrong way round: ”…“ */
        const open = findClose(code, i + 1, Math.min(end, i + 20), Sign.OpenQuote);
        if (open >= 0 && findClose(code, open + 1, end, Sign.CloseQuote) < 0) i = open;
        else out.closeQuotes.push({ index: i, lineIndex: l });
        break;
      }
      default:
        break;
    }
  }
}

function endsSentence(c: number): boolean {
  const s = signOf(c);
  return s === Sign.Stop || s === Sign.Dot;
}

function followsWords(c: number): boolean {
  const s = signOf(c);
  return s === Sign.None || s === Sign.CloseBracket;
}

/** True where the clause of a heading with a number or in brackets stopped: （一）理论学习一是…, 【理论学习】一是…. */
function endsHeading(out: Scan, l: number, i: number): boolean {
  const head = out.starts[out.starts.length - 1];
  if (!head || head.lineIndex !== l) return false;
  return head.boxed ? head.stop === i - 1 : head.stop === i && head.number !== null;
}

/** True behind 方面 and 问题, where a run-in heading ends without a mark. */
function followsHeading(code: Uint16Array, i: number): boolean {
  const c = code[i - 1];
  return (c === MIAN && code[i - 2] === FANG) || (c === TI && code[i - 2] === WEN);
}

/** The quotation mark that closes this one: its neighbour in Unicode, the same for straight quotes. */
function closerOf(opener: number): number {
  return opener === 0x22 ? 0x22 : opener === 0xab ? 0xbb : opener + 1;
}

function isNumberBracket(code: Uint16Array, i: number, end: number): boolean {
  const { value, next } = readValue(code, i + 1, Math.min(end, i + 5));
  return value > 0 && next < end && signOf(code[next]!) === Sign.CloseBracket;
}

function findClose(code: Uint16Array, from: number, to: number, sign: Sign): number {
  for (let i = from; i < to; i++) if (signOf(code[i]!) === sign) return i;
  return -1;
}

function lineStart(
  stream: Stream,
  opening: Opening,
  l: number,
  wrap: number,
  continuation: boolean,
  out: Scan,
): void {
  const { code } = stream;
  const line = stream.lines[l]!;
  const paragraph = stream.paragraphs[line.paragraph]!;
  let at = line.start;
  while (at < line.end && at < line.start + 3 && signOf(code[at]!) === Sign.Mark) at++;
  if (at >= line.end) return;
  const typed = readNumber(code, at, line.end, (j) => gapBefore(stream, j));
  const shown = line.first && paragraph.number !== '' ? readNumberText(paragraph.number) : null;
  const automatic = shown && (!typed || !isHanFamily(typed.family) || isHanFamily(shown.family));
  const number: StartNumber | null = automatic
    ? { family: shown.family, value: shown.value, automatic: true }
    : typed && { family: typed.family, value: typed.value, automatic: false };
  const words = typed && typed.next < line.end ? typed.next : at;
  if (!continuation || signOf(code[line.start - 1] ?? 0) === Sign.Stop) {
    const read = mayEnumerate(code[at]!) ? readEnumerator(code, at, line.end) : null;
    if (read) {
      point(out, line, l, at, read.next, read, 2);
    } else if (number) {
      point(out, line, l, at, words, number, 2, number.automatic);
    }
    if (read && read.family !== 'ordinal') return;
  }
  const styled = line.first && (paragraph.outlineLevel < BODY_TEXT_LEVEL || (paragraph.boldLead ?? 0) > 1);
  const close = boxEnd(code, words, line.end);
  const long = line.end - line.start > SHORT_LINE;
  const opens = !number && !styled && close === 0 && long ? code[words]! : 0;
  if (opens !== 0 && !opening.has(opens)) return;
  const reach =
    wrap > 0 && line.end - line.start >= wrap * 0.75 ? (stream.lines[l + 1]?.end ?? line.end) : line.end;
  if (close > 0) out.starts.push(boxedStart(stream, l, at, words, number, close));
  else out.starts.push(makeStart(stream, l, at, words, number, 'line', reach, continuation, opens));
}

const LONGEST_BOX = 26;

/** Where the bracket closes that opens at `words`, when it holds words and no number; else 0. */
function boxEnd(code: Uint16Array, words: number, end: number): number {
  if (signOf(code[words]!) !== Sign.OpenBracket) return 0;
  const close = findClose(code, words + 1, Math.min(end, words + LONGEST_BOX), Sign.CloseBracket);
  return close > words + 2 && !isNumberBracket(code, words, end) ? close : 0;
}

function boxedStart(
  stream: Stream,
  lineIndex: number,
  start: number,
  words: number,
  number: StartNumber | null,
  stop: number,
): Start {
  const line = stream.lines[lineIndex]!;
  const own = stop >= line.end - 1;
  return {
    line,
    lineIndex,
    start,
    words: words + 1,
    number,
    lead: 'line',
    stop,
    own,
    cut: false,
    continuation: false,
    boxed: true,
    key: keyOf(stream, words + 1, stop, false),
    opens: 0,
  };
}

function isHanFamily(family: NumberFamily): boolean {
  return family === 'han-comma' || family === 'han-paren' || family === 'part';
}

function point(
  out: Scan,
  line: Line,
  lineIndex: number,
  start: number,
  next: number,
  read: { readonly family: NumberFamily; readonly value: number; readonly last?: boolean },
  strength: 0 | 1 | 2,
  automatic = false,
): void {
  const { family, value } = read;
  const last = read.last === true;
  out.enumerators.push({ line, lineIndex, start, next, family, value, strength, automatic, last });
}

function makeStart(
  stream: Stream,
  l: number,
  start: number,
  words: number,
  number: StartNumber | null,
  lead: Start['lead'],
  reach: number,
  continuation = false,
  opens = 0,
): Start {
  const line = stream.lines[l]!;
  const limit = Math.min(reach, words + HEADING_WINDOW);
  const stop = clauseStop(stream.code, words, limit);
  const cut = stop === limit && limit < reach;
  const own = !cut && lead === 'line' && (stop >= line.end || (stop === line.end - 1 && stop > words));
  const key = keyOf(stream, words, stop, cut);
  return {
    line,
    lineIndex: l,
    start,
    words,
    number,
    lead,
    stop,
    own,
    cut,
    continuation,
    boxed: false,
    key,
    opens,
  };
}

/** Where the clause that starts at `from` stops: a full stop, an enumerator, a number in brackets. */
function clauseStop(code: Uint16Array, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const c = code[i]!;
    const s = signOf(c);
    if (s === Sign.None) continue;
    if (s === Sign.Stop) return i;
    if (s === Sign.Dot && i > from && isHan(code[i - 1]!) && signOf(code[i + 1] ?? 0) !== Sign.Digit)
      return i;
    if (i <= from + 1) continue;
    if (s === Sign.Enclosed) return i;
    if (s === Sign.OpenBracket && isNumberBracket(code, i, limit)) return i;
    if (c === YI && code[i + 1] === SHI && code[i + 2] !== YI && i > from + 3 && !COMPOUND.has(code[i - 1]!))
      return i;
  }
  return limit;
}

function afterSentence(
  stream: Stream,
  opening: Opening,
  l: number,
  from: number,
  strength: 1,
  out: Scan,
): void {
  const { code } = stream;
  const line = stream.lines[l]!;
  let i = from;
  /* Stars are bold type in Markdown. */
  while (i < line.end && (code[i] === STAR || signOf(code[i]!) === Sign.CloseQuote)) i++;
  if (i >= line.end) return;
  const c = code[i]!;
  if (i === line.end - 1) {
    /* 四 / 是: a hard line end inside the enumerator. */
    if (out.wrap > 0 && signOf(c) === Sign.HanDigit && code[line.end] === SHI) {
      point(out, line, l, i, i + 2, { family: 'shi', value: readValue(code, i, i + 1).value }, strength);
    }
    return;
  }
  const s = signOf(c);
  if (mayEnumerate(c) && enumerate(stream, l, i, strength, out)) return;
  if (s === Sign.None && c !== DI) {
    if (opening.has(c)) {
      const start = makeStart(stream, l, i, i, null, 'sentence', Math.min(line.end, i + 24), false, c);
      if (
        !start.cut &&
        start.stop < line.end &&
        start.stop > i + 3 &&
        signOf(code[start.stop]!) !== Sign.None
      ) {
        out.starts.push(start);
      }
    }
    return;
  }
  if (s === Sign.Mark || s === Sign.Comma) return;
  const read = readNumber(code, i, line.end, (j) => gapBefore(stream, j));
  if (!read) return;
  const number = { family: read.family, value: read.value, automatic: false };
  point(out, line, l, i, read.next, read, strength);
  if (read.next < line.end) out.starts.push(makeStart(stream, l, i, read.next, number, 'sentence', line.end));
}

function enumerate(stream: Stream, l: number, i: number, strength: 0 | 1, out: Scan): boolean {
  const line = stream.lines[l]!;
  const read = readEnumerator(stream.code, i, line.end);
  if (!read) return false;
  point(out, line, l, i, read.next, read, strength);
  return true;
}

/** A number in the middle of a sentence: a whole paper in one paragraph without full stops. */
function pushInside(stream: Stream, l: number, i: number, out: Scan): void {
  const line = stream.lines[l]!;
  const before = out.starts[out.starts.length - 1];
  /* Part of a number that was read already. */
  if (before && before.lineIndex === l && before.words > i) return;
  const read = readNumber(stream.code, i, line.end, (j) => gapBefore(stream, j));
  if (!read || read.next >= line.end) return;
  const number = { family: read.family, value: read.value, automatic: false };
  out.starts.push(makeStart(stream, l, i, read.next, number, 'inside', line.end));
  point(out, line, l, i, read.next, read, 0);
}

/** 一、 in the middle of a sentence; `dun` is the index of the mark. */
function insideNumber(stream: Stream, l: number, dun: number, out: Scan): void {
  const { code } = stream;
  const { start } = stream.lines[l]!;
  let i = dun;
  while (i > start && i > dun - 3 && signOf(code[i - 1]!) === Sign.HanDigit) i--;
  if (i === start) return;
  const before = code[i - 1]!;
  const s = signOf(before);
  if (s === Sign.Stop || s === Sign.Dot || s === Sign.Dun || before === DI || s === Sign.HanDigit) return;
  /* 三、四季度: another numeral behind the mark is a list. */
  if (signOf(code[dun + 1] ?? 0) === Sign.HanDigit) return;
  pushInside(stream, l, i, out);
}

import { isIdeograph, Sign, signOf } from '../characters/fold';
import { mayEnumerate } from '../counting/enumerators';
import { readValue } from '../counting/numbers';
import { clauseStop, findClose } from './clause';
import { isBracketNumber, isDashOne, readHeadingNumber, readPoint } from './heading-number';
import { readLead } from './leads';
import type { Scanning } from './scan-types';
import { endsSentence, note, numberOf, startAt } from './start';
import { LINE } from './sizes';

const SHI = '是'.charCodeAt(0);
const YI = '一'.charCodeAt(0);
/** What a clause ends with that leads into a series; 之一是, 统一是 and 这一是 count nothing. */
const LINKS: ReadonlySet<number> = new Set([...'是有为于在到因将要即括点如下'].map((c) => c.charCodeAt(0)));
const DI = '第'.charCodeAt(0);
const STAR = '*'.charCodeAt(0);
const HEADING_ENDS = ['方面', '问题'].map((word) => [word.charCodeAt(0), word.charCodeAt(1)] as const);

/** One line while it is read; what failed once in it is not tried again. */
interface LineReading {
  readonly scanning: Scanning;
  readonly code: Uint16Array;
  readonly l: number;
  readonly start: number;
  readonly end: number;
  readonly failedQuotes: number[];
  /** No bracket closes before this index: it was looked for and not found. */
  noCloseBefore: number;
}

/** Finds what starts behind a line's own beginning. */
export function scanInside(scanning: Scanning, l: number): void {
  const { code, lines } = scanning.stream;
  const { start, end } = lines[l]!;
  const reading: LineReading = { scanning, code, l, start, end, failedQuotes: [], noCloseBefore: 0 };
  for (let i = start; i < end; i++) {
    const s = signOf(code[i]!);
    if (s !== Sign.None) i = step(reading, i, s);
  }
}

/** Looks at one sign; returns the index of the last character that was dealt with. */
function step(reading: LineReading, i: number, s: Sign): number {
  const { code, start, end } = reading;
  switch (s) {
    case Sign.Stop:
      afterSentence(reading, i + 1);
      return i;
    case Sign.Dot:
      if (i > start && isIdeograph(code[i - 1]!)) afterSentence(reading, i + 1);
      return i;
    case Sign.Comma:
      if (i + 2 < end && mayEnumerate(code[i + 1]!)) enumerate(reading, i + 1, 'inside');
      return i;
    case Sign.Dun:
      if (i > start + 1 && signOf(code[i - 1]!) === Sign.HanDigit) insideNumber(reading, i);
      return i;
    case Sign.OpenBracket:
      return openBracket(reading, i);
    case Sign.HanDigit:
      enumerateInside(reading, i);
      return i;
    case Sign.Digit:
    case Sign.Enclosed:
      if (mayNumber(reading, i, s)) pushInside(reading, i);
      return i;
    case Sign.OpenQuote:
    case Sign.StraightQuote:
      return openQuote(reading, i, s);
    case Sign.CloseQuote:
      return closeQuote(reading, i);
    default:
      return i;
  }
}

/** ① inside a sentence, and 1、 behind the words of a heading. */
function mayNumber({ scanning, code, start, l }: LineReading, i: number, s: Sign): boolean {
  if (i <= start) return false;
  return s === Sign.Digit ? endsHeading(scanning, l, i) : !endsSentence(code[i - 1]!);
}

/** 方面  一是…: white space or the end of a heading instead of a full stop; 究其原因，主要是一是…: what a lead links to. */
function opensPoint({ scanning, code, start, l }: LineReading, i: number): boolean {
  if (code[i + 1] !== SHI || i <= start) return false;
  const before = signOf(code[i - 1]!);
  if (before !== Sign.None && before !== Sign.CloseBracket) return false;
  if (scanning.leads[scanning.leads.length - 1]?.next === i) return true;
  const { offset } = scanning.stream;
  return offset[i]! - offset[i - 1]! > 1 || followsHeading(code, i) || endsHeading(scanning, l, i);
}

function enumerateInside(reading: LineReading, i: number): void {
  if (opensPoint(reading, i)) enumerate(reading, i, 'sentence');
  else if (isLinked(reading, i)) enumerate(reading, i, 'inside');
}

/** 表现为一是…, 要做到一是…: a series that a clause leads into without a mark. */
function isLinked({ code, start }: LineReading, i: number): boolean {
  return code[i] === YI && code[i + 1] === SHI && i > start && LINKS.has(code[i - 1]!);
}

function openBracket(reading: LineReading, i: number): number {
  const { code, start, end } = reading;
  if (isBracketNumber(code, i, end)) {
    const close = findClose(code, i + 1, end, Sign.CloseBracket);
    if (i > start && !endsSentence(code[i - 1]!)) pushInside(reading, i);
    return i > start ? close : i;
  }
  const limit = Math.min(end, i + LINE.bracket);
  const close = findClose(code, Math.max(i + 1, reading.noCloseBefore), limit, Sign.CloseBracket);
  if (close >= 0) return close;
  reading.noCloseBefore = limit;
  return i;
}

function openQuote(reading: LineReading, i: number, s: Sign): number {
  const { scanning, code, end, l, failedQuotes } = reading;
  const opener = code[i]!;
  if (failedQuotes.includes(opener)) return i;
  const close = code.subarray(0, end).indexOf(closerOf(opener), i + 1);
  if (close >= 0) return close;
  failedQuotes.push(opener);
  if (s === Sign.OpenQuote) scanning.openQuotes.push({ index: i, lineIndex: l });
  return i;
}

/** A closing mark without its opener: turned the wrong way round (”…“), or of a quotation above. */
function closeQuote({ scanning, code, end, l }: LineReading, i: number): number {
  const open = findClose(code, i + 1, Math.min(end, i + LINE.turnedQuote), Sign.OpenQuote);
  if (open >= 0 && findClose(code, open + 1, end, Sign.CloseQuote) < 0) return open;
  scanning.closeQuotes.push({ index: i, lineIndex: l });
  return i;
}

/** True where the clause of a heading with a number or in brackets stopped: （一）理论学习一是…, 【理论学习】一是…. */
function endsHeading({ starts }: Scanning, l: number, i: number): boolean {
  const head = starts[starts.length - 1];
  if (!head || head.lineIndex !== l) return false;
  return head.boxed ? head.stop === i - 1 : head.stop === i && head.number !== null;
}

/** True behind 方面 and 问题, where a run-in heading ends without a mark. */
function followsHeading(code: Uint16Array, i: number): boolean {
  return HEADING_ENDS.some(([first, second]) => code[i - 1] === second && code[i - 2] === first);
}

const STRAIGHT = 0x22;
const GUILLEMETS = { open: 0xab, close: 0xbb } as const;

/** The quotation mark that closes this one: its neighbour in Unicode, the same for straight quotes. */
function closerOf(opener: number): number {
  if (opener === STRAIGHT) return opener;
  return opener === GUILLEMETS.open ? GUILLEMETS.close : opener + 1;
}

function afterSentence(reading: LineReading, from: number): void {
  const { scanning, code, end } = reading;
  let i = from;
  /* Stars are bold type in Markdown. */
  while (i < end && (code[i] === STAR || signOf(code[i]!) === Sign.CloseQuote)) i++;
  if (i >= end) return;
  if (i === end - 1) {
    cutEnumerator(reading, i);
    return;
  }
  const c = code[i]!;
  if ((mayEnumerate(c) || isDashOne(code, i, end)) && enumerate(reading, i, 'sentence')) return;
  const lead = readLead(scanning.stream, reading.l, i, false);
  if (lead) scanning.leads.push(lead);
  const s = signOf(c);
  if (s === Sign.None && c !== DI) unnumbered(reading, i);
  else if (s !== Sign.Mark && s !== Sign.Comma) {
    const read = readHeadingNumber(scanning.stream, i, end);
    if (read) numbered(reading, i, read);
  }
}

/** 四 / 是: a hard line end inside the enumerator. */
function cutEnumerator({ scanning, code, end, l }: LineReading, i: number): void {
  if (scanning.wrap === 0 || signOf(code[i]!) !== Sign.HanDigit || code[end] !== SHI) return;
  const { value } = readValue(code, i, i + 1);
  note(scanning, l, 'sentence', { family: 'shi', value }, i, i + 2);
}

function unnumbered({ scanning, code, end, l }: LineReading, i: number): void {
  const c = code[i]!;
  if (!scanning.opening.has(c)) return;
  const reach = Math.min(end, i + LINE.sentenceHead);
  // Most sentences are too long for it: their words are not read.
  const stop = clauseStop(code, i, reach);
  if (stop >= end || stop <= i + LINE.sentenceHeadLeast || signOf(code[stop]!) === Sign.None) return;
  scanning.starts.push(
    startAt(scanning, {
      lineIndex: l,
      start: i,
      words: i,
      number: null,
      lead: 'sentence',
      reach,
      opens: c,
    }),
  );
}

function numbered(
  { scanning, end, l }: LineReading,
  i: number,
  read: NonNullable<ReturnType<typeof readHeadingNumber>>,
): void {
  const { next } = read;
  const number = numberOf(read, false);
  note(scanning, l, 'sentence', number, i, next);
  if (next < end)
    scanning.starts.push(
      startAt(scanning, { lineIndex: l, start: i, words: next, number, lead: 'sentence', reach: end }),
    );
}

function enumerate({ scanning, code, end, l }: LineReading, i: number, lead: 'sentence' | 'inside'): boolean {
  const read = readPoint(code, i, end);
  if (!read) return false;
  note(scanning, l, lead, read, i, read.next);
  return true;
}

/** A number in the middle of a sentence: a whole paper in one paragraph without full stops. */
function pushInside({ scanning, end, l }: LineReading, i: number): void {
  const before = scanning.starts[scanning.starts.length - 1];
  /* Part of a number that was read already. */
  if (before && before.lineIndex === l && before.words > i) return;
  const read = readHeadingNumber(scanning.stream, i, end);
  if (!read || read.next >= end) return;
  const { next } = read;
  const number = numberOf(read, false);
  scanning.starts.push(
    startAt(scanning, { lineIndex: l, start: i, words: next, number, lead: 'inside', reach: end }),
  );
  note(scanning, l, 'inside', number, i, next);
}

/** 一、 in the middle of a sentence; `dun` is the index of the mark. */
function insideNumber(reading: LineReading, dun: number): void {
  const { code, start } = reading;
  let i = dun;
  while (i > start && i > dun - LINE.insideNumeral && signOf(code[i - 1]!) === Sign.HanDigit) i--;
  if (i === start) return;
  const before = code[i - 1]!;
  const s = signOf(before);
  if (s === Sign.Stop || s === Sign.Dot || s === Sign.Dun || before === DI || s === Sign.HanDigit) return;
  /* 三、四季度: another numeral behind the mark is a list. */
  if (signOf(code[dun + 1] ?? 0) === Sign.HanDigit) return;
  pushInside(reading, i);
}

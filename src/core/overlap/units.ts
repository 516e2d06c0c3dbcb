import { firstIndex } from '../counting/first-index';
import { COLON } from '../characters/codes';
import { foldCode, isNameCode, signOf, Sign } from '../characters/fold';
import type { Paragraph, Position, Span } from '../document/types';

/**
 * A paper as overlaps see it: Chinese characters, words in Latin letters and figures, a unit each;
 * signs, spaces and numbering are left out. A figure is the same unit whatever its value, so that a
 * text whose dates alone were changed is still one run.
 */
export interface Units {
  readonly length: number;
  /** What is compared: the folded character, {@link FIGURE}, or a stand-in for a Latin word. */
  readonly code: Uint16Array;
  readonly paragraph: Uint32Array;
  /** Offsets in the paragraph's text, end exclusive. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index of the first unit of each sentence, ascending. */
  readonly sentences: readonly number[];
  readonly paragraphs: readonly Paragraph[];
}

/** The unit of a figure. */
export const FIGURE = 0x23;
/** Latin words are folded into the private use area of Unicode. */
const WORD_BASE = 0xe000;
const WORD_COUNT = 0x1900;

const enum Kind {
  Nothing = 1,
  Plain = 2,
  Stop = 3,
  Digit = 4,
  Letter = 5,
  HanFigure = 6,
  High = 7,
}

/** What raw UTF-16 units are, 0 for those that were not asked for yet: a paper has a few hundred of all. */
const KINDS = new Uint8Array(0x10000);
const HAN_FIGURES = '〇零一二三四五六七八九十百千';

function kindAt(text: string, at: number): Kind {
  const raw = text.charCodeAt(at);
  return KINDS[raw] || (KINDS[raw] = kindOf(raw));
}

function kindOf(raw: number): Kind {
  const code = foldCode(raw);
  if (signOf(code) === Sign.Stop && code !== COLON) return Kind.Stop;
  if (!isNameCode(code)) return Kind.Nothing;
  if (code >= 0x30 && code <= 0x39) return Kind.Digit;
  if (code < 0x80) return Kind.Letter;
  if (HAN_FIGURES.includes(String.fromCharCode(code))) return Kind.HanFigure;
  return raw >= 0xd800 && raw <= 0xdbff ? Kind.High : Kind.Plain;
}

/** Behind one of these, Chinese numerals are a date or an amount. */
const counted = new Uint8Array(0x10000);
for (const c of '年月日号次场篇件项人名户天') counted[c.charCodeAt(0)] = 1;
const LONGEST_HAN_FIGURE = 8;

/**
 * Cuts paragraphs into units; linear in the length of the text.
 *
 * @param leaveOut Spans to be left out (numbers and enumerators), in document order.
 */
export function toUnits(paragraphs: readonly Paragraph[], leaveOut: readonly Span[] = []): Units {
  let capacity = 0;
  for (const { text } of paragraphs) capacity += text.length;
  const code = new Uint16Array(capacity);
  const places = new Uint32Array(3 * capacity);
  const paragraph = places.subarray(0, capacity);
  const start = places.subarray(capacity, 2 * capacity);
  const end = places.subarray(2 * capacity);
  const sentences: number[] = [];
  let n = 0;
  let next = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    const { text } = paragraphs[p]!;
    let inSentence = false;
    while (next < leaveOut.length && leaveOut[next]!.paragraph < p) next++;
    let skipFrom = startIn(leaveOut[next], p);
    for (let at = 0; at < text.length;) {
      if (at >= skipFrom) {
        at = Math.max(at, leaveOut[next]!.end);
        skipFrom = startIn(leaveOut[++next], p);
        continue;
      }
      const raw = text.charCodeAt(at);
      const kind = kindAt(text, at);
      if (kind === Kind.Nothing || kind === Kind.Stop) {
        if (kind === Kind.Stop) inSentence = false;
        at++;
        continue;
      }
      if (!inSentence) sentences.push(n);
      inSentence = true;
      let to = at + 1;
      if (kind === Kind.Plain) code[n] = foldCode(raw);
      else {
        to = unitEnd(text, at, kind);
        code[n] = unitCode(text, at, to, kind);
      }
      paragraph[n] = p;
      start[n] = at;
      end[n] = to;
      n++;
      at = to;
    }
  }
  return {
    length: n,
    code: code.subarray(0, n),
    paragraph: paragraph.subarray(0, n),
    start: start.subarray(0, n),
    end: end.subarray(0, n),
    sentences,
    paragraphs,
  };
}

/** Where a span begins that lies in a paragraph; nowhere in it for any other. */
const startIn = (span: Span | undefined, paragraph: number): number =>
  span?.paragraph === paragraph ? span.start : Infinity;

function unitEnd(text: string, at: number, kind: Kind): number {
  switch (kind) {
    case Kind.Letter:
      return runEnd(text, at, Kind.Letter);
    case Kind.Digit:
      return digitsEnd(text, at);
    case Kind.HanFigure:
      return Math.max(at + 1, hanFigureEnd(text, at));
    case Kind.High:
      return Math.min(at + 2, text.length);
    default:
      return at + 1;
  }
}

function unitCode(text: string, start: number, end: number, kind: Kind): number {
  if (kind === Kind.Digit) return FIGURE;
  if (kind === Kind.Letter) return wordCode(text, start, end);
  return kind === Kind.HanFigure && hanFigureEnd(text, start) > start
    ? FIGURE
    : foldCode(text.charCodeAt(start));
}

function runEnd(text: string, at: number, kind: Kind): number {
  let end = at + 1;
  while (end < text.length && kindAt(text, end) === kind) end++;
  return end;
}

function wordCode(text: string, start: number, end: number): number {
  let code = 0;
  for (let i = start; i < end; i++) code = (Math.imul(code, 31) + (foldCode(text.charCodeAt(i)) | 0x20)) | 0;
  return WORD_BASE + ((code >>> 0) % WORD_COUNT);
}

/** Digits with what stands between them: `1,200.5`. */
function digitsEnd(text: string, at: number): number {
  let end = runEnd(text, at, Kind.Digit);
  while (end + 1 < text.length && kindAt(text, end + 1) === Kind.Digit) {
    const between = foldCode(text.charCodeAt(end));
    if (between !== 0x2e && between !== 0x2c) break;
    end = runEnd(text, end + 1, Kind.Digit);
  }
  return end;
}

/** The end of Chinese numerals in front of 年 月 日 次 …; `at` where they are no figure. */
function hanFigureEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_HAN_FIGURE);
  for (let end = at + 1; end < limit; end++) {
    if (counted[text.charCodeAt(end)] === 1) return end;
    if (kindAt(text, end) !== Kind.HanFigure) return at;
  }
  return at;
}

/** The first unit at or behind a position; `units.length` behind the last. */
export function unitAt({ length, paragraph, start }: Units, at: Position): number {
  return firstIndex(
    length,
    (i) => paragraph[i]! < at.paragraph || (paragraph[i] === at.paragraph && start[i]! < at.offset),
  );
}

/** The author's characters of one unit. */
export function unitText({ paragraphs, paragraph, start, end }: Units, at: number): string {
  return paragraphs[paragraph[at]!]!.text.slice(start[at], end[at]);
}

import { COLON, DOT, FULL_STOP } from '../characters/codes';
import { firstIndex } from '../counting/first-index';
import { foldCode, Sign, signOf } from '../characters/fold';
import { readEnumerator } from '../counting/enumerators';
import { readNumber } from '../counting/numbers';
import type { NoticePlace } from './types';

/** A paragraph or sentence of the folded text: indexes into {@link NoticeText.folded}. */
export interface NoticeRun {
  readonly start: number;
  readonly end: number;
}

/**
 * A pasted text made readable: folded, without white space, its broken lines joined. Indexes into
 * `folded` are turned into places of the pasted text by {@link pastedPlace}.
 */
export interface NoticeText {
  readonly pasted: string;
  readonly folded: string;
  readonly code: Uint16Array;
  readonly offset: Uint32Array;
  readonly paragraphs: readonly NoticeRun[];
  /** In document order; each lies in one paragraph. */
  readonly sentences: readonly NoticeRun[];
  /** How many quotation marks or brackets are open at a character; the marks themselves count as inside. */
  readonly depth: Uint8Array;
}

interface NoticeLine extends NoticeRun {
  readonly blankBefore: boolean;
}

/** The longest quotation or bracket that hides its separators; more is a mark that was never closed. */
const LONGEST_QUOTE = 400;
/** A line without a stop that is no longer than this may be a heading. */
const HEADING = 25;
const CITED = 0x3e;
const NUMERALS = new Set([...'一二三四五六七八九十'].map((c) => c.charCodeAt(0)));
const STOPS = new Set([...'。;:!?'].map((c) => c.charCodeAt(0)));
const HARD_STOPS = new Set([...'。!?'].map((c) => c.charCodeAt(0)));

/** Reads a pasted text; linear in its length. */
export function toNoticeText(pasted: string): NoticeText {
  const code = new Uint16Array(pasted.length + 1);
  const offset = new Uint32Array(pasted.length + 1);
  const lines: NoticeLine[] = [];
  let n = 0;
  let start = 0;
  let breaks = 0;
  let blankBefore = false;
  for (let i = 0; i < pasted.length; i++) {
    const raw = pasted.charCodeAt(i);
    const folded = foldCode(raw);
    // A mail's mark of what it cites is no character of the notice.
    if (folded === CITED && n === start) continue;
    if (folded !== 0) {
      if (n === start) blankBefore = breaks > 1;
      code[n] = folded === DOT && n > start && isWordOfHan(code[n - 1]!) ? FULL_STOP : folded;
      offset[n++] = i;
      breaks = 0;
    } else if (isBreak(raw, pasted.charCodeAt(i + 1))) {
      if (n > start) lines.push({ start, end: n, blankBefore });
      start = n;
      breaks++;
    }
  }
  if (n > start) lines.push({ start, end: n, blankBefore });
  const folded = toText(code, n);
  const paragraphs = joinLines(lines, code, offset);
  const depth = depthOf(code, n, paragraphs);
  return { pasted, folded, code, offset, paragraphs, sentences: sentencesOf(code, depth, paragraphs), depth };
}

/** 廉洁. ends a sentence, 一. is a number. */
const isWordOfHan = (c: number): boolean => c >= 0x4e00 && c <= 0x9fff && !NUMERALS.has(c);

/** CR of CRLF is no second break. */
function isBreak(raw: number, next: number): boolean {
  if (raw === 0x0d) return next !== 0x0a;
  return raw === 0x0a || raw === 0x0b || raw === 0x0c || raw === 0x2028 || raw === 0x2029;
}

function toText(code: Uint16Array, length: number): string {
  const parts: string[] = [];
  for (let i = 0; i < length; i += 8192)
    parts.push(
      String.fromCharCode.apply(null, code.subarray(i, Math.min(length, i + 8192)) as unknown as number[]),
    );
  return parts.join('');
}

/** True when `start` begins with a number, an enumerator or a bullet. */
export function startsCounted(code: Uint16Array, offset: Uint32Array, { start, end }: NoticeRun): boolean {
  const gapAt = (j: number) => j > 0 && offset[j]! - offset[j - 1]! > 1;
  return (
    signOf(code[start]!) === Sign.Mark ||
    readEnumerator(code, start, end) !== null ||
    readNumber(code, start, end, gapAt) !== null
  );
}

/**
 * Copies from a PDF break lines anywhere. A line goes on in the next one unless it ends with a stop, the next
 * begins with a number, a blank line stands between, or it is a short heading of its own.
 */
function joinLines(lines: readonly NoticeLine[], code: Uint16Array, offset: Uint32Array): NoticeRun[] {
  const paragraphs: { start: number; end: number }[] = [];
  const counted = lines.map((line) => startsCounted(code, offset, line));
  const listed = bareLists(lines, counted, code);
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i]!;
    const open = i > 0 && !listed[i - 1] && goesOn(i - 1, lines, counted, code);
    if (open) paragraphs[paragraphs.length - 1]!.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

function goesOn(
  i: number,
  lines: readonly NoticeLine[],
  counted: readonly boolean[],
  code: Uint16Array,
): boolean {
  const line = lines[i]!;
  const next = lines[i + 1]!;
  const last = code[line.end - 1]!;
  if (STOPS.has(last) || counted[i + 1] === true) return false;
  if (signOf(last) === Sign.Dun || signOf(last) === Sign.Comma) return true;
  if (next.blankBefore) return false;
  if (!counted[i] || !isBare(line, code)) return true;
  // A heading, or the last of a list whose items have no stops.
  const above = lines[i - 1];
  if (above !== undefined && counted[i - 1] === true && !STOPS.has(code[above.end - 1]!)) return false;
  return next.end - next.start <= line.end - line.start;
}

/** Lines that are a list by themselves: two or more bare ones behind a colon. */
function bareLists(lines: readonly NoticeLine[], counted: readonly boolean[], code: Uint16Array): boolean[] {
  const listed = lines.map(() => false);
  for (let i = 1; i < lines.length; i++) {
    if (code[lines[i - 1]!.end - 1] !== COLON) continue;
    let to = i;
    while (to < lines.length && !counted[to] && isBare(lines[to]!, code)) to++;
    if (to - i > 1) listed.fill(true, i, to);
    i = Math.max(i, to - 1);
  }
  return listed;
}

/** Short and without any punctuation. */
function isBare({ start, end }: NoticeRun, code: Uint16Array): boolean {
  if (end - start > HEADING) return false;
  // The mark of a number in front (一、) is none.
  for (let i = start + 3; i < end; i++) {
    const sign = signOf(code[i]!);
    if (sign === Sign.Stop || sign === Sign.Comma || sign === Sign.Dun) return false;
  }
  return true;
}

const PAIRS = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
  ['〈', '〉'],
  ['(', ')'],
]);
const OPENERS = new Map([...PAIRS].map(([open, close]) => [open.charCodeAt(0), close.charCodeAt(0)]));
const CLOSERS = new Set(OPENERS.values());
const STRAIGHT = 0x22;

/** Marks that have no partner nearby in their paragraph hide nothing. */
function depthOf(code: Uint16Array, length: number, paragraphs: readonly NoticeRun[]): Uint8Array {
  const change = new Int16Array(length + 1);
  const pair = (open: number, close: number) => {
    if (close - open > LONGEST_QUOTE) return;
    change[open]! += 1;
    change[close + 1]! -= 1;
  };
  for (const { start, end } of paragraphs) {
    const open: number[] = [];
    let straight = -1;
    for (let i = start; i < end; i++) {
      const c = code[i]!;
      if (c === STRAIGHT) {
        if (straight >= 0) pair(straight, i);
        straight = straight >= 0 ? -1 : i;
      } else if (OPENERS.has(c)) open.push(i);
      else if (CLOSERS.has(c)) closeWith(c, i, open, code, pair);
    }
  }
  const depth = new Uint8Array(length + 1);
  let now = 0;
  for (let i = 0; i < length; i++) {
    now += change[i]!;
    depth[i] = Math.min(255, now);
  }
  return depth;
}

/** Pops to the matching opener, if there is one among the last few; a stray closer closes nothing. */
function closeWith(
  close: number,
  at: number,
  open: number[],
  code: Uint16Array,
  pair: (open: number, close: number) => void,
): void {
  for (let back = 1; back <= Math.min(4, open.length); back++) {
    const start = open[open.length - back]!;
    if (OPENERS.get(code[start]!) !== close) continue;
    pair(start, at);
    open.length -= back;
    return;
  }
}

function sentencesOf(code: Uint16Array, depth: Uint8Array, paragraphs: readonly NoticeRun[]): NoticeRun[] {
  const sentences: NoticeRun[] = [];
  for (const { start, end } of paragraphs) {
    let from = start;
    for (let i = start; i < end; i++) {
      if (!HARD_STOPS.has(code[i]!) || depth[i]! > 0) continue;
      sentences.push({ start: from, end: i + 1 });
      from = i + 1;
    }
    if (from < end) sentences.push({ start: from, end });
  }
  return sentences;
}

/** Where a run of the folded text stands in the pasted one. */
export function pastedPlace(text: NoticeText, start: number, end: number): NoticePlace {
  if (end <= start) return { start: text.offset[start] ?? 0, end: text.offset[start] ?? 0 };
  return { start: text.offset[start]!, end: text.offset[end - 1]! + 1 };
}

/** The author's own characters of a run; white space only where it parts Latin words. */
export function rawOf(text: NoticeText, start: number, end: number): string {
  if (end <= start) return '';
  const { start: from, end: to } = pastedPlace(text, start, end);
  const raw = text.pasted.slice(from, to);
  let out = '';
  let gap = false;
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    // The second half of a surrogate pair folds to nothing and is no gap.
    if (foldCode(c) === 0 && (c < 0xdc00 || c > 0xdfff)) {
      gap ||= c === 0x20 || (c >= 0x09 && c <= 0x0d);
      continue;
    }
    if (gap && isWord(out.charCodeAt(out.length - 1)) && isWord(c)) out += ' ';
    gap = false;
    out += raw[i];
  }
  return out;
}

const isWord = (c: number) =>
  (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);

/** Index of the run that holds the start of another; runs are in order. */
export function indexOf(runs: readonly NoticeRun[], { start }: NoticeRun): number {
  return firstIndex(runs.length - 1, (i) => start >= runs[i]!.end);
}

import { foldCode, Sign, signOf } from '../characters/fold';
import { firstIndex } from '../counting/first-index';
import { differsInText, type StreamAgreement } from '../document/restream';
import type { Line, Stream } from '../document/stream';
import type { ScannedStream } from './rescan';
import type { Enumerator, LoneQuote, Scan, Start } from './scan-types';
import { endsJudgement } from './point-drafts';
import { BACK, POINT, PROSE } from './sizes';

/**
 * A change in the middle of one long paragraph that no reading looks at: every heading, point and region is where it
 * was, or as much farther along as the text has grown.
 */
export interface ProseEdit {
  readonly paragraph: number;
  /** Offsets, as they were, of the first character that changed and behind the last. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 units and characters by which the paragraph has grown; negative where it has shrunk. */
  readonly units: number;
  readonly characters: number;
  /** Where the first line begins that the body must reach into: above its end a closing is looked for. */
  readonly below: { readonly paragraph: number; readonly offset: number };
}

/** The changed line before and after, and its change as stream indexes: the same in front, moved behind. */
interface ChangedLine {
  readonly l: number;
  readonly code: Uint16Array;
  readonly from: number;
  /** Behind the change, as it was. */
  readonly to: number;
  readonly by: number;
}

/**
 * What was changed, if it is prose; `null` where anything may have to be read anew. It is prose where the paragraph is
 * one line, longer than any line that is read to its end, and ends as it did; where the change lies behind all that
 * is read of a line's beginning, and no heading, quotation mark, enumerator or lead-in stands near it or comes or goes.
 */
export function proseEdit(
  before: ScannedStream,
  now: ScannedStream,
  { headLines, tailLines, headParagraphs, tailParagraphs }: StreamAgreement,
): ProseEdit | null {
  const { stream } = now;
  const { lines, paragraphs } = stream;
  const was = before.stream;
  const oneParagraph =
    paragraphs.length === was.paragraphs.length && headParagraphs + tailParagraphs + 1 === paragraphs.length;
  const oneLine = headLines + tailLines + 1 === lines.length && lines.length === was.lines.length;
  // A text cut into lines by a machine has no paragraphs.
  const whole = before.found.wrap === 0 && now.found.wrap === 0 && before.opening === now.opening;
  if (!oneParagraph || !oneLine || !whole) return null;
  const [old, line] = [was.lines[headLines]!, lines[headLines]!];
  if (isShort(old) || isShort(line) || was.code[old.end - 1] !== stream.code[line.end - 1]) return null;
  if (signOf(stream.code[line.end - 1]!) !== Sign.Stop) return null;
  const below = lines[headLines + (mayClose(old) || mayClose(line) ? BACK.closingLines : 1)];
  if (below === undefined) return null;
  const place = changedPlace(was, stream, headParagraphs);
  if (place === null) return null;
  const changed: ChangedLine = {
    l: headLines,
    code: was.code,
    from: indexAt(was, old, place.from),
    to: indexAt(was, old, place.to),
    by: stream.length - was.length,
  };
  if (changed.from < old.start + PROSE.start || !findsTheSame(before.found, now.found, changed)) return null;
  return {
    paragraph: headParagraphs,
    from: place.from,
    to: place.to,
    units: paragraphs[headParagraphs]!.text.length - was.paragraphs[headParagraphs]!.text.length,
    characters: changed.by,
    below: { paragraph: below.paragraph, offset: stream.offset[below.start]! },
  };
}

const isShort = ({ start, end }: Line): boolean => end - start <= PROSE.line;

/** True for a line that may be a paper's closing, if it stands among the last. */
const mayClose = ({ start, end }: Line): boolean => end - start <= BACK.closing;

/** Offsets in the old text between which it differs from the new one; whole characters and no white space beside them. */
function changedPlace(
  was: Stream,
  stream: Stream,
  paragraph: number,
): { readonly from: number; readonly to: number } | null {
  const [old, now] = [was.paragraphs[paragraph]!, stream.paragraphs[paragraph]!];
  if (!differsInText(old, now)) return null;
  const [a, b] = [old.text, now.text];
  if (!isPlain(a, a.length - 1) || !isPlain(b, b.length - 1)) return null;
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let same = 0;
  while (same < most - from && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same))
    same++;
  while (from > 0 && !isPlain(a, from - 1)) from--;
  while (same > 0 && !isPlain(a, a.length - same)) same--;
  return { from, to: a.length - same };
}

/** True for a character that is one unit and no white space. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return foldCode(code) !== 0 && (code & SURROGATE_BITS) !== SURROGATE;
}

const SURROGATE_BITS = 0xf800;
const SURROGATE = 0xd800;

/** Stream index of the first character of a line at or behind an offset of its paragraph. */
function indexAt({ offset }: Stream, { start, end }: Line, at: number): number {
  return start + firstIndex(end - start, (i) => offset[start + i]! < at);
}

/** True where the line holds what it held, all of it far enough from the change. */
function findsTheSame(was: Scan, now: Scan, changed: ChangedLine): boolean {
  return (
    holdsNone(was.openQuotes, changed) &&
    holdsNone(was.closeQuotes, changed) &&
    holdsNone(now.openQuotes, changed) &&
    holdsNone(now.closeQuotes, changed) &&
    pairsUp(was.starts, now.starts, changed, sameStart) &&
    pairsUp(was.enumerators, now.enumerators, changed, sameEnumerator) &&
    pairsUp(was.leads, now.leads, changed, (a, b) => {
      const by = movedBy(changed, a.start, a.next + PROSE.apart);
      return by !== null && b.start === a.start + by && b.next === a.next + by && b.facet === a.facet;
    })
  );
}

/** How far something from `start` to `end` has moved; `null` where the change is in it or too near. */
function movedBy({ from, to, by }: ChangedLine, start: number, end: number): number | null {
  if (end < from) return 0;
  return start > to + 1 ? by : null;
}

function sameStart(a: Start, b: Start, changed: ChangedLine): boolean {
  // One behind the change is farther from those before it, which some readings measure.
  if (movedBy(changed, a.start, a.stop + PROSE.apart) !== 0) return false;
  return (
    a.start === b.start &&
    a.words === b.words &&
    a.stop === b.stop &&
    a.lead === b.lead &&
    a.own === b.own &&
    a.cut === b.cut &&
    a.boxed === b.boxed &&
    a.blank === b.blank &&
    a.opens === b.opens &&
    a.key.text === b.key.text &&
    a.key.comma === b.key.comma &&
    a.key.cut === b.key.cut &&
    sameNumber(a.number, b.number)
  );
}

function sameEnumerator(a: Enumerator, b: Enumerator, changed: ChangedLine): boolean {
  const by = movedBy(changed, a.start, a.next + PROSE.apart);
  if (by === null || (by === 0 && a.start < changed.from && !isHeaded(a, changed))) return false;
  return (
    b.start === a.start + by &&
    b.next === a.next + by &&
    a.lead === b.lead &&
    a.last === b.last &&
    sameNumber(a, b)
  );
}

/** True where the judgement that heads a point ends before the change, whatever stands behind it. */
function isHeaded({ next }: Enumerator, { code, from }: ChangedLine): boolean {
  const limit = next + POINT.window;
  if (limit + PROSE.apart < from) return true;
  for (let i = next; i < from - PROSE.apart; i++) if (endsJudgement(code[i]!)) return true;
  return false;
}

type SomeNumber = Start['number'];

function sameNumber(a: SomeNumber, b: SomeNumber): boolean {
  if (a === null || b === null) return a === b;
  return a.family === b.family && a.value === b.value && a.depth === b.depth && a.automatic === b.automatic;
}

function holdsNone(list: readonly LoneQuote[], { l }: ChangedLine): boolean {
  return list[firstIn(list, l)]?.lineIndex !== l;
}

/** True where as many stand in the line as did, and each is the one that was there. */
function pairsUp<T extends { readonly lineIndex: number }>(
  was: readonly T[],
  now: readonly T[],
  changed: ChangedLine,
  isSame: (a: T, b: T, changed: ChangedLine) => boolean,
): boolean {
  const { l } = changed;
  let i = firstIn(was, l);
  if (was.length !== now.length || firstIn(now, l) !== i) return false;
  for (; was[i]?.lineIndex === l; i++) {
    const [a, b] = [was[i]!, now[i]!];
    if (b.lineIndex !== l || !isSame(a, b, changed)) return false;
  }
  return true;
}

function firstIn(list: readonly { readonly lineIndex: number }[], l: number): number {
  return firstIndex(list.length, (i) => list[i]!.lineIndex < l);
}

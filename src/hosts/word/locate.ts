import { HostError } from '../host';
import { rawOffset, type CleanText } from './clean-text';

/**
 * Finding characters inside a paragraph at WordApi 1.3. There are no character offsets in Word's
 * API, and `search` has habits of its own (at most 255 characters, office-js#168; `^` is special;
 * wildcards differ between platforms, #2340; full and half width, and curly and straight quotes
 * are taken for the same). So a place is described by a short literal that ends or begins there
 * and occurs once in the paragraph even when those differences are ignored, and the caller reads
 * the found range back and compares it before anything is written.
 */
const LENGTHS = [6, 12, 24, 48, 96];

/** A literal beside a place: the place is its `side`. */
export interface Landmark {
  readonly literal: string;
  readonly side: 'Start' | 'End';
  /** Where the literal itself is there more than once: one that is not, behind which the first of them is meant. */
  readonly behind?: string;
}

/** What `search` cannot tell apart becomes the same, one character for one. */
function fold(text: string): string {
  let out = '';
  for (const unit of text.split('')) {
    const folded = unit.normalize('NFKC').toLowerCase();
    const same = /["“”„«»]/.test(unit) ? '"' : /['‘’`´]/.test(unit) ? "'" : folded;
    out += same.length === 1 ? same : unit;
  }
  return out;
}

/** Control characters, carets and halves of a surrogate pair make a poor search text. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const UNSEARCHABLE = /[\u0000-\u001F^\uD800-\uDFFF\uFFFC]/;

/** The characters beside a place, as far as they can be searched for and no more than `length`. */
function reach(raw: string, at: number, side: Landmark['side'], length: number): [from: number, to: number] {
  if (side === 'Start') {
    const literal = raw.slice(at, at + length);
    const stop = literal.search(UNSEARCHABLE);
    return [at, at + (stop < 0 ? literal.length : stop)];
  }
  let from = at;
  while (from > 0 && at - from < length && !UNSEARCHABLE.test(raw.charAt(from - 1))) from--;
  return [from, at];
}

/** How far back another landmark is looked for, in characters. */
const FARTHEST = 96;

/** A landmark for offset `at` of Word's raw text, or `null` when there is none. */
export function landmark(raw: string, at: number): Landmark | null {
  const folded = fold(raw);
  return alone(raw, at, folded) ?? behindAnother(raw, at, folded);
}

/** Between what cannot be searched for (an emoji on either side of a full stop) a place has few characters of its own. */
function behindAnother(raw: string, at: number, folded: string): Landmark | null {
  for (const side of ['End', 'Start'] as const) {
    const [from, to] = reach(raw, at, side, LENGTHS[0]!);
    const literal = raw.slice(from, to);
    if (literal.trim() === '') continue;
    const probe = folded.slice(from, to);
    for (let end = from; end > 0 && from - end < FARTHEST && folded.indexOf(probe, end) === from; end--) {
      const first = alone(raw, end, folded);
      if (first?.side === 'End') return { literal, side, behind: first.literal };
    }
  }
  return null;
}

function alone(raw: string, at: number, folded: string): Landmark | null {
  for (const length of LENGTHS)
    for (const side of ['End', 'Start'] as const) {
      const [from, to] = reach(raw, at, side, length);
      const literal = raw.slice(from, to);
      if (literal.trim() === '') continue;
      const probe = folded.slice(from, to);
      if (folded.indexOf(probe) === from && !folded.includes(probe, from + 1)) return { literal, side };
    }
  return null;
}

/**
 * Queues what is needed to get the range of characters `start`–`end` (offsets in the clean text).
 * Nothing is sent: the caller syncs. Returns `null` when the place cannot be described safely.
 */
export function locate(
  paragraph: Word.Paragraph,
  clean: CleanText,
  start: number,
  end: number,
): Word.Range | null {
  if (start === 0 && end === clean.text.length && startsBare(clean) && endsBare(clean))
    return paragraph.getRange('Content');
  const from = point(paragraph, clean, start, 'start');
  if (from === null || start === end) return from;
  const to = point(paragraph, clean, end, 'end');
  return to === null ? null : from.expandTo(to);
}

/** No mark of Word's stands in front of the first character; behind the last there are but ends of cells and paragraphs. */
const startsBare = ({ offsets }: CleanText) => (offsets?.[0] ?? 0) === 0;
// eslint-disable-next-line no-control-regex -- U+0007 ends a cell
const EDGE = /^[\r\n\u0007]*$/;
const endsBare = ({ raw, offsets }: CleanText) => EDGE.test(raw.slice(offsets?.at(-1) ?? raw.length));

function point(
  paragraph: Word.Paragraph,
  clean: CleanText,
  offset: number,
  edge: 'start' | 'end',
): Word.Range | null {
  if (offset === 0 && startsBare(clean)) return paragraph.getRange('Start');
  if (offset === clean.text.length && endsBare(clean)) return paragraph.getRange('End');
  const before = rawOffset(clean, offset - 1) + 1;
  const mark = landmark(clean.raw, edge === 'start' ? rawOffset(clean, offset) : before);
  if (mark === null) return null;
  let within: Pick<Word.Range, 'search'> = paragraph;
  if (mark.behind !== undefined)
    within = first(paragraph, mark.behind).getRange('End').expandTo(paragraph.getRange('End'));
  return first(within, mark.literal).getRange(mark.side);
}

const first = (within: Pick<Word.Range, 'search'>, literal: string): Word.Range =>
  within.search(literal, { matchCase: true }).getFirst();

/** The error for a place that cannot be described or was not found as described. */
export const notLocated = (detail: string): HostError => new HostError('host-failed', detail);

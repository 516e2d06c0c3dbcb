import { append } from '../counting/long-lists';
import { applyEdits } from '../document/apply';
import { familyLimit, familySet, seriesFamilies } from '../counting/families';
import { numberLike } from '../counting/number-like';
import type { Edit } from '../document/edit';
import type { Paragraph, Span } from '../document/types';
import { caretIn, type Landing } from './landing';
import { bodyLookNear } from './look';
import { wordedSpans, type OpenPoint, type OpenPoints } from './open-points';
import { replacement, textOf } from './replace';
import { type ScaffoldFamily, type ScaffoldPoint } from './scaffold';
import type { CursorView } from './view';

/**
 * Writes a set into the points that are still open, each under the number that stands there; what is
 * left over goes behind the last point and counts on.
 * @param apart True where points have paragraphs of their own.
 */
export function fillOpen(
  view: CursorView,
  places: OpenPoints,
  set: readonly ScaffoldPoint[],
  family: ScaffoldFamily,
  apart: boolean,
): Landing {
  const { paragraphs } = view;
  const { open, count } = places;
  const filled = open.slice(0, set.length);
  // A series without any text of the author's takes the words that were chosen for the set.
  const words = open.length === count ? wordsOf(places, set.length - filled.length, family) : null;
  const numbers = words === null ? [] : numbersAnew(view, places, words);
  const spare = set
    .slice(filled.length)
    .map((point, i) => `${words?.[count + i] ?? numberBehind(places, i)}${point.headline}。${point.body}`);
  const lastFilled = filled.find(({ index }) => index === count - 1);
  const inLine = spare.length > 0 && !apart;
  const edits = filled.flatMap(({ point, index }, i) => {
    const more = inLine && index === count - 1 ? spare.join('') : '';
    return write(paragraphs, point, set[i]!, more);
  });
  if (spare.length > 0 && (apart || lastFilled === undefined))
    append(edits, behind(view, places, spare, apart));
  const all = [...numbers, ...edits];
  const [first] = filled;
  const at = first?.point.pieces[0].paragraph ?? 0;
  const after =
    applyEdits(
      paragraphs,
      all.filter(({ kind }) => kind === 'replace'),
    )[at]?.text ?? '';
  const text = set[0]?.headline ?? '';
  const start = Math.max(
    after.indexOf(text, Math.max((first?.point.pieces[0].start ?? 0) - LONGEST_WORD, 0)),
    0,
  );
  return { atCursor: null, edits: all, then: caretIn(at, after, start, after.slice(start)) };
}

/** A number that is written anew may be shorter than the one before it by no more than this for all points of a line. */
const LONGEST_WORD = 20;

/** Writes a set in the place of the one blank that a part consists of. */
export function fillBlank(view: CursorView, blank: Span, texts: readonly string[], apart: boolean): Landing {
  const { paragraphs } = view;
  const { paragraph } = blank;
  const expect = paragraphs[paragraph]?.text ?? '';
  const [first = '', ...rest] = apart ? texts : [texts.join('')];
  const edits: Edit[] = [
    { kind: 'replace', paragraph, expect, start: blank.start, end: blank.end, text: first },
    ...rest.map((text) => below(view, paragraph, text)),
  ];
  const after = expect.slice(0, blank.start) + first + expect.slice(blank.end);
  return { atCursor: null, edits, then: caretIn(paragraph, after, blank.start, first) };
}

function write(
  paragraphs: readonly Paragraph[],
  point: OpenPoint,
  text: ScaffoldPoint,
  more: string,
): Edit[] {
  const [first, second] = point.pieces;
  if (second !== undefined) {
    const heading = text.headline + (/[。：:]$/u.exec(textOf(paragraphs, first))?.[0] ?? '');
    return [...replacement(paragraphs, first, heading), ...replacement(paragraphs, second, text.body + more)];
  }
  const whole = `${text.headline}。${text.body}${more}`;
  const mark = /[；;]$/u.exec(textOf(paragraphs, first))?.[0];
  return replacement(paragraphs, first, mark === undefined ? whole : whole.replace(/。$/u, mark));
}

/** What is left over, behind the last point. */
function behind(view: CursorView, { extents }: OpenPoints, spare: readonly string[], apart: boolean): Edit[] {
  const { paragraphs } = view;
  const extent = extents.at(-1);
  const last = extent === undefined ? undefined : wordedSpans(paragraphs, extent).at(-1);
  const paragraph = last?.paragraph ?? extent?.from.paragraph ?? 0;
  if (apart) return spare.map((text) => below(view, paragraph, text));
  const end = last?.end ?? extent?.from.offset ?? 0;
  const expect = paragraphs[paragraph]?.text ?? '';
  const mark = /[。！？；：;!?]$/u.test(expect.slice(0, end)) ? '' : '。';
  return [{ kind: 'replace', paragraph, expect, start: end, end, text: mark + spare.join('') }];
}

function below(view: CursorView, paragraph: number, text: string): Edit {
  const { paragraphs } = view;
  const here = paragraphs[paragraph];
  const look = here?.number === '' ? bodyLookNear(view, paragraph) : { like: paragraph, joinList: true };
  return { kind: 'insert-paragraph', paragraph, expect: here?.text ?? '', where: 'after', text, look };
}

/** The words of a family for all points of a series and `more` behind them; `null` where it has not so many, or they stay. */
function wordsOf(
  { members, count }: OpenPoints,
  more: number,
  family: ScaffoldFamily,
): readonly string[] | null {
  if (family === 'han-paren' || members.some(({ span }) => span === null)) return null;
  if (members.every((member) => member.family === family)) return null;
  const known = seriesFamilies.some((one) => one === members[0]?.family);
  return known && count + more <= familyLimit(family) ? familySet(family, count + more) : null;
}

function numbersAnew({ paragraphs }: CursorView, { members }: OpenPoints, words: readonly string[]): Edit[] {
  return members.flatMap(({ span }, i) =>
    span === null ? [] : replacement(paragraphs, span, words[i] ?? ''),
  );
}

/** The number after the last one and `step` more; none where Word makes it, or its words end. */
function numberBehind({ members, count }: OpenPoints, step: number): string {
  const last = members.at(-1);
  if (last === undefined || last.span === null) return '';
  const family = seriesFamilies.find((one) => one === last.family);
  if (family !== undefined && count + step >= familyLimit(family)) return '';
  return numberLike(last.text, count + step + 1) ?? '';
}

import type { Edit } from '../document/edit';
import type { Position } from '../document/types';
import { familyLimit, seriesFamilies } from '../counting/families';
import { numberLike } from '../counting/number-like';
import type { NumberFamily } from '../counting/types';
import type { Series, SeriesMember } from '../outline/types';
import { caretIn, isHeadingLine, landInline, landParagraphs, type Landing } from './landing';
import { bodyLookNear } from './look';
import { lastWritten, targetFor } from './next-target';
import { openPointsOf } from './open-points';
import type { OpenSeries } from './open-series';
import { byPosition } from './place';
import { replacement, textOf } from './replace';
import { wordOf } from './word-of';
import { cursorOf, type Room, type CursorView } from './view';

/** The next enumerator: 三是, （3）. */
export interface NextEnumerator {
  readonly kind: 'enumerator';
  readonly family: NumberFamily;
  /** From 1. */
  readonly value: number;
  /** For a button: 三是, 最后, （3）. */
  readonly word: string;
  readonly landing: Landing;
  /** True when enumerators behind it move up by one. */
  readonly renumbers: boolean;
}

/** True when a series is not complete. */
export function goesOn({ series, before }: OpenSeries): boolean {
  const last = series.members[before - 1];
  if (last === undefined) return true;
  const family = seriesFamilies.find((one) => one === last.family);
  return !last.last && (family === undefined || before < familyLimit(family));
}

/** The next one of a series; after 首先…其次 also 最后. */
export function nextEnumerators(view: CursorView, room: Room, open: OpenSeries): NextEnumerator[] {
  const previous = open.series.members[open.before - 1];
  const value = (previous?.value ?? 0) + 1;
  const canEnd = previous?.family === 'sequence' && open.before === 2;
  const values = canEnd ? [value, LAST_OF_SEQUENCE] : [value];
  return values.map((one) => offerFor(view, room, open, value, one)).filter((offer) => offer !== null);
}

/** 最后 is the fourth word that counts. */
const LAST_OF_SEQUENCE = 4;

/** The first one of a series that is not there yet. */
export function firstEnumerator(
  view: CursorView,
  room: Room,
  { family, text }: Pick<SeriesMember, 'family' | 'text'>,
): NextEnumerator[] {
  const none: Series = { members: [], extent: room.extent };
  const target = targetFor(view, room, { series: none, before: 0 });
  if (target === null) return [];
  const landing = land(view, room, none, target, text, []);
  return [
    { kind: 'enumerator', family, value: 1, word: wordOf({ family, text }).word, landing, renumbers: false },
  ];
}

function offerFor(
  view: CursorView,
  room: Room,
  open: OpenSeries,
  value: number,
  written: number,
): NextEnumerator | null {
  const { members } = open.series;
  const waiting = openNext(view, open);
  if (waiting !== null) return waiting;
  const like = members[open.before - 1] ?? members[open.before];
  const target = targetFor(view, room, open);
  const text = like === undefined ? null : numberLike(like.text, written);
  if (target === null || text === null || like === undefined) return null;
  const { family } = like;
  const more = shift(view, members.slice(open.before), value);
  const landing =
    like.span === null
      ? joinList(view, like, target, more)
      : land(view, room, open.series, target, text, more);
  return {
    kind: 'enumerator',
    family,
    value,
    word: wordOf({ family, text }).word,
    landing,
    renumbers: more.length > 0,
  };
}

/** The next point where it stands there already and is still to be written: its blank is selected. */
function openNext(view: CursorView, { series, before }: OpenSeries): NextEnumerator | null {
  const first = series.members[0]?.from;
  // On the heading any of them is next.
  const above = first !== undefined && byPosition(cursorOf(view), first) < 0;
  const next = openPointsOf(view, series)?.open.find(({ index }) => above || index >= before);
  const member = next === undefined ? undefined : series.members[next.index];
  const blank = next?.point.pieces[0];
  if (next === undefined || member === undefined || blank === undefined || blank.start === blank.end)
    return null;
  const { paragraph, start, end } = blank;
  const whole = view.paragraphs[paragraph]?.text ?? '';
  const then = caretIn(paragraph, whole, start, whole.slice(start, end));
  return {
    kind: 'enumerator',
    family: member.family,
    value: member.value,
    word: wordOf(member).word,
    landing: { atCursor: null, edits: [], then },
    renumbers: false,
  };
}

/** Word's own list: a paragraph of it, which Word numbers. */
function joinList(view: CursorView, like: SeriesMember, target: Position, more: readonly Edit[]): Landing {
  const { paragraphs } = view;
  const blank = (paragraphs[target.paragraph]?.text ?? '').trim() === '';
  const after = blank
    ? Math.max(lastWritten(view, target).paragraph - 1, like.from.paragraph)
    : target.paragraph;
  return landParagraphs(paragraphs, after, [''], { like: like.from.paragraph, joinList: true }, more);
}

function land(
  view: CursorView,
  room: Room,
  series: Series,
  target: Position,
  text: string,
  more: readonly Edit[],
): Landing {
  const { paragraphs } = view;
  const written = (paragraphs[target.paragraph]?.text.slice(0, target.offset) ?? '').trim() !== '';
  const rest = (paragraphs[target.paragraph]?.text.slice(target.offset) ?? '').trim();
  if (written && rest === '' && (ownParagraphs(series) || isHeadingLine(view, room, target.paragraph)))
    return landParagraphs(paragraphs, target.paragraph, [text], bodyLookNear(view, target.paragraph), more);
  return landInline(paragraphs, view.selection, { target, text, mark: markOf(view, series), more });
}

/** True when every member but the first begins its paragraph. */
function ownParagraphs({ members }: Series): boolean {
  return members.length > 1 && members.slice(1).every(({ leads }) => leads);
}

/** ；where the series is joined by it. */
function markOf({ paragraphs }: CursorView, { members }: Series): '。' | '；' {
  const second = members[1]?.from;
  const before =
    second === undefined ? '' : (paragraphs[second.paragraph]?.text.slice(0, second.offset) ?? '');
  return /[；;，,]\s*$/.test(before) ? '；' : '。';
}

/** The enumerators behind an inserted one move up; Word moves its own. */
export function shift(
  { paragraphs }: CursorView,
  following: readonly SeriesMember[],
  inserted: number,
): Edit[] {
  return following.flatMap(({ text, span, last }, index): Edit[] => {
    if (span === null || last || textOf(paragraphs, span) !== text) return [];
    return replacement(paragraphs, span, numberLike(text, inserted + index + 1) ?? text);
  });
}

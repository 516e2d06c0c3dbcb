import type { Edit } from '../document/edit';
import type { Position } from '../document/types';
import type { Enumerator } from './enumerators';
import { familyLimit, familyTail, familyWord, type SeriesFamily } from '../counting/families';
import { groupSeries, type OpenSeries, type Series } from './grouping';
import { isHeadingLine, landInline, landParagraphs, type Landing } from './landing';
import { bodyLook } from './look';
import { nextHeading, type NextHeading } from './next-heading';
import { nextItem, type NextItem } from './next-item';
import { targetFor } from './next-target';
import { compare } from './place';
import { usualFamily } from './usual-family';
import { cursorOf, roomAt, type Room, type View } from './view';

/** The next enumerator: 三是. */
export interface NextEnumerator {
  readonly kind: 'enumerator';
  readonly family: SeriesFamily;
  /** From 1. */
  readonly value: number;
  /** For a button: 三是, 最后. */
  readonly word: string;
  readonly landing: Landing;
  /** True when enumerators behind it move up by one. */
  readonly renumbers: boolean;
}

export type NextOffer = NextEnumerator | NextItem | NextHeading;

/** What may come next at the cursor, the likeliest first. */
export interface Next {
  readonly offers: readonly NextOffer[];
  /** Number of points when the series has as many as the template asks for at most, else `null`. */
  readonly full: number | null;
}

/** Points in a dimension at most, where the template does not say (domain/rules.md, `many-points`). */
const USUAL_MOST = 4;

/**
 * What comes next at the cursor: the next enumerator of the innermost series that is not complete,
 * then of those around it; the next heading or item where the series is complete; 一是 where there is none.
 */
export function whatNext(view: View): Next {
  const room = roomAt(view);
  const { open: around, series } = groupSeries(room.enumerators, cursorOf(view));
  const { section, dimension, part } = room.place;
  const first = series[0];
  // On a dimension's heading the series goes on at its end: nobody means to push the author's 一是 down.
  const onHeading = dimension !== null && compare(cursorOf(view), dimension.bodyStart) < 0;
  const open =
    onHeading && around.length === 0 && first !== undefined
      ? [{ series: first, before: first.members.length }]
      : around;
  const level = open[0];
  const parts = view.template.sections.find(({ id }) => id === section?.id)?.parts;
  const most = view.template.points.max ?? USUAL_MOST;
  const atEnd = level !== undefined && level.before === level.series.members.length;
  const full =
    parts === 'dimensions' && dimension !== null && atEnd && level.before >= most ? level.before : null;

  const enumerators = open
    .filter(goesOn)
    .reverse()
    .flatMap((one) => offersFor(view, room, one));
  if (level === undefined && part !== 'title' && (parts !== 'items' || first !== undefined)) {
    enumerators.push(
      ...offersFor(view, room, { series: first ?? empty(usualFamily(view.paragraphs)), before: 0 }),
    );
  }
  const onward = [nextItem(view, room), nextHeading(view, room)].filter((offer) => offer !== null);
  const inner = open.slice(1).some(goesOn);
  // Before the first section an enumerator is the less likely one.
  const before = section === null && level === undefined;
  const headingFirst = (full !== null && !inner) || before;
  return { offers: headingFirst ? [...onward, ...enumerators] : [...enumerators, ...onward], full };
}

const empty = (family: SeriesFamily): Series => ({ family, members: [], mixed: false, continuous: true });

function goesOn({ series, before }: OpenSeries): boolean {
  return before < familyLimit(series.family) && series.members[before - 1]?.word !== '最后';
}

/** The next one; after 首先…其次 also 最后. */
function offersFor(view: View, room: Room, open: OpenSeries): NextEnumerator[] {
  const canEnd = open.series.family === 'sequence' && open.before === 2;
  return (canEnd ? [false, true] : [false])
    .map((last) => offerFor(view, room, open, last))
    .filter((offer) => offer !== null);
}

function offerFor(
  view: View,
  room: Room,
  { series, before }: OpenSeries,
  last: boolean,
): NextEnumerator | null {
  const { members } = series;
  const previous = members[before - 1];
  const following = members.slice(before);
  const target = targetFor(view, room, previous, following[0]);
  if (target === null) return null;
  const family = previous?.family ?? series.family;
  const value = previous === undefined ? 1 : valueAt(members, before - 1) + 1;
  const word = likePrevious(familyWord(family, value, last), previous ?? following[0]);
  const tail = previous?.tail ?? following[0]?.tail ?? familyTail(family);
  const text = word + (family === 'shi' ? '' : tail);
  const more = shift(view, following, value);
  const landing = land(view, room, series, target, text, more);
  return { kind: 'enumerator', family, value, word, landing, renumbers: more.length > 0 };
}

/** 二要 after 一要. */
function likePrevious(word: string, sample: Pick<Enumerator, 'family' | 'word'> | undefined): string {
  return sample?.family === 'shi' && sample.word.endsWith('要') ? word.replace(/是$/, '要') : word;
}

/** A member's value; 最后 counts one more than the one before it. */
function valueAt(members: readonly Enumerator[], index: number): number {
  const value = members[index]?.value ?? 0;
  return Number.isNaN(value) ? valueAt(members, index - 1) + 1 : value;
}

function land(
  view: View,
  room: Room,
  series: Series,
  target: Position,
  text: string,
  more: readonly Edit[],
): Landing {
  const { paragraphs } = view;
  const written = (paragraphs[target.paragraph]?.text.slice(0, target.offset) ?? '').trim() !== '';
  const rest = (paragraphs[target.paragraph]?.text.slice(target.offset) ?? '').trim();
  if (
    written &&
    rest === '' &&
    (ownParagraphs(view, series) || isHeadingLine(view, room, target.paragraph))
  ) {
    return landParagraphs(paragraphs, target.paragraph, [text], bodyLook(view, target.paragraph), more);
  }
  return landInline(paragraphs, view.selection, target, text, markOf(view, series), more);
}

/** True when every member but the first begins its paragraph. */
function ownParagraphs({ paragraphs }: View, { members }: Series): boolean {
  const begins = ({ paragraph, start }: Enumerator) =>
    paragraphs[paragraph]?.text.slice(0, start).trim() === '';
  return members.length > 1 && members.slice(1).every(begins);
}

/** ；where the series is joined by it. */
function markOf({ paragraphs }: View, { members }: Series): '。' | '；' {
  const second = members[1];
  const before =
    second === undefined ? '' : (paragraphs[second.paragraph]?.text.slice(0, second.start) ?? '');
  return /[；;，,]\s*$/.test(before) ? '；' : '。';
}

/** The enumerators behind an inserted one move up. */
function shift({ paragraphs }: View, following: readonly Enumerator[], inserted: number): Edit[] {
  return following.flatMap(({ family, word, paragraph, start }, index): Edit[] => {
    const next = familyWord(family, inserted + index + 1);
    const text = word === '最后' ? word : likePrevious(next, { family, word });
    const expect = paragraphs[paragraph]?.text ?? '';
    return text === word
      ? []
      : [{ kind: 'replace', paragraph, expect, start, end: start + word.length, text }];
  });
}

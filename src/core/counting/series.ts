import { firstIndex } from './first-index';
import { outerSeries } from './outer-series';
import type { Counted, NumberFamily } from './types';

/** Enumerators that count the same thing, and the series told inside each. */
export interface CountedSeries<T> {
  readonly members: readonly CountedMember<T>[];
}

/** A member of a series. */
export interface CountedMember<T> {
  readonly enumerator: T;
  /** Series between this member and the next, in document order. */
  readonly inner: readonly CountedSeries<T>[];
}

/** A series inside a series, and so on: deeper ones are not looked for. */
const DEPTH = 4;

/**
 * All series of one stretch in document order, each with those nested in it. A first member alone makes a
 * series where nothing else is counted: it waits for its second.
 *
 * @param list Enumerators in document order.
 * @param mayBegin Tells whether an enumerator alone is one, and no word of the text.
 */
export function seriesIn<T extends Counted>(
  list: readonly T[],
  mayBegin: (enumerator: T) => boolean,
  depth = DEPTH,
): CountedSeries<T>[] {
  if (list.length === 0 || depth === 0) return [];
  const outer = outerSeries(list);
  const members = outer.length > 0 ? outer : beginning(list, mayBegin);
  const [first] = members;
  if (first === undefined) return [];
  const before = list.slice(0, placeIn(list, first.start));
  return [...seriesIn(before, mayBegin, depth - 1), withInner(members, list, mayBegin, depth)];
}

/** A series whose members are known, with those nested in it. */
export function withInner<T extends Counted>(
  members: readonly T[],
  list: readonly T[],
  mayBegin: (enumerator: T) => boolean,
  depth = DEPTH,
): CountedSeries<T> {
  return {
    members: members.map((enumerator, i) => {
      const next = members[i + 1];
      const to = next === undefined ? list.length : placeIn(list, next.start);
      const inside = list.slice(placeIn(list, enumerator.start + 1), to);
      return { enumerator, inner: seriesIn(inside, mayBegin, depth - 1) };
    }),
  };
}

/** Families that a sentence may begin with where nothing is counted; a figure looks like the others. */
const PLAIN: ReadonlySet<NumberFamily> = new Set([
  'shi',
  'ordinal',
  'qi',
  'sequence',
  'two-sided',
  'han-paren',
  'arabic-paren',
  'circled',
]);

/** A first member alone, or with nothing but 最后 behind it. */
function beginning<T extends Counted>(list: readonly T[], mayBegin: (enumerator: T) => boolean): T[] {
  const at = list.findIndex((e) => e.value === 1 && e.last !== true && PLAIN.has(e.family) && mayBegin(e));
  const first = list[at];
  if (first === undefined) return [];
  const last = list.slice(at + 1).find((e) => e.last === true && e.family === first.family);
  return last === undefined ? [first] : [first, { ...last, value: 2 }];
}

/** Index of the first of a sorted list that starts at or behind `start`. */
function placeIn(list: readonly Counted[], start: number): number {
  return firstIndex(list.length, (i) => list[i]!.start < start);
}

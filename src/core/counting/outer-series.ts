import { append } from './long-lists';
import type { Counted, NumberFamily } from './types';

/** Families in the order in which they are likely to be the outer series. */
const RANK: readonly NumberFamily[] = ['shi', 'ordinal', 'qi', 'sequence', 'two-sided'];
const NUMBERS: ReadonlySet<NumberFamily> = new Set([
  'han-comma',
  'han-paren',
  'arabic-dot',
  'arabic-paren',
  'decimal',
  'circled',
]);

/** A series while it is picked, member by member. */
interface SeriesWalk<T extends Counted> {
  readonly list: readonly T[];
  readonly places: Places;
  readonly family: NumberFamily;
  readonly series: T[];
  /** Value of the last member. */
  count: number;
  /** Members of other families that count from 1, among the first {@link ledTo} of the list. */
  readonly led: T[];
  ledTo: number;
}

/**
 * The series of points among the enumerators of one stretch: the outer one, in document order.
 * A member written with another family's enumerator is kept where it counts on (第一…二是…第三);
 * series nested in a point are left out.
 */
export function outerSeries<T extends Counted>(list: readonly T[]): T[] {
  if (countsPlainly(list)) return [...list];
  const places = placesOf(list);
  const family = outerFamily(list, places);
  if (family === null) return [];
  const walk: SeriesWalk<T> = { list, places, family, series: [], count: 0, led: [], ledTo: 0 };
  list.forEach((e, i) => {
    const value = e.last ? walk.count + 1 : e.value;
    if (e.family === family) ofTheFamily(walk, e, i, value);
    else if (countsOn(walk, e, i, value)) take(walk, e, value);
  });
  return accept(walk.series, family) ? walk.series : [];
}

/**
 * True for two or more of one family that count 1, 2, 3 and stand where points do: nothing is left out of them. Most
 * stretches of a paper are such, and need not be weighed.
 */
export function countsPlainly(list: readonly Counted[]): boolean {
  const [first] = list;
  if (first === undefined || list.length < 2 || !mayBeOuter(first.family)) return false;
  for (let i = 0; i < list.length; i++) {
    const { family, value, last, lead } = list[i]!;
    if (family !== first.family || value !== i + 1 || last === true || lead === 'inside') return false;
  }
  return true;
}

const mayBeOuter = (family: NumberFamily): boolean => RANK.includes(family) || NUMBERS.has(family);

function take<T extends Counted>(walk: SeriesWalk<T>, e: T, value: number): void {
  walk.series.push(e.last ? { ...e, value } : e);
  walk.count = value;
}

function ofTheFamily<T extends Counted>(walk: SeriesWalk<T>, e: T, i: number, value: number): void {
  const { series } = walk;
  if (series.length === 0 && value > 1) {
    append(series, leadIn(walk, i, value));
    walk.count = series.length;
  }
  if (e.last && series.length === 0) return;
  if (isOfAnother(walk, e, i, value)) return;
  take(walk, e, value);
}

/** True for a member of the family that belongs to a series inside a point. */
function isOfAnother(
  { list, places, family, count }: SeriesWalk<Counted>,
  e: Counted,
  i: number,
  value: number,
) {
  if (e.lead === 'inside' && isWeak(list, places, i, family, count, value)) return true;
  if (value === 1) return count >= 1 && nested(list, i, family, count);
  return value <= count && e.lead !== 'line' && comesLater(places, i, family, count + 1);
}

/**
 * True for one in the middle of a sentence that does not count: neither on nor, where a series stands
 * already, from 1 anew (一是…。二是…。主观上，一是…；二是…).
 */
function isWeak(
  list: readonly Counted[],
  places: Places,
  i: number,
  family: NumberFamily,
  count: number,
  value: number,
): boolean {
  if (value === 1 && count > 0) return count === 1 || nextOf(list, i, family)?.value !== 2;
  return value !== count + 1 || (value > 1 && comesLater(places, i, family, value));
}

function nextOf(list: readonly Counted[], i: number, family: NumberFamily): Counted | undefined {
  for (let j = i + 1; j < Math.min(list.length, i + NEAR); j++)
    if (list[j]!.family === family) return list[j];
  return undefined;
}

/** Enumerators among which the next of a family is looked for. */
const NEAR = 20;

/** True for a member of another family that counts on. */
function countsOn(
  { list, places, family, series, count }: SeriesWalk<Counted>,
  e: Counted,
  i: number,
  value: number,
) {
  const before = series[series.length - 1];
  if (before === undefined || value !== count + 1 || e.lead === 'inside' || NUMBERS.has(e.family))
    return false;
  if (e.last || comesLater(places, i, family, value)) return false;
  return (before.family === e.family && before.value === value - 1) || !ownSeries(list, places, i);
}

/** The members of other families that count up to the first one of the series: 第一，…二是…三是…. */
function leadIn<T extends Counted>(walk: SeriesWalk<T>, first: number, value: number): readonly T[] {
  const { list, led } = walk;
  for (; walk.ledTo < first; walk.ledTo++) {
    const e = list[walk.ledTo]!;
    if (e.value === led.length + 1 && e.lead !== 'inside' && !e.last && !NUMBERS.has(e.family)) led.push(e);
  }
  return led.length === value - 1 ? led : [];
}

/** The first of a family, and how many count on from it. */
type Firsts = ReadonlyMap<NumberFamily, { readonly e: Counted; size: number }>;

function outerFamily(list: readonly Counted[], places: Places): NumberFamily | null {
  const firsts = firstsOf(list, places);
  const number = outerNumber(firsts);
  if (number !== null) return number;
  for (const family of RANK) {
    const found = firsts.get(family);
    if (found && (family === 'shi' || found.size >= 2 || joinedByOther(list, family))) return family;
  }
  for (const [family, { e, size }] of firsts)
    if (NUMBERS.has(family) && (size >= 2 || e.lead === 'line')) return family;
  return null;
}

function firstsOf(list: readonly Counted[], places: Places): Firsts {
  const firsts = new Map<NumberFamily, { e: Counted; size: number }>();
  list.forEach((e, i) => {
    if (e.last) return;
    const known = firsts.get(e.family);
    if (known) {
      if (e.value === known.size + 1) known.size++;
    } else if (e.lead !== 'inside' || (places.get(`${e.family} ${e.value + 1}`)?.last ?? -1) > i) {
      firsts.set(e.family, { e, size: e.value === 1 ? 1 : 0 });
    }
  });
  return firsts;
}

/** The family of numbers that begins before any 一是: （1） with 一是 inside. */
function outerNumber(firsts: Firsts): NumberFamily | null {
  const before = firsts.get('shi')?.e.start ?? Infinity;
  let outer: NumberFamily | null = null;
  let at = before;
  for (const [family, { e, size }] of firsts) {
    if (!NUMBERS.has(family) || e.value !== 1 || e.lead === 'inside') continue;
    if (e.lead !== 'line' && size < 2) continue;
    if (e.start < at) {
      at = e.start;
      outer = family;
    }
  }
  return outer;
}

/** True when another family counts on from this family's first member (第一，…二是…). */
function joinedByOther(list: readonly Counted[], family: NumberFamily): boolean {
  return (
    list.some((e) => e.family === family && (e.value === 1 || e.value === 3)) &&
    list.some((e) => e.family !== family && (e.value === 2 || e.last))
  );
}

/** Where each member of each family stands: indexes of the first, the last, and the last that is no weak one. */
type Places = ReadonlyMap<string, { readonly first: number; last: number; lastStrong: number }>;

function placesOf(list: readonly Counted[]): Places {
  const places = new Map<string, { first: number; last: number; lastStrong: number }>();
  list.forEach((e, i) => {
    const key = `${e.family} ${e.value}`;
    const place = places.get(key);
    if (!place) places.set(key, { first: i, last: i, lastStrong: e.lead !== 'inside' ? i : -1 });
    else {
      place.last = i;
      if (e.lead !== 'inside') place.lastStrong = i;
    }
  });
  return places;
}

function comesLater(places: Places, i: number, family: NumberFamily, value: number): boolean {
  return (places.get(`${family} ${value}`)?.lastStrong ?? -1) > i;
}

/** True when a series that starts over inside a point is followed by the outer one counting on. */
function nested(list: readonly Counted[], i: number, family: NumberFamily, count: number): boolean {
  let inner = 1;
  /* A series longer than this is none. */
  for (let j = i + 1; j < Math.min(list.length, i + 200); j++) {
    const e = list[j]!;
    if (e.family !== family) continue;
    if (e.value === inner + 1 && e.value !== count + 1) inner++;
    else if (e.value === count + 1) return inner < count + 1 && inner !== count;
    else return false;
  }
  return false;
}

/** True when the member is the start or part of a series of its own family. */
function ownSeries(list: readonly Counted[], places: Places, i: number): boolean {
  const { family, value } = list[i]!;
  if ((places.get(`${family} ${value - 1}`)?.first ?? i) < i) return true;
  return value === 1 && (places.get(`${family} 2`)?.last ?? -1) > i;
}

function accept(series: readonly Counted[], family: NumberFamily): boolean {
  if (series.length >= 2) return true;
  const only = series[0];
  if (!only) return false;
  if (family === 'shi') return only.lead !== 'inside';
  return NUMBERS.has(family) && only.lead === 'line' && only.value === 1;
}

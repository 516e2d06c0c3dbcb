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

/**
 * The series of points among the enumerators of one stretch: the outer one, in document order.
 * A member written with another family's enumerator is kept where it counts on (第一…二是…第三);
 * series nested in a point are left out.
 */
export function pickSeries<T extends Counted>(enumerators: readonly T[], numbersToo: boolean): T[] {
  const usable = enumerators.filter((e) => numbersToo || !NUMBERS.has(e.family));
  const places = placesOf(usable);
  const family = outerFamily(usable, places);
  if (family === null) return [];
  const series: T[] = [];
  let count = 0;
  for (let i = 0; i < usable.length; i++) {
    const e = usable[i]!;
    const value = e.last ? count + 1 : e.value;
    if (e.family === family) {
      if (series.length === 0 && value > 1) {
        const led = leadIn(usable, i, value);
        series.push(...led);
        count = led.length;
      }
      if (e.strength === 0 && (value !== count + 1 || (value > 1 && comesLater(places, i, family, value))))
        continue;
      if (e.last && series.length === 0) continue;
      if (value === 1 && count >= 1 && nested(usable, i, family, count)) continue;
      if (value <= count && value !== 1 && e.strength < 2 && comesLater(places, i, family, count + 1))
        continue;
      series.push(e.last ? { ...e, value } : e);
      count = value;
    } else if (series.length > 0 && value === count + 1 && e.strength > 0 && !NUMBERS.has(e.family)) {
      const before = series[series.length - 1]!;
      const goesOn = before.family === e.family && before.value === value - 1;
      if (e.last || comesLater(places, i, family, value) || (!goesOn && ownSeries(usable, places, i)))
        continue;
      series.push(e);
      count = value;
    }
  }
  return accept(series, family) ? series : [];
}

/** The members of other families that count up to the first one of the series: 第一，…二是…三是…. */
function leadIn<T extends Counted>(list: readonly T[], first: number, value: number): T[] {
  const found: T[] = [];
  for (let i = 0; i < first; i++) {
    const e = list[i]!;
    if (e.value === found.length + 1 && e.strength > 0 && !e.last && !NUMBERS.has(e.family)) found.push(e);
  }
  return found.length === value - 1 ? found : [];
}

function outerFamily(list: readonly Counted[], places: Places): NumberFamily | null {
  const first = new Map<NumberFamily, { e: Counted; size: number }>();
  list.forEach((e, i) => {
    if (e.last) return;
    const known = first.get(e.family);
    if (known) {
      if (e.value === known.size + 1) known.size++;
    } else if (e.strength > 0 || (places.get(`${e.family} ${e.value + 1}`)?.last ?? -1) > i) {
      first.set(e.family, { e, size: e.value === 1 ? 1 : 0 });
    }
  });
  const shi = first.get('shi');
  let outerNumber: NumberFamily | null = null;
  let at = Infinity;
  for (const [family, { e, size }] of first) {
    if (!NUMBERS.has(family) || e.value !== 1 || e.strength === 0) continue;
    if (e.strength < 2 && size < 2) continue;
    if (e.start < at && (!shi || e.start < shi.e.start)) {
      at = e.start;
      outerNumber = family;
    }
  }
  if (outerNumber) return outerNumber;
  for (const family of RANK) {
    const found = first.get(family);
    if (found && (family === 'shi' || found.size >= 2 || joinedByOther(list, family))) return family;
  }
  for (const [family, { e, size }] of first)
    if (NUMBERS.has(family) && (size >= 2 || e.strength === 2)) return family;
  return null;
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
    if (!place) places.set(key, { first: i, last: i, lastStrong: e.strength > 0 ? i : -1 });
    else {
      place.last = i;
      if (e.strength > 0) place.lastStrong = i;
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
  if (family === 'shi') return only.strength > 0;
  return NUMBERS.has(family) && only.strength === 2 && only.value === 1;
}

import type { Span } from '../document/types';
import type { Stretch } from './passages';
import type { Place } from './types';
import type { Units } from './units';

/** The places of a stretch: cut wherever either side begins another paragraph. */
export function cutToPlaces(a: Units, b: Units, stretch: Stretch): Place[] {
  const places: Place[] = [];
  let open: { a: number; b: number } | null = null;
  let end = { a: 0, b: 0 };
  const close = () => {
    if (open !== null) places.push({ a: spanOf(a, open.a, end.a), b: spanOf(b, open.b, end.b) });
    open = null;
  };
  for (const run of stretch.runs) {
    for (let i = 0; i < run.length; i++) {
      const here = { a: run.a + i, b: run.b + i };
      if (open !== null && (crosses(a, end.a, here.a) || crosses(b, end.b, here.b))) close();
      open ??= here;
      end = here;
    }
  }
  close();
  return places;
}

const crosses = (units: Units, before: number, here: number): boolean =>
  units.paragraph[before] !== units.paragraph[here];

/** From the first character of a unit to the last of another in the same paragraph. */
export function spanOf(units: Units, first: number, last: number): Span {
  return { paragraph: units.paragraph[first]!, start: units.start[first]!, end: units.end[last]! };
}

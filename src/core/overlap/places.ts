import type { Span } from '../document/types';
import type { Stretch } from './passages';
import type { Place } from './types';
import type { Units } from './units';

/** One side of a comparison: its units, and which of them may rightly repeat. */
export interface MaskedUnits {
  readonly units: Units;
  readonly mask: Uint8Array;
}

/** The places of a stretch: cut wherever either side begins another paragraph. */
export function cutToPlaces(a: MaskedUnits, b: MaskedUnits, stretch: Stretch): Place[] {
  const places: Place[] = [];
  let open: { a: number; b: number } | null = null;
  let end = { a: 0, b: 0 };
  let characters = 0;
  const close = () => {
    if (open !== null)
      places.push({ characters, a: spanOf(a.units, open.a, end.a), b: spanOf(b.units, open.b, end.b) });
    open = null;
    characters = 0;
  };
  for (const run of stretch.runs) {
    for (let i = 0; i < run.length; i++) {
      const here = { a: run.a + i, b: run.b + i };
      if (open !== null && (crosses(a.units, end.a, here.a) || crosses(b.units, end.b, here.b))) close();
      open ??= here;
      end = here;
      if (a.mask[here.a] === 0 && b.mask[here.b] === 0) characters++;
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

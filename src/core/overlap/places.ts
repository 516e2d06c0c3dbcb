import type { Span } from '../document/types';
import type { SharedStretch } from './passages';
import type { SharedPlace } from './types';
import type { Units } from './units';

/** One side of a comparison: its units, and which of them may rightly repeat. */
export interface MaskedUnits {
  readonly units: Units;
  readonly mask: Uint8Array;
}

/** The places of a stretch: cut wherever either side begins another paragraph. */
export function cutToPlaces(a: MaskedUnits, b: MaskedUnits, stretch: SharedStretch): SharedPlace[] {
  const places: SharedPlace[] = [];
  const maskA = a.mask;
  const maskB = b.mask;
  const paragraphA = a.units.paragraph;
  const paragraphB = b.units.paragraph;
  let openA = -1;
  let openB = -1;
  let endA = 0;
  let endB = 0;
  /** The paragraphs that the open place lies in. */
  let inA = -1;
  let inB = -1;
  let characters = 0;
  const close = () => {
    if (openA >= 0)
      places.push({ characters, a: spanOfUnits(a.units, openA, endA), b: spanOfUnits(b.units, openB, endB) });
    characters = 0;
  };
  for (const run of stretch.runs) {
    for (let i = 0; i < run.length; i++) {
      const hereA = run.a + i;
      const hereB = run.b + i;
      if (paragraphA[hereA] !== inA || paragraphB[hereB] !== inB) {
        close();
        openA = hereA;
        openB = hereB;
        inA = paragraphA[hereA]!;
        inB = paragraphB[hereB]!;
      }
      endA = hereA;
      endB = hereB;
      if ((maskA[hereA]! | maskB[hereB]!) === 0) characters++;
    }
  }
  close();
  return places;
}

/** From the first character of a unit to the last of another in the same paragraph. */
export function spanOfUnits(units: Units, first: number, last: number): Span {
  return { paragraph: units.paragraph[first]!, start: units.start[first]!, end: units.end[last]! };
}

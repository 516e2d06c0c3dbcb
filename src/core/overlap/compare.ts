import { bridged } from './bridge';
import { FIGURE, unitText } from './units';
import { SHORTEST_RUN } from './grams';
import { joinRuns, type SharedStretch } from './passages';
import type { OverlapPaper } from './paper';
import { cutToPlaces } from './places';
import { rewordedSentences } from './sentences';
import { equalRuns } from './runs';
import type { Overlap, Passage } from './types';

/** Below this many units a text is no paper, and nothing is said about it. */
export const SHORTEST_PAPER = 300;
/** From this share on two texts are one paper in two states. */
const SAME = 0.95;

const NOTHING: Overlap = { passages: [], characters: 0, share: 0, longest: 0, datesOnly: 0, version: false };

/**
 * What two papers have in common, beyond what may rightly repeat. Linear in their length.
 *
 * @param a The paper that is looked at: amounts are counted in it.
 * @param b The paper that it is held against.
 */
export function comparePapers(a: OverlapPaper, b: OverlapPaper): Overlap {
  if (a.units.length < SHORTEST_PAPER || b.units.length < SHORTEST_PAPER) return NOTHING;
  return overlapOf(a, b);
}

/** The same for many pairs: sentences in other words are looked for only where the two share a passage. */
export function compareQuickly(a: OverlapPaper, b: OverlapPaper): Overlap {
  if (a.units.length < SHORTEST_PAPER || b.units.length < SHORTEST_PAPER) return NOTHING;
  return overlapOf(a, b, true);
}

/** The same for texts of any length: a notice, a page of boilerplate. */
export function overlapOf(a: OverlapPaper, b: OverlapPaper, quickly = false): Overlap {
  const side = (paper: OverlapPaper) => ({ code: paper.units.code, grams: paper.grams });
  const runs = equalRuns(side(a), side(b), b.table, SHORTEST_RUN);
  const stretches = joinRuns(bridged({ a: a.units.code, b: b.units.code }, runs));
  const passages: Passage[] = [];
  const taken = new Uint8Array(a.units.length);
  let equal = 0;
  let figures = 0;
  for (const stretch of stretches) {
    equal += lengthOf(stretch);
    const changed = changedFigures(a, b, stretch);
    figures += changed;
    markTaken(stretch, taken);
    const places = cutToPlaces(a, b, stretch).filter((place) => place.characters > 0);
    const characters = places.reduce((sum, place) => sum + place.characters, 0);
    if (characters < SHORTEST_RUN) continue;
    const datesOnly = changed > 0 && !changesWords(a, b, stretch);
    passages.push({ characters, datesOnly, reworded: false, places });
  }
  const version = isVersion(a, b, equal, figures);
  if (quickly && passages.length === 0 && !version) return NOTHING;
  if (version) return { ...summed(a, passages), version };
  return summed(a, [...passages, ...rewordedSentences(a, b, taken)]);
}

function summed(a: OverlapPaper, passages: readonly Passage[]): Overlap {
  const exact = passages.filter(({ reworded }) => !reworded);
  const characters = exact.reduce((sum, passage) => sum + passage.characters, 0);
  return {
    passages,
    characters,
    share: a.counted === 0 ? 0 : characters / a.counted,
    longest: exact.reduce((most, passage) => Math.max(most, passage.characters), 0),
    datesOnly: exact.filter((passage) => passage.datesOnly).length,
    version: false,
  };
}

const lengthOf = ({ runs }: SharedStretch): number => runs.reduce((sum, { length }) => sum + length, 0);

function markTaken({ runs }: SharedStretch, taken: Uint8Array): void {
  for (const { a, length } of runs) taken.fill(1, a, a + length);
}

/** True when words that count stand between the runs: another name under a copied paper is no such word. */
function changesWords(a: OverlapPaper, b: OverlapPaper, { runs, changed }: SharedStretch): boolean {
  if (changed === 0) return false;
  return runs.some(({ a: fromA, b: fromB, length }, i) => {
    const next = runs[i + 1];
    if (next === undefined) return false;
    return countsAny(a.mask, fromA + length, next.a) || countsAny(b.mask, fromB + length, next.b);
  });
}

function countsAny(mask: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (mask[i] === 0) return true;
  return false;
}

/** How many figures stand at the same place with another value. */
function changedFigures(a: OverlapPaper, b: OverlapPaper, { runs }: SharedStretch): number {
  let count = 0;
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      if (a.units.code[run.a + i] !== FIGURE) continue;
      if (unitText(a.units, run.a + i) !== unitText(b.units, run.b + i)) count++;
    }
  }
  return count;
}

/**
 * True for one paper saved twice: nearly all of it is equal, it is of the same year, its figures
 * agree (one may have been put right), and nobody else has signed it.
 */
function isVersion(a: OverlapPaper, b: OverlapPaper, equal: number, figures: number): boolean {
  if (equal < SAME * Math.max(a.units.length, b.units.length)) return false;
  if (a.author !== '' && b.author !== '' && a.author !== b.author) return false;
  return a.year === b.year && figures <= 1;
}

import { bridged } from './bridge';
import { GRAM, SHORTEST_RUN, placeBuffer } from './grams';
import type { InsidePaper } from './paper';
import { joinRuns, type SharedStretch } from './passages';
import { cutToPlaces } from './places';
import { recurring } from './recurring';
import type { Run } from './runs';
import type { SharedPlace } from './types';

/** Words that stand twice in one paper: `a` is the later place, `b` the earlier. */
export interface Repeat {
  /** How much of it counts, in characters. */
  readonly characters: number;
  /** True when nothing between the two differs. */
  readonly exact: boolean;
  readonly places: readonly SharedPlace[];
}

/**
 * Passages of a paper that it has had before; linear in its length.
 *
 * @param least Shorter ones are left out, in characters that count.
 */
export function repeatsIn(paper: InsidePaper, least: number): Repeat[] {
  const { units, grams } = paper;
  const { code } = units;
  const runs = earlierRuns(code, grams);
  if (runs.length === 0) return [];
  // No more of a stretch counts than it has, and most have too little: what may rightly repeat is asked of the rest.
  const stretches = joinRuns(bridged({ a: code, b: code }, runs).filter(isApart)).filter(
    (stretch) => unitsIn(stretch) >= least,
  );
  if (stretches.length === 0) return [];
  const masked = { units, mask: paper.maskFor(stretches.flatMap(({ a, b }) => [a, b])) };
  return stretches.flatMap((stretch): Repeat[] => {
    const places = cutToPlaces(masked, masked, stretch).filter((place) => place.characters > 0);
    const characters = places.reduce((sum, place) => sum + place.characters, 0);
    if (characters < least) return [];
    const exact = stretch.changed === 0;
    return [{ characters, exact, places }];
  });
}

const unitsIn = ({ runs }: SharedStretch): number => runs.reduce((sum, { length }) => sum + length, 0);

/** A run does not overlap what it repeats. */
const isApart = ({ a, b, length }: Run): boolean => b + length <= a;

function earlierRuns(code: Uint16Array, grams: Int32Array): Run[] {
  const runs: Run[] = [];
  const found = recurring(grams, GRAM);
  const places = placeBuffer();
  let free = 0;
  for (const at of found.again) {
    if (at < free) continue;
    const best = longestEarlier(code, at, places, found.places(grams[at]!, places));
    if (best === null) continue;
    const before = runs.at(-1);
    const run = oneBack(code, best, before === undefined ? 0 : before.a + before.length);
    free = run.a + run.length;
    if (run.length >= SHORTEST_RUN) runs.push(run);
  }
  return runs;
}

function longestEarlier(code: Uint16Array, at: number, places: Int32Array, count: number): Run | null {
  let best: Run | null = null;
  for (let i = 0; i < count && places[i]! + GRAM <= at; i++) {
    const place = places[i]!;
    // Where the unit behind the longest so far differs, or is its own beginning, none is longer.
    const behind: number = best === null ? GRAM - 1 : best.length;
    if (place + behind >= at || code[at + behind] !== code[place + behind]) continue;
    const length = lengthFrom(code, at, place);
    if (length >= GRAM && length > (best?.length ?? 0)) best = { a: at, b: place, length };
  }
  return best;
}

function lengthFrom(code: Uint16Array, a: number, b: number): number {
  const room = Math.min(code.length - a, a - b);
  let length = 0;
  while (length < room && code[a + length] === code[b + length]) length++;
  return length;
}

/** Every second gram is looked up: a run may have begun one unit earlier. */
function oneBack(code: Uint16Array, run: Run, free: number): Run {
  const { a, b, length } = run;
  const begins = a > free && b > 0 && code[a - 1] === code[b - 1];
  return begins && b + length < a ? { a: a - 1, b: b - 1, length: length + 1 } : run;
}

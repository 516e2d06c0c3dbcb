import { bridged } from './bridge';
import { GRAM, SHORTEST_RUN, placeBuffer } from './grams';
import type { InsidePaper } from './paper';
import { joinRuns } from './passages';
import { cutToPlaces } from './places';
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
  const code = paper.units.code;
  const runs = earlierRuns(paper);
  if (runs.length === 0) return [];
  return joinRuns(bridged({ a: code, b: code }, runs).filter(isApart)).flatMap((stretch): Repeat[] => {
    const places = cutToPlaces(paper, paper, stretch).filter((place) => place.characters > 0);
    const characters = places.reduce((sum, place) => sum + place.characters, 0);
    if (characters < least) return [];
    const exact = stretch.changed === 0;
    return [{ characters, exact, places }];
  });
}

/** A run does not overlap what it repeats. */
const isApart = ({ a, b, length }: Run): boolean => b + length <= a;

function earlierRuns({ units: { code }, grams, table }: InsidePaper): Run[] {
  const runs: Run[] = [];
  const places = placeBuffer();
  let at = 0;
  while (at < grams.length) {
    const count = table.places(grams[at]!, places);
    let best: Run | null = null;
    for (let i = 0; i < count && places[i]! + GRAM <= at; i++) {
      const place = places[i]!;
      // Where the unit behind the longest so far differs, or is its own beginning, none is longer.
      const behind = best === null ? GRAM - 1 : best.length;
      if (place + behind >= at || code[at + behind] !== code[place + behind]) continue;
      const length = lengthFrom(code, at, place);
      if (length >= GRAM && length > (best?.length ?? 0)) best = { a: at, b: place, length };
    }
    if (best === null) {
      at++;
      continue;
    }
    const before = runs.at(-1);
    const run = oneBack(code, best, before === undefined ? 0 : before.a + before.length);
    at = run.a + run.length;
    if (run.length >= SHORTEST_RUN) runs.push(run);
  }
  return runs;
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

import { GRAM, placeBuffer, type GramTable } from './grams';

/** Equal units on both sides: `a`… and `b`…, `length` of them. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** One side of a comparison. */
export interface Side {
  readonly code: Uint16Array;
  readonly grams: Int32Array;
}

/**
 * The runs of `a` that stand in `b`, each unit of `a` in one run at most, in order of `a`. Where a
 * run could be continued at several places the longest is taken, and of equals the one nearest to
 * the run before. Every unit is extended over a bounded number of times: linear on any text.
 *
 * @param table The grams of `b`, at every second place.
 * @param least Shorter runs are left out, in units; not below {@link GRAM} + 1.
 */
export function equalRuns(a: Side, b: Side, table: GramTable, least: number): Run[] {
  const runs: Run[] = [];
  const places = placeBuffer();
  let at = 0;
  while (at < a.grams.length) {
    const count = table.places(a.grams[at]!, places);
    const best = count === 0 ? null : longest(a.code, b.code, at, places, count, runs.at(-1));
    if (best === null) {
      at++;
      continue;
    }
    const run = extendBack(a.code, b.code, best, runs, least);
    at = best.a + best.length;
    if (run.length >= least) runs.push(run);
  }
  return runs;
}

function longest(
  a: Uint16Array,
  b: Uint16Array,
  at: number,
  places: Int32Array,
  count: number,
  before: Run | undefined,
): Run | null {
  let best: Run | null = null;
  for (let i = 0; i < count; i++) {
    const place = places[i]!;
    let length = 0;
    while (at + length < a.length && place + length < b.length && a[at + length] === b[place + length])
      length++;
    // Fewer: two different grams that have one number.
    if (length < GRAM) continue;
    if (best === null || length > best.length || (length === best.length && nearer(at, place, best, before)))
      best = { a: at, b: place, length };
  }
  return best;
}

function nearer(at: number, place: number, best: Run, before: Run | undefined): boolean {
  if (before === undefined) return false;
  const expected = before.b + (at - before.a);
  return Math.abs(place - expected) < Math.abs(best.b - expected);
}

/** A run may begin inside the one before; it takes from a shorter one what is its own. */
function extendBack(a: Uint16Array, b: Uint16Array, run: Run, runs: Run[], least: number): Run {
  const before = runs.at(-1);
  const floor = before === undefined ? 0 : before.a + 1;
  const free = before === undefined ? 0 : before.a + before.length;
  let back = 0;
  while (run.a - back > floor && run.b - back > 0 && a[run.a - back - 1] === b[run.b - back - 1]) back++;
  const own = Math.min(back, run.a - free);
  const whole = { a: run.a - back, b: run.b - back, length: run.length + back };
  if (before === undefined || back === own) return whole;
  if (whole.length <= before.length) return { a: run.a - own, b: run.b - own, length: run.length + own };
  const left = whole.a - before.a;
  if (left >= least) runs[runs.length - 1] = { ...before, length: left };
  else runs.pop();
  return whole;
}

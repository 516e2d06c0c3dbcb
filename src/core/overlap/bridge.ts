import { append } from '../counting/long-lists';
import type { Run } from './runs';

/** A word or two may have been changed between two runs, in units. */
export const LARGEST_GAP = 6;
/** What goes on behind a change at the same distance on both sides, in units … */
const LEAST_BEHIND_CHANGE = 5;
/** … and behind something that was put in or taken out. */
const LEAST_BEHIND_SHIFT = 8;

/** Two sequences of units. */
export interface Codes {
  readonly a: Uint16Array;
  readonly b: Uint16Array;
}

/**
 * Runs too short to be found by grams, next to those that were: a text with a word changed here and
 * there is made of them. Each run is followed both ways over small changes, up to its neighbours;
 * the work is bounded by the length of what is found.
 */
export function bridged(codes: Codes, runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  runs.forEach((run, i) => {
    const before = found.at(-1);
    const back = follow(codes, run, -1, before === undefined ? 0 : before.a + before.length);
    append(found, back.reverse());
    found.push(run);
    append(found, follow(codes, run, 1, runs[i + 1]?.a ?? codes.a.length));
  });
  return found;
}

/** Goes on from a run in one direction; `limit` is where the next run of `a` begins (or the one before ends). */
function follow(codes: Codes, from: Run, step: 1 | -1, limit: number): Run[] {
  const found: Run[] = [];
  let edge = from;
  for (;;) {
    const next = beyondGap(codes, edge, step, limit);
    if (next === null) return found;
    found.push(next);
    edge = next;
  }
}

/** The run behind the smallest change that has one. */
function beyondGap(codes: Codes, edge: Run, step: 1 | -1, limit: number): Run | null {
  const a = step > 0 ? edge.a + edge.length : edge.a - 1;
  const b = step > 0 ? edge.b + edge.length : edge.b - 1;
  for (let gap = 1; gap <= LARGEST_GAP; gap++) {
    const shift = step * gap;
    const length = lengthAt(codes, a + shift, b + shift, step, limit);
    if (length >= LEAST_BEHIND_CHANGE) return runAt(a + shift, b + shift, length, step);
  }
  for (let gap = 1; gap <= LARGEST_GAP; gap++) {
    const shift = step * gap;
    for (let other = 0; other < gap; other++) {
      const less = step * other;
      const taken = lengthAt(codes, a + shift, b + less, step, limit);
      if (taken >= LEAST_BEHIND_SHIFT) return runAt(a + shift, b + less, taken, step);
      const put = lengthAt(codes, a + less, b + shift, step, limit);
      if (put >= LEAST_BEHIND_SHIFT) return runAt(a + less, b + shift, put, step);
    }
  }
  return null;
}

/** How many units agree from here on, in one direction and up to the limit. */
function lengthAt({ a, b }: Codes, fromA: number, fromB: number, step: 1 | -1, limit: number): number {
  const room = step > 0 ? Math.min(limit - fromA, b.length - fromB) : Math.min(fromA - limit + 1, fromB + 1);
  let length = 0;
  while (length < room && a[fromA + step * length] === b[fromB + step * length]) length++;
  return length;
}

const runAt = (fromA: number, fromB: number, length: number, step: 1 | -1): Run =>
  step > 0 ? { a: fromA, b: fromB, length } : { a: fromA - length + 1, b: fromB - length + 1, length };

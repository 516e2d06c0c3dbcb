import { LARGEST_GAP } from './bridge';
import type { Run } from './runs';

/** Runs that belong together: what stands between them was changed. Units, ends exclusive. */
export interface SharedStretch {
  readonly runs: readonly Run[];
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
  /** Units of the longer side that stand between the runs. */
  readonly changed: number;
}

/** No more of a passage may be changed than this share. */
const LARGEST_SHARE = 0.2;

/** Joins runs with small gaps on both sides; `runs` in order of `a`. */
export function joinRuns(runs: readonly Run[]): SharedStretch[] {
  const found: SharedStretch[] = [];
  for (const run of runs) {
    const before = found.at(-1);
    const joined = before === undefined ? null : join(before, run);
    if (joined === null) found.push(alone(run));
    else found[found.length - 1] = joined;
  }
  return found;
}

const alone = (run: Run): SharedStretch => ({
  runs: [run],
  a: { start: run.a, end: run.a + run.length },
  b: { start: run.b, end: run.b + run.length },
  changed: 0,
});

function join(before: SharedStretch, run: Run): SharedStretch | null {
  const gapA = run.a - before.a.end;
  const gapB = run.b - before.b.end;
  if (gapA > LARGEST_GAP || gapB > LARGEST_GAP || gapA < 0 || gapB < 0) return null;
  const changed = before.changed + Math.max(gapA, gapB);
  const whole = run.a + run.length - before.a.start;
  if (changed > LARGEST_SHARE * whole) return null;
  (before.runs as Run[]).push(run);
  return {
    runs: before.runs,
    a: { start: before.a.start, end: run.a + run.length },
    b: { start: before.b.start, end: run.b + run.length },
    changed,
  };
}

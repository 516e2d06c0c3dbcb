import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/*
 * Blocks are counted in functions that the engine compiles from here on: this file is imported before what it counts.
 * What the engine makes of a hot function does not count the calls that it has taken in.
 */
setFlagsFromString('--no-opt');
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Counts how often each block of the core's code is entered while some work is done: a measure that is the same on
 * every machine, however busy it is. What a regular expression or `indexOf` does inside is not seen; the former are
 * held by the linter (regexp/no-super-linear-*).
 */
export class StepCounter {
  /** Steps of one run. */
  of(work: () => unknown): number {
    this.taken();
    work();
    return this.taken();
  }

  /** Steps since the last time; the answer comes before `post` returns, and counting begins anew. */
  private taken(): number {
    let steps = 0;
    session.post('Profiler.takePreciseCoverage', (_, { result }) => (steps = sum(result)));
    return steps;
  }

  close(): void {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
    setFlagsFromString('--opt');
  }
}

function sum(scripts: readonly Profiler.ScriptCoverage[]): number {
  let steps = 0;
  for (const { url, functions } of scripts) {
    if (!/[\\/]src[\\/]core[\\/]/.test(url)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}

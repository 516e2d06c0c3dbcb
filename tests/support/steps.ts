import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts how often each block of the core's code is entered while some work is done: a measure that is the same on
 * every machine, however busy it is. What a regular expression or `indexOf` does inside is not seen; the former are
 * held by the linter (regexp/no-super-linear-*).
 */
export class StepCounter {
  private readonly session = new Session();

  constructor() {
    // What the engine makes of a hot function does not count the calls that it has taken in.
    setFlagsFromString('--no-opt');
    this.session.connect();
    this.session.post('Profiler.enable');
  }

  /** Steps of one run. */
  of(work: () => unknown): number {
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    work();
    let steps = 0;
    // In the same thread the answer comes before `post` returns.
    this.session.post('Profiler.takePreciseCoverage', (_, { result }) => (steps = sum(result)));
    this.session.post('Profiler.stopPreciseCoverage');
    return steps;
  }

  close(): void {
    this.session.disconnect();
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

/** Spends at least this long on a figure, in milliseconds, unless one run takes longer. */
const PATIENCE = 400;
const MOST_RUNS = 2000;
/** A run of such length is not repeated, in milliseconds. */
const LONG = 3000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Milliseconds that one run takes: the median of as many warm runs as fit into the patience, after as many again to warm up. */
export async function measure(work: () => unknown): Promise<number> {
  return (await spread(work)).median;
}

/** The same with the least of the runs, which says what the work takes where nothing else runs on the machine. */
export async function spread(work: () => unknown): Promise<{ median: number; least: number }> {
  const round = async (): Promise<number[]> => {
    const taken: number[] = [];
    const began = performance.now();
    do {
      const from = performance.now();
      await work();
      taken.push(performance.now() - from);
    } while (performance.now() - began < PATIENCE && taken.length < MOST_RUNS);
    return taken;
  };
  const first = await round();
  // What takes this long is warm after one run; anything shorter may have met a stall and runs again.
  const taken = first[0]! > LONG ? first : await round();
  return { median: median(taken), least: Math.min(...taken) };
}

/** One of several that are measured against each other. */
export interface Contender {
  readonly name: string;
  /** Does the work and says how much came of it; throws where it gives up, so that nobody is fast by doing nothing. */
  readonly run: () => number | Promise<number>;
}

/** What a contender took in milliseconds, and what came of its work; `gaveUp` in its own words where it did not do it. */
export interface Outcome {
  readonly least: number;
  readonly median: number;
  readonly result: number;
  readonly gaveUp: string | null;
}

/**
 * All contenders in turn, round after round, so that a busy moment of the machine falls on each of them; the first
 * round warms up. Every single result is held against the first one: a run that does less is an error.
 *
 * @param patience Milliseconds that are spent on all rounds, and at least three rounds.
 */
export async function interleaved(contenders: readonly Contender[], patience: number): Promise<Outcome[]> {
  const taken = contenders.map((): number[] => []);
  const results: number[] = [];
  const gaveUp = contenders.map((): string | null => null);
  const began = performance.now();
  for (let round = 0; round < 4 || performance.now() - began < patience; round++) {
    for (const [at, { name, run }] of contenders.entries()) {
      if (gaveUp[at] !== null) continue;
      try {
        const from = performance.now();
        const result = await run();
        const time = performance.now() - from;
        if (round > 0) taken[at]!.push(time);
        results[at] ??= result;
        if (results[at] !== result) throw new Error(`${name} found ${result} after ${results[at]}`);
      } catch (error) {
        gaveUp[at] = error instanceof Error ? error.message : String(error);
      }
    }
  }
  return contenders.map((_, at) => ({
    least: Math.min(...taken[at]!),
    median: median(taken[at]!),
    result: results[at] ?? 0,
    gaveUp: gaveUp[at]!,
  }));
}

/** `12.3 ms`, with as many digits as say something. */
export const ms = (value: number): string =>
  `${value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)} ms`;

/** The n of "time grows with length to the n": 1 is linear, 2 quadratic. */
export const growth = (small: number, large: number, factor: number): number =>
  Math.log(large / small) / Math.log(factor);

/** Columns of text; the first is flush left, the others flush right. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (text: string) =>
    [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => width(row[column]!))));
  const cell = (text: string, column: number) => {
    const blank = ' '.repeat(widths[column]! - width(text));
    return column === 0 ? text + blank : blank + text;
  };
  return rows.map((row) => `  ${row.map(cell).join('  ')}`).join('\n');
}

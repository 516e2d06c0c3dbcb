import { readFileSync, rmSync } from 'node:fs';

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} Result */

/** What a program that only says yes or no (a linter, a compiler) counts for: one check. */
export const oneCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A runner that ended badly has failed once, even where it counted no failure (or nothing at all). */
const atLeast = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/** Counts from Jest's `--json` file; a suite that could not even load counts as one failure. */
export function jestCounts(file, code) {
  const json = read(file);
  const counts = {
    passed: json?.numPassedTests ?? 0,
    failed: (json?.numFailedTests ?? 0) + (json?.numRuntimeErrorTestSuites ?? 0),
    skipped: (json?.numPendingTests ?? 0) + (json?.numTodoTests ?? 0),
  };
  return atLeast(counts, code);
}

/** Counts from Playwright's JSON reporter. */
export function playwrightCounts(file, code) {
  const json = read(file);
  const counts = {
    passed: json?.stats.expected ?? 0,
    failed: (json?.stats.unexpected ?? 0) + (json?.stats.flaky ?? 0) + (json?.errors.length ?? 0),
    skipped: json?.stats.skipped ?? 0,
  };
  return atLeast(counts, code);
}

/** Removes a report of an earlier run, so that it is never read as this one's. */
export const forget = (file) => rmSync(file, { force: true });

/** A line for each result, and the closing line alone at the end. */
export function summary(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const width = Math.max(...results.map(({ name }) => name.length));
  const counts = ({ passed, failed, skipped }) =>
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const lines = results.map(
    (result) => `  ${result.name.padEnd(width)}  ${counts(result)}  (${result.seconds.toFixed(0)} s)`,
  );
  const closing = counts({ passed: total('passed'), failed: total('failed'), skipped: total('skipped') });
  return { text: `\n${lines.join('\n')}\n\n${closing}`, failed: total('failed') };
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** Texts say nothing about what is decided. */
const EXCLUDED = ['StringLiteral'];

const quiet = { isTraceEnabled: () => false, isDebugEnabled: () => false };
for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal']) quiet[level] = () => {};

/** From here on a rule's file holds what it shall find and not find: data that tests read. */
const EXAMPLES = /^export const examples\b/u;

/** The files of a folder in which mutants are tried; data is looked at, not run. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/\/data\//u.test(file))
    .sort();
}

/** The text between two places that count lines and columns from 0. */
function textBetween(lines, start, end) {
  const inside = lines.slice(start.line, end.line + 1);
  inside[inside.length - 1] = inside.at(-1).slice(0, end.column);
  inside[0] = inside[0].slice(start.column);
  return inside.join('\n');
}

/**
 * All mutants of a folder, in the order of its files, and the text of each file with its mutants in it: each is
 * chosen by its number while the tests run.
 */
export async function mutantsOf(folder) {
  const files = filesOf(folder);
  const { files: written, mutants } = await new Instrumenter(quiet).instrument(
    files.map((name) => ({ name: path.resolve(name), content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: EXCLUDED, ignorers: [] },
  );
  const lines = new Map(files.map((name) => [path.resolve(name), readFileSync(name, 'utf8').split('\n')]));
  return {
    instrumented: Object.fromEntries(written.map(({ name, content }) => [name, content])),
    mutants: mutants
      .filter(({ status, fileName, location: { start } }) => {
        const examples = lines.get(fileName).findIndex((line) => EXAMPLES.test(line));
        return status === undefined && (examples < 0 || start.line < examples);
      })
      .map(({ id, fileName, location: { start, end }, replacement }) => ({
        id,
        file: path.relative('.', fileName),
        line: start.line + 1,
        original: textBetween(lines.get(fileName), start, end),
        replacement,
      })),
  };
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** So many of a list, the same for the same seed. */
export function sample(list, count, seed) {
  const random = randomOf(seed);
  const left = [...list];
  const taken = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

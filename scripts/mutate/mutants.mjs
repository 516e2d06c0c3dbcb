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

/** Files with mutants in them: all of a folder's, or with ranges only those that lie within one. */
function instrument(files, mutateOf) {
  return new Instrumenter(quiet).instrument(
    files.map((name) => ({
      name: path.resolve(name),
      content: readFileSync(name, 'utf8'),
      mutate: mutateOf(path.resolve(name)),
    })),
    { plugins: null, excludedMutations: EXCLUDED, ignorers: [] },
  );
}

/** All mutants of a folder, in the order of its files. */
export async function mutantsOf(folder) {
  const files = filesOf(folder);
  const { mutants } = await instrument(files, () => true);
  const lines = new Map(files.map((name) => [path.resolve(name), readFileSync(name, 'utf8').split('\n')]));
  return mutants
    .filter(({ status, fileName, location: { start } }) => {
      const examples = lines.get(fileName).findIndex((line) => EXAMPLES.test(line));
      return status === undefined && (examples < 0 || start.line < examples);
    })
    .map(({ id, fileName, location, replacement }) => ({
      id,
      file: path.relative('.', fileName),
      line: location.start.line + 1,
      location,
      original: textBetween(lines.get(fileName), location.start, location.end),
      replacement,
    }));
}

const keyOf = (file, { start, end }, replacement) =>
  [path.resolve(file), start.line, start.column, end.line, end.column, replacement].join('|');

/** The calls by which instrumented code asks for a mutant and counts how often it is met. */
const ASKING = /\bstry(?:MutAct|Cov)_\w+\((?:"\d+"(?:, ?)?)+\)/gu;

/**
 * The text of each file with the chosen mutants in it (and those inside them): each is chosen by its number while
 * the tests run. All the others would be asked for at every step, which costs most of the time.
 */
export async function instrumentedFor(chosen) {
  const files = [...new Set(chosen.map(({ file }) => file))];
  const rangesOf = (name) =>
    chosen
      .filter(({ file }) => path.resolve(file) === name)
      .map(({ location: { start, end } }) => ({ start, end }));
  const { files: written, mutants } = await instrument(files, rangesOf);
  const ids = new Map(
    chosen.map(({ id, file, location, replacement }) => [keyOf(file, location, replacement), id]),
  );
  const known = new Map(
    mutants.map(({ id, fileName, location, replacement }) => [
      id,
      ids.get(keyOf(fileName, location, replacement)) ?? `other-${id}`,
    ]),
  );
  return Object.fromEntries(
    written.map(({ name, content }) => [
      name,
      content.replace(ASKING, (call) =>
        call.replace(/"(\d+)"/gu, (_, id) => `"${known.get(id) ?? `other-${id}`}"`),
      ),
    ]),
  );
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

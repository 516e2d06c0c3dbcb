/**
 * Mutation testing of one folder: npm run mutate -- FOLDER [--count 200] [--seed 1] [--tests PATH,PATH]
 *
 * A seeded sample of mutants is tried, texts left out, each against the tests that reach it; what survives is
 * listed with its place. Not part of `npm test`: a folder takes minutes.
 */
import { readdirSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { Stryker } from '@stryker-mutator/core';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', default: '' },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  process.stderr.write('npm run mutate -- FOLDER, for example src/core/plan\n');
  process.exit(2);
}

/** Texts say nothing about what is decided. */
const EXCLUDED = ['StringLiteral'];

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))
  // Data is looked at, not run.
  .filter((file) => !/\/data\//u.test(file));

const nothing = () => {};
const quiet = { isTraceEnabled: () => false, isDebugEnabled: () => false };
for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal']) quiet[level] = nothing;

/** All mutants of the folder, in the order of its files. */
async function allMutants() {
  const instrumenter = new Instrumenter(quiet);
  const input = files.map((name) => ({
    name: path.resolve(name),
    content: readFileSync(name, 'utf8'),
    mutate: true,
  }));
  const { mutants } = await instrumenter.instrument(input, {
    plugins: null,
    excludedMutations: EXCLUDED,
    ignorers: [],
  });
  return mutants
    .filter(({ status }) => status === undefined)
    .map(({ fileName, location: { start, end }, mutatorName, replacement }) => ({
      file: path.relative('.', fileName),
      // The instrumenter counts from 0.
      range: `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`,
      name: `${mutatorName} ${replacement}`,
    }));
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sample(list, count, random) {
  const left = [...list];
  const taken = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

// Enough to find what a mutant breaks; without this each property looks for the smallest case for minutes.
process.env['GANGJU_RUNS'] ??= '25';

const everything = await allMutants();
const chosen = sample(everything, Number(values.count), randomOf(Number(values.seed)));
const chosenKeys = new Set(chosen.map(({ file, range, name }) => `${file}:${range} ${name}`));
const tests = values.tests === '' ? [folder.replace(/^src\//u, 'tests/')] : values.tests.split(',');
mkdirSync('.cache', { recursive: true });

const results = await new Stryker({
  mutate: [...new Set(chosen.map(({ file, range }) => `${file}:${range}`))],
  mutator: { excludedMutations: EXCLUDED, plugins: null },
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.js',
    enableFindRelatedTests: false,
    config: {
      testMatch: tests.map((one) =>
        /\.test\.tsx?$/u.test(one) ? `<rootDir>/${one}` : `<rootDir>/${one}/**/*.test.ts`,
      ),
    },
  },
  coverageAnalysis: 'perTest',
  timeoutMS: 10_000,
  timeoutFactor: 2,
  concurrency: 1,
  reporters: ['progress-append-only'],
  tempDirName: '.cache/mutants',
  cleanTempDir: 'always',
  ignorePatterns: ['/build', '/dist', '/release', '/.cache', '/docs/screens'],
  allowEmpty: true,
  disableTypeChecks: false,
  checkers: [],
}).runMutationTest();

const tried = results.filter(({ fileName, location: { start, end }, mutatorName, replacement }) =>
  // Ranges hold other mutants too: only those of the sample count. Reports count from 1.
  chosenKeys.has(
    `${path.relative('.', fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1} ${mutatorName} ${replacement}`,
  ),
);
const killed = tried.filter(({ status }) => status === 'Killed' || status === 'Timeout');
for (const { fileName, location, mutatorName, replacement, status } of tried)
  if (status === 'Survived' || status === 'NoCoverage')
    process.stdout.write(
      `${status} ${path.relative('.', fileName)}:${location.start.line} ${mutatorName} → ${replacement}\n`,
    );
process.stdout.write(
  `${folder}: ${killed.length} of ${tried.length} killed (${Math.round((killed.length / Math.max(tried.length, 1)) * 100)} %), of ${everything.length} mutants\n`,
);

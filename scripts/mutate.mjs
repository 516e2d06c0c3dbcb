/**
 * Mutation testing of one folder: npm run mutate -- FOLDER [--count 200] [--seed 1] [--tests PATH,PATH] [--ids 1,2]
 * [--slowest MILLISECONDS] [--quick]
 *
 * A seeded sample of mutants is tried, texts left out, each against the tests that reach it; what survives is
 * listed with its place, without those that tests/mutants/equivalent.json explains. A test that takes longer than a
 * second is left out, so that figures are no higher than the truth; so they are with `--quick`, which does not load
 * the tests afresh for what a mutant does while they are loaded. Not part of `npm test`.
 */
import { fork } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { instrumentedFor, mutantsOf, sample } from './mutate/mutants.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', default: '' },
    slowest: { type: 'string', default: '1000' },
    ids: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
  },
});
const folder = positionals[0]?.replace(/\/$/u, '');
if (folder === undefined) {
  process.stderr.write('npm run mutate -- FOLDER, for example src/core/plan\n');
  process.exit(2);
}

// Enough to find what a mutant breaks.
process.env['GANGJU_RUNS'] ??= '25';
process.env['GANGJU_MOST_RUNS'] ??= '25';

const oneLine = (text) => text.replace(/\s+/gu, ' ').trim();
const say = (text) => process.stdout.write(`${text}\n`);

/** The test files of a file or a folder, the short ones first: they are quick and name what is wrong. */
function testFilesOf(place) {
  if (!statSync(place).isDirectory()) return [path.resolve(place)];
  return readdirSync(place, { recursive: true })
    .filter((name) => /\.test\.tsx?$/u.test(name))
    .map((name) => path.resolve(place, name))
    .sort((a, b) => statSync(a).size - statSync(b).size);
}

/** How each mutant that was killed ended, and which a test has met. */
const ended = new Map();
const reached = new Set();

/** Tries mutants in a process of its own, and in another where one has no end. */
async function tryAll(chosen, instrumented, testFiles) {
  const ids = chosen.map(({ id }) => id);
  const about = Object.fromEntries(chosen.map(({ id, file }) => [id, path.parse(file).name]));
  const state = {
    left: ids,
    about,
    instrumented,
    testFiles,
    around: {},
    done: [],
    slowest: Number(values.slowest),
    passes: values.quick ? [1] : [1, 2],
  };
  const hear = (message, current) => {
    if (message.what === 'try') current.mutant = message.mutant;
    if (message.what === 'reached') reached.add(message.mutant);
    if (message.what === 'around') current.mutant = undefined;
    if (message.what === 'around') state.around[message.file] = message.around;
    if (message.what === 'slow') say(`left out, takes too long: ${message.test}`);
    if (message.what === 'red') say(`fails without any mutant: ${message.test}`);
    if (message.what === 'killed') ended.set(message.mutant, 'killed');
    if (message.what === 'done') {
      state.done.push(message.key);
      const [pass, file] = message.key.split(' ');
      say(`${pass}/2 ${path.relative('.', file)}: ${ended.size} of ${ids.length} killed`);
    }
  };
  for (let finished = false; !finished;) {
    state.left = ids.filter((id) => !ended.has(id));
    finished = await new Promise((resolve) => {
      const current = {};
      const child = fork(path.join(import.meta.dirname, 'mutate/child.mjs'), {
        execArgv: ['--max-old-space-size=4096'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      let end = false;
      child.on('message', (message) => {
        end ||= message.what === 'end';
        hear(message, current);
      });
      child.on('exit', () => {
        if (!end && current.mutant === undefined) throw new Error('The tests do not run');
        if (!end) ended.set(current.mutant, 'endless');
        resolve(end);
      });
      child.send(state);
    });
  }
}

const mutants = await mutantsOf(folder);
const asked = values.ids.split(',').filter((id) => id !== '');
const chosen =
  asked.length > 0
    ? mutants.filter(({ id }) => asked.includes(id))
    : sample(mutants, Number(values.count), Number(values.seed));
const places = values.tests === '' ? [folder.replace(/^src\//u, 'tests/')] : values.tests.split(',');
// A run that is ended early tells what it knows.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    report();
    process.exit(1);
  });
await tryAll(chosen, await instrumentedFor(chosen), places.flatMap(testFilesOf));
report();

function report() {
  const known = JSON.parse(readFileSync('tests/mutants/equivalent.json', 'utf8'));
  const explained = ({ file, original, replacement }) =>
    known.some(
      (one) =>
        one.file === file && one.original === oneLine(original) && one.replacement === oneLine(replacement),
    );
  const left = chosen.filter(({ id }) => !ended.has(id));
  const survivors = left.filter((mutant) => !explained(mutant)).sort((a, b) => Number(a.id) - Number(b.id));
  for (const { id, file, line, original, replacement } of survivors)
    say(
      `${reached.has(id) ? 'survived' : 'not met'} ${id} ${file}:${line}\n    ${oneLine(original)}\n    → ${oneLine(replacement)}`,
    );
  const equivalent = left.length - survivors.length;
  const share = Math.round((ended.size / Math.max(chosen.length - equivalent, 1)) * 100);
  say(
    `${folder}: ${ended.size} of ${chosen.length} killed, ${equivalent} equivalent (tests/mutants/equivalent.json), ` +
      `${survivors.length} survive: ${share} % of those that can be killed; ${mutants.length} mutants in all`,
  );
}

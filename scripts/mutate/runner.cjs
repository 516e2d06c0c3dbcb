/**
 * A test runner of Jest's that loads a test file once and tries mutants in what is loaded: each against the
 * tests that reach it, quickest first, until one fails. Loading is most of what a test costs here, so this is
 * what makes two hundred mutants a matter of minutes.
 *
 * What is kept between tests must not decide: a test that fails with a mutant has to pass without it right after,
 * or everything is loaded again and the mutant tried once more; and a mutant that is met while a file is loaded,
 * or only the first time something is asked, gets an afresh loaded file (the second pass).
 */
const { createEmptyTestResult } = require('@jest/test-result');
const { call, run, suite } = require('./suite.cjs');

/** How much more often than without it a mutant may be met before that counts as endless. */
const ENDLESS = 100;

const QUICK_FAILURE = Symbol.for('fast-check/GlobalParameters');

class Loaded {
  constructor({ config, environment, runtime, testPath }) {
    Object.assign(this, { config, runtime, testPath, global: environment.global });
    this.expect = runtime.requireInternalModule(require.resolve('@jest/expect')).jestExpect;
    this.shown = new Map();
    this.keepSnapshots();
    this.space = this.global.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } };
  }

  /** A snapshot is what the same test had without any mutant, in this process or the one before. */
  keepSnapshots() {
    this.expect.extend({
      toMatchSnapshot: (received) => {
        const key = `${this.space.currentTestId}/${this.shots++}`;
        const text = JSON.stringify(received);
        if (this.space.activeMutant === undefined && !this.shown.has(key)) this.shown.set(key, text);
        return { pass: this.shown.get(key) === text, message: () => 'another snapshot' };
      },
    });
  }

  async load(mutant) {
    globalThis.mutation.beat(mutant);
    this.runtime.resetModules();
    const said = suite();
    const expect = this.expect;
    Object.assign(this.global, said.globals, { expect });
    this.runtime.setGlobalsForRuntime({ ...said.globals, expect });
    expect.setState({ testPath: this.testPath });
    this.meet(mutant, undefined);
    for (const file of this.config.setupFilesAfterEnv) this.runtime.requireModule(file);
    this.runtime.requireModule(this.testPath);
    // The smallest case that fails is of no use here.
    this.global[QUICK_FAILURE] = { ...this.global[QUICK_FAILURE], endOnFailure: true };
    for (const hook of said.beforeAll) await call(hook);
    this.space.activeMutant = undefined;
    this.said = said;
  }

  async unload() {
    for (const hook of this.said?.afterAll ?? []) await call(hook);
  }

  meet(mutant, test) {
    const { mutantCoverage } = this.space;
    const usual = test === undefined ? undefined : mutantCoverage.perTest[test.id]?.[mutant];
    Object.assign(this.space, {
      activeMutant: mutant,
      currentTestId: test?.id,
      hitCount: 0,
      hitLimit: ((usual ?? 0) + 1000) * ENDLESS,
    });
  }

  async fails(test, mutant) {
    globalThis.mutation.beat(mutant);
    this.meet(mutant, test);
    this.shots = 0;
    const error = await run(test, this.expect);
    this.meet(undefined, undefined);
    return error !== undefined;
  }

  /** The tests that pass, quickest first, and of each mutant which of them meet it and whether that is all. */
  async lookAround() {
    await this.load(undefined);
    const passing = [];
    const { perTest } = this.space.mutantCoverage;
    for (const test of this.said.tests) {
      const from = process.cpuUsage();
      const red = await this.fails(test, undefined);
      const { user, system } = process.cpuUsage(from);
      const took = (user + system) / 1000;
      if (red) tell('red', { test: test.name });
      else if (took > globalThis.mutation.slowest) tell('slow', { test: test.name });
      else passing.push({ ...test, took });
    }
    passing.sort((a, b) => a.took - b.took);
    const first = JSON.parse(JSON.stringify(perTest));
    return {
      tests: passing.map(({ id }) => id),
      names: Object.fromEntries(passing.map(({ id, name }) => [id, name])),
      met: Object.fromEntries(passing.map(({ id }) => [id, Object.keys(first[id] ?? {})])),
      once: globalThis.mutation.passes.includes(2) ? await this.metOnce(passing, first) : [],
      shown: [...this.shown],
    };
  }

  /** Mutants that are met while the file is loaded, or by a test only when it runs for the first time. */
  async metOnce(passing, first) {
    for (const test of passing) await this.fails(test, undefined);
    const { mutantCoverage } = this.space;
    const once = new Set(Object.keys(mutantCoverage.static));
    for (const [id, met] of Object.entries(first))
      for (const [mutant, count] of Object.entries(met))
        if (mutantCoverage.perTest[id][mutant] === count) once.add(mutant);
    return [...once];
  }

  testOf(id) {
    return this.said.tests.find((test) => test.id === id);
  }

  /** Whether a test of those loaded fails because of the mutant. */
  async killsHere(id, mutant) {
    if (!(await this.fails(this.testOf(id), mutant))) return false;
    if (!(await this.fails(this.testOf(id), undefined))) return true;
    await this.load(undefined);
    const kills =
      !(await this.fails(this.testOf(id), undefined)) && (await this.fails(this.testOf(id), mutant));
    await this.load(undefined);
    return kills;
  }

  /** Tests that name what the mutant's file is about come first. */
  async killsAfresh({ tests, names }, mutant, about) {
    try {
      await this.load(mutant);
      const own = tests.filter((id) => names[id].includes(about));
      for (const id of [...own, ...tests.filter((one) => !own.includes(one))]) {
        const test = this.testOf(id);
        if (test === undefined || (await this.fails(test, mutant))) return true;
      }
      return false;
    } catch {
      return true;
    }
  }
}

function tell(what, more = {}) {
  process.send({ what, ...more });
}

/** A long message is written when nothing else runs: until then what is told behind it waits, and is lost with the process. */
const tellAll = (what, more) => new Promise((done) => process.send({ what, ...more }, () => done()));

async function inPlace(loaded, state, file) {
  if (state.around[file]) {
    loaded.shown = new Map(state.around[file].shown);
    await loaded.load(undefined);
  }
  const around = (state.around[file] ??= await loaded.lookAround());
  await tellAll('around', { file, around });
  for (const mutant of state.left) {
    const ids = around.tests.filter((id) => around.met[id].includes(mutant));
    if (ids.length > 0) tell('reached', { mutant });
    tell('try', { mutant });
    for (const id of ids)
      if (await loaded.killsHere(id, mutant)) {
        kill(state, mutant);
        break;
      }
  }
}

async function afresh(loaded, state, file) {
  const around = state.around[file];
  loaded.shown = new Map(around?.shown);
  for (const mutant of state.left) {
    if (!around?.once.includes(mutant)) continue;
    tell('reached', { mutant });
    tell('try', { mutant });
    if (await loaded.killsAfresh(around, mutant, state.about[mutant])) kill(state, mutant);
  }
}

function kill(state, mutant) {
  state.left = state.left.filter((one) => one !== mutant);
  tell('killed', { mutant });
}

module.exports = async (_globalConfig, config, environment, runtime, testPath) => {
  const state = globalThis.mutation;
  const loaded = new Loaded({ config, environment, runtime, testPath });
  await (state.pass === 1 ? inPlace : afresh)(loaded, state, testPath);
  await loaded.unload().catch(() => {});
  tell('done', { key: `${state.pass} ${testPath}` });
  return { ...createEmptyTestResult(), testFilePath: testPath, numPassingTests: 1 };
};

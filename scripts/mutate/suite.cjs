/** What a test file calls (describe, test, beforeEach …), kept so that each test can be run again alone. */
const { bind } = require('jest-each');

const PATIENCE = 120_000;

/** A test or a hook as a promise that ends, whether it takes a callback, returns a promise or neither. */
function call(body) {
  const running = new Promise((resolve, reject) => {
    if (body.length > 0) body((error) => (error === undefined ? resolve() : reject(error)));
    else Promise.resolve(body()).then(resolve, reject);
  });
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The test does not end')), PATIENCE);
  });
  return Promise.race([running, late]).finally(() => clearTimeout(timer));
}

/** @returns the names a test file finds, and what it has said with them */
function suite() {
  const tests = [];
  const beforeAll = [];
  const afterAll = [];
  let path = [{ name: '', before: [], after: [] }];
  const test = (name, body) => {
    const full = [...path.map((block) => block.name), name].join(' ');
    tests.push({ name: full, body, path, id: String(tests.length + 1) });
  };
  const describe = (name, body) => {
    const outer = path;
    path = [...path, { name, before: [], after: [] }];
    body();
    path = outer;
  };
  const none = () => {};
  for (const each of [test, describe]) {
    each.each = bind(each);
    each.skip = Object.assign(() => {}, { each: () => none });
    each.only = each;
  }
  test.todo = none;
  const globals = {
    test,
    it: test,
    describe,
    beforeAll: (hook) => beforeAll.push(hook),
    afterAll: (hook) => afterAll.push(hook),
    beforeEach: (hook) => path.at(-1).before.push(hook),
    afterEach: (hook) => path.at(-1).after.unshift(hook),
  };
  return { globals, tests, beforeAll, afterAll };
}

/** Runs one test with its hooks. @returns what it failed with, or undefined */
async function run({ body, path }, expect) {
  expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null, isExpectingAssertions: false });
  try {
    for (const { before } of path) for (const hook of before) await call(hook);
    try {
      await call(body);
      const [missed] = expect.extractExpectedAssertionsErrors();
      if (missed !== undefined) return missed.error;
    } finally {
      for (const { after } of [...path].reverse()) for (const hook of after) await call(hook);
    }
    return undefined;
  } catch (error) {
    return error ?? new Error('thrown without an error');
  }
}

module.exports = { call, run, suite };

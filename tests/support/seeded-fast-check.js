// Every property is tried on the same inputs each time, so that a red test is a change's and never the
// day's luck. GANGJU_SEED=random (or a number) looks for inputs that nobody has met yet.
const { dirname, join } = require('node:path');

const fc = require(join(dirname(require.resolve('fast-check/package.json')), 'lib/cjs/fast-check.js'));

const asked = process.env.GANGJU_SEED;
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 20261126) });

// Where mutants are tried (scripts/mutate.mjs) a few inputs must do: a property that takes long is left out there.
const most = Number(process.env.GANGJU_MOST_RUNS ?? Infinity);
const few = (params = {}) => ({ ...params, numRuns: Math.min(params.numRuns ?? 100, most) });

module.exports =
  most === Infinity ? fc : { ...fc, assert: (property, params) => fc.assert(property, few(params)) };

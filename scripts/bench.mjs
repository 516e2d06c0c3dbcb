/** `npm run bench`: every figure of the README, measured here and now. `npm run bench -- peers checks` runs only those. */
import { ensureInstalled } from './lib/install.mjs';
import { buildFailed, installFailed } from './lib/messages.mjs';
import { inRoot } from './lib/paths.mjs';
import { node } from './lib/run.mjs';
import { fail, requireNode } from './lib/system.mjs';
import { webpack } from './lib/webpack.mjs';

requireNode();
if (!(await ensureInstalled(console.log))) fail(installFailed);
if ((await webpack(['bench'])).code !== 0) fail(buildFailed);
const { code } = await node(inRoot('build/bench/bench.js'), process.argv.slice(2));
process.exitCode = code;

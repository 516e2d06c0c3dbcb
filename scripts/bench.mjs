/** `npm run bench`: every figure of the README, measured here and now. `npm run bench -- peers checks` runs only those. */
import { findChrome } from './lib/chrome.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { buildFailed, installFailed, noBrowser } from './lib/messages.mjs';
import { buildDirectory } from './lib/paths.mjs';
import { node } from './lib/run.mjs';
import { freePort, serve } from './lib/server.mjs';
import { fail, requireNode } from './lib/system.mjs';
import { webpack, webpackPreview } from './lib/webpack.mjs';
import path from 'node:path';

requireNode();
if (!(await ensureInstalled(console.log))) fail(installFailed);

const asked = process.argv.slice(2);
const wants = (...parts) => asked.length === 0 || parts.some((part) => asked.includes(part));
const withPanel = wants('panel', 'typing');
const cold = wants('cold', 'folder');
const browser = findChrome();
if (withPanel && browser === null) fail(noBrowser);

if ((await webpack(['bench', ...(cold ? ['cli'] : [])])).code !== 0) fail(buildFailed);
if (withPanel && (await webpackPreview()).code !== 0) fail(buildFailed);
const server = withPanel ? await serve({ port: await freePort() }) : null;

const env = server === null ? {} : { PREVIEW_URL: server.url, CHROME_PATH: browser };
const { code } = await node(path.join(buildDirectory, 'bench', 'bench.js'), asked, { env });
await server?.close();
process.exitCode = code;

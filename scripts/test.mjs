/**
 * `npm test`: everything, from a fresh clone. `npm test -- unit e2e lint` runs only what is named.
 * Uses nothing but Node until the packages are installed. The last line is `N passed, N failed`.
 */
import { mkdirSync } from 'node:fs';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { installFailed, noBrowser } from './lib/messages.mjs';
import { inRoot } from './lib/paths.mjs';
import { forget, jestCounts, oneCheck, playwrightCounts, summary } from './lib/results.mjs';
import { node } from './lib/run.mjs';
import { freePort } from './lib/server.mjs';
import { fail, requireNode } from './lib/system.mjs';
import { webpack, webpackPreview } from './lib/webpack.mjs';

const GROUPS = ['lint', 'unit', 'e2e'];
const say = (line) => console.log(line);
const bin = (file) => inRoot('node_modules', file);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !GROUPS.includes(name));
if (unknown !== undefined) fail(`"${unknown}" is none of: ${GROUPS.join(', ')}.`, 2);
const wants = (group) => asked.length === 0 || asked.includes(group);

const results = [];

/** Runs one step and keeps its counts; steps that run side by side collect what they print and show it when it matters. */
async function step(name, start, countsOf = ({ code }) => oneCheck(code)) {
  const began = Date.now();
  const result = await start();
  const counts = countsOf(result);
  const verdict = counts.failed === 0 ? 'ok' : 'FAILED';
  say(`${verdict.padEnd(6)}  ${name}`);
  if (counts.failed > 0 && result.output) say(result.output);
  results.push({ name, ...counts, seconds: (Date.now() - began) / 1000 });
}

const captured = { capture: true };

async function lint() {
  const eslint = ['--cache', '--cache-location', '.cache/eslint', '--max-warnings', '0', '.'];
  await step('ESLint', () => node(bin('eslint/bin/eslint.js'), eslint, captured));
  await step('Prettier', () => node(bin('prettier/bin/prettier.cjs'), ['--check', '.'], captured));
  await step('types', () => node(bin('typescript/bin/tsc'), ['-p', '.'], captured));
  await step('types of the core alone', () => node(bin('typescript/bin/tsc'), ['-p', 'src/core'], captured));
}

/** Tests look at a build for the default origin, whatever the person's environment says. */
const defaultBuild = { capture: true, env: { ORIGIN: '', OFFICE_JS: '' } };

async function builds() {
  if (wants('unit') || wants('e2e')) {
    await step('build of the add-in and the command line', () => webpack(['addin', 'cli'], defaultBuild));
  }
  if (wants('e2e')) await step('build of the preview', () => webpackPreview(captured));
}

async function unit() {
  const report = inRoot('.cache/jest.json');
  forget(report);
  await step(
    'unit tests (Jest)',
    () => node(bin('jest/bin/jest.js'), ['--json', `--outputFile=${report}`], { env: { GANGJU_BUILT: '1' } }),
    ({ code }) => jestCounts(report, code),
  );
}

async function e2e() {
  const browser = await ensureBrowser(say);
  if (browser === null) {
    await step('browser tests (Playwright)', async () => ({ code: 1, output: noBrowser }));
    return;
  }
  const report = inRoot('.cache/playwright.json');
  forget(report);
  const env = {
    CHROME_PATH: browser,
    E2E_PORT: process.env.E2E_PORT ?? String(await freePort()),
    E2E_DIST_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  await step(
    'browser tests (Playwright)',
    () => node(bin('@playwright/test/cli.js'), ['test', '--reporter=list,json'], { env }),
    ({ code }) => playwrightCounts(report, code),
  );
}

requireNode();
if (!(await ensureInstalled(say))) fail(installFailed);
mkdirSync(inRoot('.cache'), { recursive: true });

await Promise.all([wants('lint') ? lint() : undefined, builds()]);
if (wants('unit')) await unit();
if (wants('e2e')) await e2e();

const { text, failed } = summary(results);
say(text);
process.exitCode = failed === 0 ? 0 : 1;

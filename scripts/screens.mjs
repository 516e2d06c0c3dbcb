import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findChrome } from './lib/chrome.mjs';
import { inRoot } from './lib/paths.mjs';
import { node } from './lib/run.mjs';
import { freePort, serve } from './lib/server.mjs';
import { fail } from './lib/system.mjs';
import { webpackPreview } from './lib/webpack.mjs';

/*
 * Pictures of every state of the panel in every theme, and of the whole preview, into docs/screens/.
 * `npm run screens` draws all; `npm run screens -- findings stale preview` only these. The panel's are WebP:
 * a fifth of the bytes, and nobody compares them by the pixel.
 */

/** The width of Word's pane on a small screen, and a usual height. */
const SIZE = { width: 350, height: 760 };

const THEMES = [
  { name: 'light', shade: 'light', language: 'zh-CN' },
  { name: 'dark', shade: 'dark', language: 'zh-CN' },
  { name: 'contrast', shade: 'contrast', language: 'zh-CN', forcedColors: 'active' },
  { name: 'light-en', shade: 'light', language: 'en-US' },
];

const require = createRequire(import.meta.url);
const { buildGallery } = require('../tests/taskpane/gallery/build.cjs');
const { chromium } = require('@playwright/test');
const STATES = require('../tests/taskpane/gallery/states.json');

const only = process.argv.slice(2);
const output = process.env.SCREENS_DIR ?? inRoot('docs/screens');
mkdirSync(output, { recursive: true });

const wanted = (name) => only.length === 0 || only.includes(name);

/** A picture's bytes as WebP, made by the browser that took it. */
async function toWebp(page, png) {
  const base64 = await page.evaluate(
    async (source) => {
      const picture = await globalThis.createImageBitmap(await (await globalThis.fetch(source)).blob());
      const canvas = Object.assign(globalThis.document.createElement('canvas'), {
        width: picture.width,
        height: picture.height,
      });
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', 0.82).split(',')[1];
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(base64, 'base64');
}

async function drawStates(browser) {
  const states = STATES.filter(wanted);
  if (states.length === 0) return 0;
  const server = await serve({ directory: await buildGallery(), port: 0 });
  const blank = await browser.newPage();
  for (const { name, shade, language, forcedColors } of THEMES) {
    const context = await browser.newContext({
      viewport: SIZE,
      deviceScaleFactor: 1.5,
      locale: language,
      colorScheme: shade === 'light' ? 'light' : 'dark',
      forcedColors: forcedColors ?? 'none',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const state of states) {
      await page.goto(`${server.url}/?state=${state}&shade=${shade}&language=${language}`);
      await page.waitForFunction(() => globalThis.ready === true);
      await page.locator('.waiting').waitFor({ state: 'detached' });
      await page.waitForTimeout(100);
      writeFileSync(path.join(output, `${state}-${name}.webp`), await toWebp(blank, await page.screenshot()));
    }
    await context.close();
  }
  await server.close();
  return states.length * THEMES.length;
}

/** The whole page for the README: a paper with parts missing, checked, the cursor sent to one of its headings. */
async function drawPreview(browser) {
  if (!wanted('preview')) return 0;
  if ((await webpackPreview()).code !== 0) fail('The preview could not be built.');
  const server = await serve({ port: 0 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  await page.goto(server.url);
  await page.evaluate(() => globalThis.__gangjuPreview.ready);
  const panel = page.frameLocator('iframe[title="纲举"]');
  await panel.getByRole('button', { name: '检查结构' }).click();
  await panel
    .getByRole('region', { name: '结构总览' })
    .getByRole('button', { name: /^政治素质 已有/ })
    .click();
  await page.getByTestId('selection-rect-0').waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(output, 'preview.png') });
  await page.close();
  await server.close();
  return 1;
}

/** The reviewer's desk with made-up papers: its browser test takes the picture, it has the papers. */
async function drawDesk() {
  if (!wanted('desk')) return 0;
  if (!wanted('preview') && (await webpackPreview()).code !== 0) fail('The preview could not be built.');
  const test = ['test', 'tests/e2e/desk.spec.ts', '-g', 'forty papers', '--project=WordApi 1.3'];
  const { code } = await node(require.resolve('@playwright/test/cli'), test, {
    env: {
      DESK_SCREENS: output,
      E2E_PORT: String(await freePort()),
      E2E_DIST_PORT: String(await freePort()),
    },
  });
  return code === 0 ? 1 : fail('The picture of the desk could not be taken.');
}

const chrome = findChrome();
const browser = await chromium.launch({
  ...(chrome === null ? {} : { executablePath: chrome }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const pictures = (await drawStates(browser)) + (await drawPreview(browser)) + (await drawDesk());
  console.log(`docs/screens: ${pictures} pictures`);
} finally {
  await browser.close();
}

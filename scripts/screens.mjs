import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findChrome } from './lib/chrome.mjs';
import { inRoot } from './lib/paths.mjs';
import { serve } from './lib/server.mjs';

/*
 * Pictures of every state of the panel in every theme, into docs/screens/. `npm run screens` draws all;
 * `npm run screens -- findings stale` only these states.
 */

const STATES = [
  'first-use',
  'empty',
  'checking',
  'complete',
  'findings',
  'stale',
  'ignored',
  'inserted',
  'read-only',
  'revisions',
  'error',
  'partly-applied',
  'damaged-settings',
  'outline',
  'phrasing',
  'settings',
  'report',
  'office-missing',
  'not-in-word',
];

/** The width of Word's pane on a small screen, and a usual height. */
const SIZE = { width: 350, height: 760 };

const THEMES = [
  { name: 'light', shade: 'light', language: 'zh-CN' },
  { name: 'dark', shade: 'dark', language: 'zh-CN' },
  { name: 'contrast', shade: 'dark', language: 'zh-CN', forcedColors: 'active' },
  { name: 'light-en', shade: 'light', language: 'en-US' },
];

const require = createRequire(import.meta.url);
const { buildGallery } = require('../tests/taskpane/gallery/build.cjs');
const { chromium } = require('@playwright/test');

const only = process.argv.slice(2);
const output = process.env.SCREENS_DIR ?? inRoot('docs/screens');
mkdirSync(output, { recursive: true });

const chrome = findChrome();
const server = await serve({ directory: await buildGallery(), port: 0 });
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
  for (const { name, shade, language, forcedColors } of THEMES) {
    const context = await browser.newContext({
      viewport: SIZE,
      deviceScaleFactor: 1.5,
      locale: language,
      colorScheme: shade,
      forcedColors: forcedColors ?? 'none',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const state of STATES) {
      if (only.length > 0 && !only.includes(state)) continue;
      await page.goto(`${server.url}/?state=${state}&shade=${shade}&language=${language}`);
      await page.waitForFunction(() => globalThis.ready === true);
      await page.waitForTimeout(100);
      await page.screenshot({ path: path.join(output, `${state}-${name}.png`) });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`docs/screens: ${(only.length || STATES.length) * THEMES.length} pictures`);

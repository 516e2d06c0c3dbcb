/**
 * `node scripts/deploy-pictures.mjs`: the pictures of setup.html in the guide (docs/deploy/), from the page that
 * `npm run release` built last, in a browser of this machine.
 */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findChrome } from './lib/chrome.mjs';
import { buildDirectory, inRoot } from './lib/paths.mjs';
import { fail } from './lib/system.mjs';

const { chromium } = createRequire(import.meta.url)('@playwright/test');
const page = path.join(buildDirectory, 'release/setup/setup.html');
if (!existsSync(page)) fail('Nothing to draw yet: run npm run release first.');
// The page asks for no more than that a site is there.
const html = readFileSync(page, 'utf8').replace('id="gangju-site">', 'id="gangju-site">UEsFBg==');

const browser = await chromium.launch({ executablePath: findChrome(), args: ['--no-sandbox'] });
for (const [locale, name, label] of [
  ['zh-CN', 'setup-zh', '网站地址'],
  ['en-US', 'setup-en', 'Address of the site'],
]) {
  const context = await browser.newContext({ locale, viewport: { width: 720, height: 400 } });
  const tab = await context.newPage();
  await tab.setContent(html);
  await tab.getByLabel(label).fill('https://office.example.org/tools/gangju/');
  await tab.screenshot({ path: inRoot(`docs/deploy/${name}.png`), fullPage: true });
  await context.close();
}
await browser.close();
copyFileSync(inRoot('docs/screens/findings-light.webp'), inRoot('docs/deploy/panel-zh.webp'));

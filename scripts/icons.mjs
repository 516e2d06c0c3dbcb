/* global document -- prepare() runs in the browser */
/**
 * `npm run icons`: renders assets/*.svg to PNG in every size that Word's ribbon asks for.
 * The drawings are made on a grid of 16; rectangles are moved to whole pixels at each size, so that they stay crisp.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChrome } from './lib/chrome.mjs';
import { noBrowser } from './lib/messages.mjs';
import { inRoot } from './lib/paths.mjs';
import { fail } from './lib/system.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const GRID = 16;

/** From this size on, groups of class "large" are shown instead of those of class "small". */
const LARGE_FROM = 32;

/** Runs in the page: chooses the drawing for this size and moves rectangles to whole pixels. */
function prepare({ size, grid, large }) {
  const scale = size / grid;
  const svg = document.querySelector('svg');
  svg.setAttribute('width', size);
  svg.setAttribute('height', size);
  for (const group of svg.querySelectorAll(large ? '.small' : '.large')) group.remove();
  for (const rect of svg.querySelectorAll('rect')) {
    for (const [start, length] of [
      ['x', 'width'],
      ['y', 'height'],
    ]) {
      const from = Math.round(Number(rect.getAttribute(start)) * scale);
      const span = Math.max(1, Math.round(Number(rect.getAttribute(length)) * scale));
      rect.setAttribute(start, from / scale);
      rect.setAttribute(length, span / scale);
    }
  }
}

const executablePath = findChrome();
if (executablePath === null) fail(noBrowser);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();

for (const file of readdirSync(inRoot('assets')).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(inRoot('assets', file), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.evaluate(prepare, { size, grid: GRID, large: size >= LARGE_FROM });
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(inRoot('assets', `${path.basename(file, '.svg')}-${size}.png`), png);
  }
}
await browser.close();
console.log(`${SIZES.length} sizes of each drawing are in assets/.`);

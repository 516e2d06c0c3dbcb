import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from '../support/axe';
import STATES from '../taskpane/gallery/states.json';

/*
 * Every state of the panel on its own page (tests/taskpane/gallery), in every theme and both languages: nothing
 * for axe to find, nothing beyond the page's edge, nothing on the console. No server: pages come from disk.
 */

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { buildGallery } = require('../taskpane/gallery/build.cjs') as { buildGallery: () => Promise<string> };

const ORIGIN = 'http://gallery.localhost';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let directory = '';

// One worker: the gallery is built once.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  directory = await buildGallery();
});

async function open(page: Page, state: string, query = ''): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    const file = path.join(directory, pathname === '/' ? 'index.html' : pathname);
    if (origin !== ORIGIN) return route.abort();
    if (!existsSync(file)) return route.fulfill({ status: pathname === '/favicon.ico' ? 204 : 404 });
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(file)) chunks.push(chunk as Buffer);
    return route.fulfill({
      body: Buffer.concat(chunks),
      contentType: TYPES[path.extname(file)] ?? 'text/plain',
    });
  });
  await page.goto(`${ORIGIN}/?state=${state}${query}`);
  await page.waitForFunction(() => (globalThis as { ready?: boolean }).ready === true);
  await page.locator('.waiting').waitFor({ state: 'detached' });
  return said;
}

const sideways = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, .panel-body, .card-body, .findings, .map')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.className || element.tagName),
  );

/** What can be pressed and is less than 24 px high or wide; words inside a sentence and what is hidden are not asked. */
const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, [role="tab"], label:has(> input)')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < 23.5)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width}×${box.height}`),
  );

/** Words and icons that stand out from what is behind them by less than 4.5 to 1, in the colours that the system forces. */
const faint = (page: Page) =>
  page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/gu) ?? []).map(Number);
    const light = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): string => {
      if (element === null) return 'rgb(0, 0, 0)';
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
    };
    const own = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
      );
    return [...document.querySelectorAll('.frame *')]
      .filter((element) => (element.matches('svg.icon') || own(element)) && element.checkVisibility())
      .filter((element) => element.closest(':disabled, [aria-disabled="true"]') === null)
      .map((element) => {
        const [a, b] = [getComputedStyle(element).color, behind(element)].map(light).sort((x, y) => y - x);
        return { ratio: (a! + 0.05) / (b! + 0.05), what: element.outerHTML.slice(0, 90) };
      })
      .filter(({ ratio }) => ratio < 4.5)
      .map(({ ratio, what }) => `${ratio.toFixed(2)} ${what}`);
  });

/** Another state on a page that stands: scripts and axe are read once for all of them. */
async function show(page: Page, state: string): Promise<void> {
  await page.evaluate(
    (name) => (globalThis as unknown as { show(name: string): Promise<void> }).show(name),
    state,
  );
  await page.locator('.waiting').waitFor({ state: 'detached' });
}

const shadeOf = (page: Page, shade: string) =>
  page.evaluate((name) => (document.documentElement.dataset['shade'] = name), shade);

test.describe('every state in light, dark and black', () => {
  let page: Page;
  let said: string[];
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({ viewport: { width: 350, height: 800 }, reducedMotion: 'reduce' });
    said = await open(page, 'first-use');
  });
  test.afterAll(() => page.close());

  for (const state of STATES) {
    test(state, async () => {
      said.length = 0;
      await show(page, state);
      for (const shade of ['light', 'dark', 'contrast']) {
        await shadeOf(page, shade);
        // Another shade changes nothing but colours.
        const only = shade === 'light' ? [] : ['color-contrast'];
        expect({ shade, found: await axeFindings(page, { only }) }).toEqual({ shade, found: [] });
      }
      expect(said).toEqual([]);
    });
  }
});

test.describe('every state in English and forced colours, 320 px wide and half that at 200 %', () => {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({ forcedColors: 'active' });
    await open(page, 'first-use', '&language=en-US');
  });
  test.afterAll(() => page.close());

  for (const state of STATES) {
    test(state, async () => {
      const zoom = (factor: string) =>
        page.evaluate((value) => document.documentElement.style.setProperty('zoom', value), factor);
      await zoom('1');
      await page.setViewportSize({ width: 320, height: 640 });
      await show(page, state);
      expect(await axeFindings(page, { without: ['color-contrast'] })).toEqual([]);
      expect(await sideways(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
      // Whichever of Word's themes goes with what the system forces.
      for (const shade of ['light', 'contrast']) {
        await shadeOf(page, shade);
        expect({ shade, faint: await faint(page) }).toEqual({ shade, faint: [] });
      }
      // 640 px at 200 % is 320 px of layout with twice the ink.
      await page.setViewportSize({ width: 640, height: 1280 });
      await zoom('2');
      expect(await sideways(page)).toEqual([]);
    });
  }
});

test.describe('layout', () => {
  /** Boxes rounded to a coarse grid: fonts differ from machine to machine, the order and the columns may not. */
  const boxes = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return `${Math.round(left / 4) * 4}–${Math.round(right / 4) * 4}`;
      }),
    );

  test('the columns of the panel stand where they stood', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await open(page, 'findings');
    expect(new Set(await boxes(page, '.map, .findings, .matrix'))).toEqual(new Set(['12–308']));
    expect(new Set(await boxes(page, '.row-1 .row-main > .icon'))).toEqual(new Set(['24–44']));
    expect(new Set(await boxes(page, '.row-2 .row-main > .icon'))).toEqual(new Set(['44–64']));
    expect(new Set(await boxes(page, '.finding-main > .icon'))).toEqual(new Set(['24–44']));
    expect(new Set(await boxes(page, '.commands'))).toEqual(new Set(['0–320']));
    const order = await page
      .locator('.commands, .tabs, .verdict, .map, .findings, .matrix')
      .evaluateAll((elements: Element[]) =>
        elements.map((element) => [element.classList.item(0), element.getBoundingClientRect().top] as const),
      );
    expect(order.map(([name]) => name)).toEqual(['commands', 'tabs', 'verdict', 'map', 'findings', 'matrix']);
    expect(order.map(([, top]) => top)).toEqual(order.map(([, top]) => top).sort((a, b) => a - b));
  });

  for (const language of ['zh-CN', 'en-US'])
    test(`both commands share a line with report and settings at 320 px in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 600 });
      await open(page, 'findings', `&language=${language}`);
      const tops = await page
        .locator('.commands > button')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(1);
      expect(tops).toHaveLength(4);
    });

  test('what a screen reader is given', async ({ page }) => {
    await open(page, 'complete');
    await expect(page.getByRole('region', { name: '结构总览' })).toMatchAriaSnapshot(`
      - region "结构总览":
        - heading "结构总览" [level=3]
        - list:
          - listitem:
            - button /存在的问题 已有 \\d+ 字 占全文 \\d+%/
          - listitem:
            - button /理论学习 已有 3 点 · \\d+ 字/
    `);
  });
});

test('a paper of 300 pages is checked off the main thread and drawn in portions', async ({ page }) => {
  let workers = 0;
  page.on('worker', () => (workers += 1));
  await open(page, 'long');
  await expect(page.getByRole('heading', { name: /齐全|缺/u })).toBeVisible();
  expect(workers).toBe(1);
  // Of its rows only those in view are there, and each says how many there are.
  const rows = page.getByRole('list', { name: '问题清单' }).getByRole('listitem');
  await expect(rows.first()).toHaveAttribute('aria-setsize', /\d{2,}/u);
  expect(await rows.count()).toBeLessThan(40);
  await page.locator('.panel-body').evaluate((body) => body.scrollTo(0, body.scrollHeight / 2));
  await expect.poll(async () => Number(await rows.nth(3).getAttribute('aria-posinset'))).toBeGreaterThan(20);
});

test('works by keyboard alone, and the focus is never lost', async ({ page }) => {
  await open(page, 'first-use');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '检查结构' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '结构总览' })).toBeVisible();
  await expect(page.getByRole('button', { name: '检查结构' })).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('tab', { name: '结构' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: '提纲' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '版式', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '比对', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.row-main').first()).toBeFocused();
  const ignore = page.getByRole('button', { name: /^忽略：/ }).first();
  await ignore.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.finding-main').first()).toBeFocused();
  await page.getByRole('button', { name: '设置' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '设置' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '设置' })).toBeFocused();
});

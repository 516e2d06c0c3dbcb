import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromeArguments, chromePath } from '../tests/support/chrome';
import { table } from './measure';
import type {} from '../src/preview/page/expose';

/** How often each pane is opened; figures are medians. */
const OPENINGS = 9;

interface Figures {
  /** Milliseconds from the page's start to Office and the document ready. */
  readonly ready: number;
  /** Milliseconds from Office ready to what is waited for, painted. */
  readonly shown: number;
}

/**
 * Runs in every frame before its own scripts: notes when Office is ready, presses 检查结构 as soon as it is there, and
 * notes when the words that are waited for have been painted.
 */
function clock(awaited: string): void {
  if (window.parent === window) return;
  const marks = window as unknown as { figures?: Figures; ready?: number; pressed?: boolean };
  const poll = setInterval(() => {
    const office = (window as unknown as { Office?: { onReady?: (then: () => void) => void } }).Office;
    if (typeof office?.onReady !== 'function') return;
    clearInterval(poll);
    // In Word the document is there before any pane; here the editor may still be opening it.
    const opened = () => (window.parent.__gangjuPreview?.lines().length ?? 0) > 0;
    office.onReady(() => {
      const wait = setInterval(() => {
        if (!opened()) return;
        clearInterval(wait);
        marks.ready = performance.now();
        look();
      }, 1);
    });
  }, 1);
  const look = () => {
    const { ready } = marks;
    if (ready === undefined || marks.figures !== undefined) return;
    if (!marks.pressed) {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.includes('检查结构'),
      );
      marks.pressed = button !== undefined;
      button?.click();
    }
    if (!document.body.innerText.includes(awaited)) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => (marks.figures = { ready, shown: performance.now() - ready })),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function openings(
  browser: Browser,
  url: string,
  awaited: string,
  prepare: (page: Page) => Promise<unknown>,
) {
  const all: Figures[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
    await prepare(page);
    await page.addInitScript(clock, awaited);
    await page.goto(`${url}/?sample=complete`);
    const frame = await (await page.waitForSelector('iframe[title="纲举"]')).contentFrame();
    await frame!.waitForURL('**/taskpane.html*', { waitUntil: 'commit' });
    await frame!.waitForFunction(() => 'figures' in window, undefined, { timeout: 30_000 });
    all.push(await frame!.evaluate(() => (window as unknown as { figures: Figures }).figures));
    await page.close();
  }
  return { ready: median(all.map(({ ready }) => ready)), shown: median(all.map(({ shown }) => shown)) };
}

/** Gzipped bytes of the scripts that a page names. */
function firstScripts(folder: string, page: string): number {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const names = [...html.matchAll(/<script[^>]* src="?([^" >]+)/g)].map(([, src]) => src!);
  return names
    .map((name) => path.join(folder, name))
    .filter((file) => existsSync(file) && !file.endsWith('old-browser.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

/**
 * From Office ready to a check of the sample on screen, beside an empty pane of React and Fluent UI that only has to
 * show itself, both inside the preview.
 */
export async function run(): Promise<string> {
  const url = process.env.PREVIEW_URL;
  if (!url) throw new Error('run it with: npm run bench -- panel');
  const empty = path.join(__dirname, '../empty-pane');
  const browser = await chromium.launch({ executablePath: chromePath(), args: chromeArguments });
  try {
    const ours = await openings(browser, url, '部分 4/4', () => Promise.resolve());
    const theirs = await openings(browser, url, 'Insert text', (page) =>
      page.route(/\/(taskpane\.html|empty-pane\.[0-9a-f]+\.js)/, (route) => {
        const { pathname } = new URL(route.request().url());
        return route.fulfill({ path: path.join(empty, pathname.replace('/', '')) });
      }),
    );
    const row = (name: string, figures: Figures, bytes: number) => [
      name,
      `${(bytes / 1024).toFixed(0)} KB`,
      `${figures.ready.toFixed(0)} ms`,
      `${figures.shown.toFixed(0)} ms`,
    ];
    const preview = path.join(__dirname, '../preview');
    return [
      `Medians of ${OPENINGS} openings each; the sample is the complete one.`,
      table([
        ['', 'first scripts', 'until Office ready', 'from there until shown'],
        row('gangju: opened, read, checked', ours, firstScripts(preview, 'taskpane.html')),
        row('an empty pane with React and Fluent UI', theirs, firstScripts(empty, 'taskpane.html')),
      ]),
    ].join('\n');
  } finally {
    await browser.close();
  }
}

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
  /** Milliseconds from Office ready, or from a click that came later, to what is waited for, painted. */
  readonly shown: number;
}

/** What a page is told: the words that are waited for, what is clicked for them, and how long it stands before, in milliseconds. */
interface Wait {
  readonly awaited: string;
  readonly click: string | null;
  readonly pause: number;
}

/** Less than the panel waits before it looks by itself. */
const A_MOMENT = 1500;

/**
 * Runs in every frame before its own scripts: notes when Office is ready, presses the button that it is told as soon as it is there or after
 * a pause, and notes when the words that are waited for have been painted.
 */
function clock({ awaited, click, pause }: Wait): void {
  if (window.parent === window) return;
  const marks = window as unknown as { figures?: Figures; ready?: number; from?: number; found?: boolean };
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
    if (click === null) marks.from = ready;
    else if (!marks.found) {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(click));
      if (button === undefined) return;
      marks.found = true;
      const press = (from: number) => {
        marks.from = from;
        button.click();
      };
      if (pause === 0) press(ready);
      else setTimeout(() => press(performance.now()), pause);
    }
    const { from } = marks;
    if (from === undefined || !document.body.innerText.includes(awaited)) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => (marks.figures = { ready, shown: performance.now() - from })),
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
  wait: Wait,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
) {
  const all: Figures[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
    await prepare(page);
    await page.addInitScript(clock, wait);
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
    const first = { awaited: '部分 4/4', click: '检查结构' };
    const ours = await openings(browser, url, { ...first, pause: 0 });
    const later = await openings(browser, url, { ...first, pause: A_MOMENT });
    const theirs = await openings(browser, url, { awaited: 'Insert text', click: null, pause: 0 }, (page) =>
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
        row(
          'the same, clicked when it has stood for a moment: from the click',
          later,
          firstScripts(preview, 'taskpane.html'),
        ),
        row('an empty pane with React and Fluent UI', theirs, firstScripts(empty, 'taskpane.html')),
      ]),
    ].join('\n');
  } finally {
    await browser.close();
  }
}

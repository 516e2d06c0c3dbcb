import { loadavg } from 'node:os';
import { chromium, type Browser, type Frame, type Page } from '@playwright/test';
import { chromeArguments, chromePath } from '../tests/support/chrome';
import { docxOf } from './docx-of';
import { table } from './measure';
import { longPaper, paperLines } from './paper';
import type {} from '../src/preview/page/expose';

/** Keys that are pressed, and milliseconds from one to the next: a quick hand. */
const KEYS = 60;
const PACE = 150;
/** A task of the main thread that takes longer is felt, in milliseconds. */
const LONGEST = 50;
const LENGTHS = [60, 1800] as const;

/** What a page saw while somebody wrote. */
interface Seen {
  /** Milliseconds from each key until what it changed was painted. */
  readonly painted: number[];
  /** Tasks of the main thread over 50 ms, in milliseconds: those of the frame itself. */
  readonly long: number[];
}

/** Runs in every frame before its own scripts. */
function watch(): void {
  const seen: Seen = { painted: [], long: [] };
  (window as unknown as { seen: Seen }).seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'self') seen.long.push(entry.duration);
  }).observe({ type: 'longtask' });
  window.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        // Behind the frame's own work stands what was queued while it was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => seen.painted.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    true,
  );
}

/** Paragraphs of one paper: its own, and as many more as are wanted. */
function paperOf(paragraphs: number): string[] {
  const paper = paperLines();
  const body = paper.filter((line) => line.length >= 60).length;
  const long = longPaper(paper, 1 + Math.ceil((paragraphs - paper.length) / body));
  return long.slice(0, paragraphs);
}

const seenBy = (frame: Frame | Page): Promise<Seen> =>
  frame.evaluate(() => (window as unknown as { seen: Seen }).seen);

async function write(browser: Browser, url: string, paragraphs: number, live: boolean): Promise<string[]> {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  try {
    await page.addInitScript(watch);
    if (!live)
      await page.addInitScript(() => localStorage.setItem('gangju.settings', '{"version":1,"live":false}'));
    await page.goto(`${url}/?sample=empty`);
    await page.evaluate(() => window.__gangjuPreview?.ready);
    const bytes = [...docxOf(paperOf(paragraphs))];
    await page.evaluate(
      (data) => window.__gangjuPreview?.open(new Uint8Array(data), 'paper.docx').then(() => undefined),
      bytes,
    );
    const frame = page.frames().find((one) => one.url().includes('/taskpane.html'))!;
    await frame.getByRole('button', { name: '检查结构' }).click();
    await frame
      .getByText(/部分 \d\/\d/u)
      .first()
      .waitFor();
    await page.getByText('逐项查摆').first().click();
    await page.waitForTimeout(1500);
    await Promise.all(
      [page, frame].map((one) =>
        one.evaluate(() => {
          const { seen } = window as unknown as { seen: Seen };
          seen.painted.length = seen.long.length = 0;
        }),
      ),
    );
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press('a');
      await page.waitForTimeout(PACE);
    }
    // A check begins when the hand rests.
    await page.waitForTimeout(3000);
    const { painted, long: editor } = await seenBy(page);
    const { long: ours } = await seenBy(frame);
    const sorted = [...painted].sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1);
    const most = (all: readonly number[]) => `${all.length} (${Math.max(0, ...all).toFixed(0)})`;
    return [
      `${paragraphs.toLocaleString('en')} paragraphs, ${live ? 'live' : 'no live check'}`,
      at(0),
      at(0.5),
      at(0.95),
      most(ours),
      most(editor),
      ours.length === 0 ? 'kept' : 'NOT KEPT',
    ];
  } finally {
    await page.close();
  }
}

/** From a key to the paint that shows it in the preview's editor, with the panel beside it checking and not. */
export async function run(): Promise<string> {
  const url = process.env.PREVIEW_URL;
  if (!url) throw new Error('run it with: npm run bench -- typing');
  const browser = await chromium.launch({ executablePath: chromePath(), args: chromeArguments });
  const before = loadavg()[0]!;
  try {
    const rows: string[][] = [];
    for (const paragraphs of LENGTHS)
      for (const live of [false, true]) rows.push(await write(browser, url, paragraphs, live));
    return [
      `${KEYS} keys, one every ${PACE} ms, in the preview; load of the machine ${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} behind.`,
      table([
        [
          'ms from key to paint',
          'least',
          'median',
          '95 of 100',
          `panel's tasks > ${LONGEST} ms`,
          "editor's",
          '',
        ],
        ...rows,
      ]),
      'Tasks: how many (the longest); the editor is the preview’s own and has the same main thread.',
    ].join('\n');
  } finally {
    await browser.close();
  }
}

import { loadavg } from 'node:os';
import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { chromeArguments, chromePath } from '../tests/support/chrome';
import { docxOf } from './docx-of';
import { table } from './measure';
import { longPaper, paperLines } from './paper';
import type {} from '../src/preview/page/expose';

/** Keys that are pressed, and milliseconds from one to the next: a quick hand. */
const KEYS = 60;
const PACE = 150;
/** What holds the main thread longer at a stretch is felt, in milliseconds. */
const LONGEST = 50;
const LENGTHS = [60, 1800] as const;

const stopProfile = async (session: CDPSession) => (await session.send('Profiler.stop')).profile;
type Profile = Awaited<ReturnType<typeof stopProfile>>;

/** Runs before the page's own scripts: notes how long each key takes until what it changed is painted. */
function watch(): void {
  const painted: number[] = [];
  (window as unknown as { painted: number[] }).painted = painted;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        // Behind the frame's own work stands what was queued while it was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted.push(performance.now() - timeStamp);
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

/**
 * Milliseconds of the main thread in the panel's scripts and Office.js, all together and at the longest stretch. What
 * the stand-in for Word does when it is called is not the panel's: in Word another process does it.
 */
function ofPanel({ nodes, samples = [], timeDeltas = [] }: Profile): { all: number; longest: number } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  /** The script that a sample was taken in, or that called what the engine did; '' for none. */
  const scriptOf = (sample: number): string => {
    for (let at: number | undefined = sample; at !== undefined; at = parents.get(at)) {
      const { url } = byId.get(at)!.callFrame;
      if (url.startsWith('http')) return new URL(url).pathname;
    }
    return '';
  };
  let all = 0;
  let longest = 0;
  let stretch = 0;
  samples.forEach((sample, i) => {
    const script = scriptOf(sample);
    const ours = script !== '' && !script.startsWith('/preview/');
    // Each sample stands for the time until the next.
    const taken = (timeDeltas[i + 1] ?? 0) / 1000;
    stretch = ours ? stretch + taken : 0;
    if (ours) all += taken;
    longest = Math.max(longest, stretch);
  });
  return { all, longest };
}

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
    await page.evaluate(() => ((window as unknown as { painted: number[] }).painted.length = 0));
    const session = await page.context().newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 500 });
    await session.send('Profiler.start');
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press('a');
      await page.waitForTimeout(PACE);
    }
    // A check begins when the hand rests.
    await page.waitForTimeout(3000);
    const { all, longest } = ofPanel(await stopProfile(session));
    const painted = await page.evaluate(() => (window as unknown as { painted: number[] }).painted);
    const sorted = [...painted].sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1);
    return [
      `${paragraphs.toLocaleString('en')} paragraphs, ${live ? 'live' : 'no live check'}`,
      at(0),
      at(0.5),
      at(0.95),
      (all / KEYS).toFixed(1),
      longest.toFixed(0),
      longest <= LONGEST ? 'kept' : 'NOT KEPT',
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
          'panel, a key',
          `at a stretch, <= ${LONGEST}`,
          '',
        ],
        ...rows,
      ]),
      'The panel: milliseconds of the main thread in its scripts and Office.js, by a profile. What paints is the preview’s editor, which has the same main thread and is no part of the add-in.',
    ].join('\n');
  } finally {
    await browser.close();
  }
}

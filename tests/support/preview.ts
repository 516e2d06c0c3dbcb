import { readFileSync } from 'node:fs';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { recognise } from '../../src/core/outline/recognise';
import { summarise, type Summary } from '../../src/core/outline/summary';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../src/core/template/builtin';
import type { Paragraph } from '../../src/core/document/types';
import { readDocx } from '../../src/hosts/docx/read-docx';

/** What the preview's address can ask for; see src/preview/page/settings.ts. */
export interface PreviewOptions {
  readonly sample?: 'partial' | 'complete' | 'empty';
  /** The WordApi set that the stand-in advertises, e.g. `1.3`; else the test project's. */
  readonly set?: string;
  /** Ways in which Word misbehaves, e.g. `['slow']`. */
  readonly faults?: readonly string[];
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly lang?: 'zh-CN' | 'en-US';
}

/** What went wrong behind the page's back, collected while a test runs. */
export interface Noise {
  /** Console errors and uncaught exceptions. */
  readonly errors: string[];
  /** Requests to anywhere but the page's own origin. */
  readonly foreign: string[];
  /** Scripts that were loaded, as paths. */
  readonly scripts: string[];
}

/** Listens from now on; call it before the page is opened. */
export function listen(page: Page): Noise {
  const noise: Noise = { errors: [], foreign: [], scripts: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') noise.errors.push(message.text());
  });
  page.on('pageerror', (error) => noise.errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.hostname !== 'localhost') noise.foreign.push(request.url());
    if (request.resourceType() === 'script') noise.scripts.push(url.pathname);
  });
  return noise;
}

/** The add-in's panel inside the preview. */
export const panel = (page: Page): FrameLocator =>
  page.frameLocator('iframe[title="纲举"], iframe[title="Gangju"]');

/** Opens the preview and waits until the document and the panel stand. */
export async function openPreview(page: Page, options: PreviewOptions = {}): Promise<FrameLocator> {
  const { wordApi } = test.info().project.metadata as { wordApi?: string };
  const query = new URLSearchParams(wordApi === undefined ? {} : { set: wordApi });
  for (const [name, value] of Object.entries(options)) query.set(name, String(value));
  await page.goto(`/?${query.toString()}`);
  await page.evaluate(
    () => (window as { __gangjuPreview?: { ready: Promise<void> } }).__gangjuPreview?.ready,
  );
  const inside = panel(page);
  const check = options.lang === 'en-US' ? /check structure/i : '检查结构';
  await expect(inside.getByRole('button', { name: check })).toBeVisible();
  return inside;
}

/** The text of each paragraph of the document. */
export const lines = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as { __gangjuPreview?: { lines(): string[] } }).__gangjuPreview?.lines() ?? []);

/** What is selected in the document, asked of Word by the panel's own page. */
export async function selected(page: Page): Promise<string> {
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (!frame) throw new Error('the panel has no frame');
  return frame.evaluate(() =>
    Word.run(async (context) => {
      const range = context.document.getSelection();
      range.load('text');
      await context.sync();
      return range.text;
    }),
  );
}

/** The document as the toolbar downloads it. */
export async function downloadDocx(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载文档' }).click();
  return new Uint8Array(readFileSync(await (await download).path()));
}

/** The paragraphs of the downloaded document. */
export const downloadParagraphs = async (page: Page): Promise<readonly Paragraph[]> =>
  readDocx(await downloadDocx(page)).paragraphs;

/** What stands in these paragraphs by the default template. */
export function summaryOf(paragraphs: readonly Paragraph[]): Summary {
  const template = templateById(DEFAULT_TEMPLATE_ID)!;
  return summarise(recognise(paragraphs, template), template);
}

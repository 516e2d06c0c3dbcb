import { expect, test, type Frame, type Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sampleDocx } from '../../src/preview/samples';
import { downloadDocx, downloadParagraphs, listen, openPreview, panel } from '../support/preview';

/** The stand-in for Word as a person uses it: the editor, its toolbar, and the real office.js in the panel. */

const lines = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as { __gangjuPreview?: { lines(): string[] } }).__gangjuPreview?.lines() ?? []);

function panelFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (!frame) throw new Error('the panel has no frame');
  return frame;
}

const clickInText = (page: Page) => page.locator('.editor').click({ position: { x: 460, y: 400 } });

test('shows the paper and the panel, asks nobody else for anything', async ({ page }) => {
  const noise = listen(page);
  await openPreview(page);
  expect((await lines(page)).length).toBeGreaterThan(10);
  await expect(page.getByLabel('示例')).toHaveValue('partial');
  expect(noise).toMatchObject({ errors: [], foreign: [] });
});

for (const [width, height] of [
  [1280, 800],
  [1024, 720],
] as const)
  test(`fits a screen of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openPreview(page);
    for (const name of ['打开文档', '下载文档', '一键提纲', '检查'])
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    await expect(page.locator('iframe[title="纲举"]')).toBeInViewport({ ratio: 1 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });

test('a file that is no document is explained and changes nothing', async ({ page }) => {
  await openPreview(page);
  const before = await lines(page);
  const refuse = async (buffer: Buffer, words: RegExp): Promise<void> => {
    await page.getByTestId('file').setInputFiles({ name: '材料.docx', mimeType: '', buffer });
    await expect(page.getByRole('alert')).toContainText(words);
    expect(await lines(page)).toEqual(before);
  };
  await refuse(Buffer.from('PK\u0003\u0004 not a zip'), /不是 \.docx 文档/);
  await refuse(Buffer.alloc(0), /不是 \.docx 文档/);
  const damaged = zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') });
  await refuse(Buffer.from(damaged), /不是 \.docx 文档，或者已经损坏/);
  const huge = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
  await refuse(Buffer.from(huge), /太大/);
  const compound = [0xd0, 0xcf, 0x11, 0xe0];
  await refuse(Buffer.from(compound), /\.doc 格式/);
  await refuse(Buffer.concat([Buffer.from(compound), Buffer.from('EncryptedPackage', 'utf16le')]), /密码/);
});

test('opens a file from disk', async ({ page }) => {
  await openPreview(page, { sample: 'empty' });
  const buffer = Buffer.from(sampleDocx('complete'));
  await page.getByTestId('file').setInputFiles({ name: '我的材料.docx', mimeType: '', buffer });
  await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(20);
  await expect(page.getByText('我的材料')).toBeVisible();
});

test('what the panel inserts is one step for undo, and is saved', { tag: '@sets' }, async ({ page }) => {
  const inside = await openPreview(page);
  const before = await lines(page);
  await inside.getByRole('button', { name: '插入提纲' }).click();
  await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(before.length);
  const after = await lines(page);
  expect((await downloadParagraphs(page)).map((paragraph) => paragraph.text)).toEqual(after);
  await clickInText(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => lines(page)).toEqual(before);
});

test('findings that become comments are seen beside the text, saved with it, and go again', async ({
  page,
}) => {
  const inside = await openPreview(page, { set: '1.4' });
  await inside.getByRole('button', { name: '检查结构' }).click();
  await inside.getByRole('button', { name: '写成批注…' }).click();
  await inside.getByRole('button', { name: /^写 4 条批注/ }).click();
  await expect(inside.getByText(/已写 4 条批注/)).toBeVisible();
  await inside
    .getByRole('button', { name: /缺少“能力本领”方面/ })
    .first()
    .click();
  await expect(page.getByText(/^【纲举·须改】缺少“能力本领”方面/)).toBeVisible();
  const comments = unzipSync(await downloadDocx(page))['word/comments.xml'];
  expect(strFromU8(comments!)).toContain('【纲举·须改】');
  await inside.getByRole('button', { name: '写成批注…' }).click();
  await inside.getByRole('button', { name: '删去已写的批注' }).click();
  await expect(inside.getByText('已删去 4 条批注。')).toBeVisible();
  await expect(page.getByText(/^【纲举·须改】缺少/)).toHaveCount(0);
});

test('typing and moving in the editor reach the panel', { tag: '@sets' }, async ({ page }) => {
  await openPreview(page);
  const frame = panelFrame(page);
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const heard = window as unknown as { heard: number };
        heard.heard = 0;
        Office.context.document.addHandlerAsync(
          Office.EventType.DocumentSelectionChanged,
          () => heard.heard++,
          () => resolve(),
        );
      }),
  );
  await clickInText(page);
  await page.keyboard.type('新写的字');
  await expect
    .poll(() => frame.evaluate(() => (window as unknown as { heard: number }).heard))
    .toBeGreaterThan(0);
  const text = await frame.evaluate(() =>
    Word.run(async (context) => {
      const { body } = context.document;
      body.load('text');
      await context.sync();
      return body.text;
    }),
  );
  expect(text).toContain('新写的字');
});

test('what the panel selects is shown and scrolled to', { tag: '@sets' }, async ({ page }) => {
  await openPreview(page, { sample: 'complete' });
  await panelFrame(page).evaluate(() =>
    Word.run(async (context) => {
      context.document.body.paragraphs.getLast().getPrevious().getPrevious().getRange('Content').select();
      await context.sync();
    }),
  );
  await expect(page.getByTestId('selection-rect-0')).toBeInViewport();
});

test('the end of a paper is its last page, not what would be below it', async ({ page }) => {
  await openPreview(page, { sample: 'complete' });
  await clickInText(page);
  await page.keyboard.press('Control+End');
  await expect(page.locator('.layout-page').last()).toBeInViewport();
});

test('advertises and enforces the set that the address asks for', async ({ page }) => {
  const supports = (): Promise<boolean> =>
    panelFrame(page).evaluate(() => Office.context.requirements.isSetSupported('WordApi', '1.4'));
  await openPreview(page);
  expect(await supports()).toBe(false);
  await openPreview(page, { set: 'latest' });
  expect(await supports()).toBe(true);
});

test('survives a reload inside of the panel', async ({ page }) => {
  await openPreview(page);
  const reloaded = page.waitForEvent('framenavigated');
  await panelFrame(page).evaluate(() => location.reload());
  await reloaded;
  await expect(panel(page).getByRole('button', { name: '检查结构' })).toBeVisible();
  await panel(page).getByRole('button', { name: '检查结构' }).click();
  await expect(panel(page).getByRole('region', { name: '结构总览' })).toBeVisible();
});

test('the ribbon inserts without the panel, says so, and ends', { tag: '@sets' }, async ({ page }) => {
  await openPreview(page);
  const before = await lines(page);
  await page.getByRole('button', { name: '一键提纲' }).click();
  await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(before.length);
  await page.frameLocator('iframe[title="Office"]').getByRole('button', { name: '知道了' }).click();
  await expect(page.getByRole('button', { name: '一键提纲' })).toBeEnabled();
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await expect(panel(page).getByRole('region', { name: '结构总览' })).toBeVisible();
});

test('the ribbon asks which meeting an empty document is for', async ({ page }) => {
  await openPreview(page, { sample: 'empty' });
  await page.getByRole('button', { name: '一键提纲' }).click();
  const asked = page.frameLocator('iframe[title="Office"]');
  await asked.getByRole('button', { name: /^2025年度民主生活会/ }).click();
  await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(10);
  await asked.getByRole('button', { name: '撤回' }).click();
  await expect.poll(async () => (await lines(page)).join('')).toBe('');
});

test('a wrong setting in the address is named', async ({ page }) => {
  await page.goto('/?faults=stale-paragraph');
  await expect(page.getByText('stale-paragraph')).toBeVisible();
});

test('the splitter moves by keyboard and stops at 320 pixels', async ({ page }) => {
  await openPreview(page);
  const splitter = page.getByRole('separator', { name: '调整面板宽度' });
  await splitter.focus();
  for (let i = 0; i < 6; i++) await splitter.press('ArrowRight');
  await expect(splitter).toHaveAttribute('aria-valuenow', '320');
});

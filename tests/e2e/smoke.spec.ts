import { expect, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { downloadParagraphs, listen, openPreview, summaryOf, type Noise } from '../support/preview';

/** The three jobs on the three samples, seen in the panel and in the downloaded file. */

const SAMPLES = ['complete', 'partial', 'empty'] as const;
const SECTIONS = ['problems', 'cases', 'causes', 'measures'];
const DIMENSIONS = ['theory', 'politics', 'ability', 'responsibility', 'style', 'integrity'];

let noise: Noise;
test.beforeEach(({ page }) => {
  noise = listen(page);
});

test.afterEach(() => {
  expect(noise.errors).toEqual([]);
  expect(noise.foreign).toEqual([]);
});

test('the preview names itself and offers its three samples', async ({ page }) => {
  await openPreview(page);
  await expect(page.getByRole('button', { name: '打开文档' })).toBeVisible();
  await expect(page.getByRole('button', { name: '下载文档' })).toBeVisible();
  await expect(page.locator('select option')).toHaveCount(SAMPLES.length);
});

for (const sample of SAMPLES) {
  test(`检查结构: ${sample}`, async ({ page }) => {
    const panel = await openPreview(page, { sample });
    await panel.getByRole('button', { name: '检查结构' }).click();
    const map = panel.getByRole('region', { name: '结构总览' });
    await expect(map).toBeVisible();
    const { complete, sections, dimensions } = summaryOf(await downloadParagraphs(page));
    expect(complete).toBe(sample === 'complete');
    const present = (items: readonly { present: boolean }[]) => items.filter((item) => item.present).length;
    await expect(
      panel.getByText(`部分 ${present(sections)}/4 · 方面 ${present(dimensions)}/6`),
    ).toBeVisible();
    for (const { name } of [...sections, ...dimensions]) await expect(map).toContainText(name);
  });

  test(`插入提纲: ${sample}`, async ({ page }) => {
    const panel = await openPreview(page, { sample });
    const before = await downloadParagraphs(page);
    const insert = panel.getByRole('button', { name: /插入提纲/ });
    await expect(insert).toHaveCount(1);
    await insert.click();
    await expect(
      panel.getByText(sample === 'complete' ? '该有的都有了' : /已插入 \d+ 处/).first(),
    ).toBeVisible();
    const after = await downloadParagraphs(page);
    const summary = summaryOf(after);
    expect(summary.sections.filter(({ present }) => present).map(({ id }) => id)).toEqual(SECTIONS);
    expect(summary.dimensions.filter(({ present }) => present).map(({ id }) => id)).toEqual(DIMENSIONS);
    // Nothing that the author wrote is lost, and all of it is in the old order.
    const texts = after.map(({ text }) => text);
    let from = 0;
    for (const { text } of before) {
      if (text === '') continue;
      const at = texts.indexOf(text, from);
      expect(at, text).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    // A second click changes nothing.
    await insert.click();
    await expect(panel.getByText('该有的都有了').first()).toBeVisible();
    expect((await downloadParagraphs(page)).map(({ text }) => text)).toEqual(texts);
  });
}

test('措辞: what comes next at the cursor goes into the document', async ({ page }) => {
  const panel = await openPreview(page, { sample: 'complete' });
  await panel.getByRole('button', { name: '检查结构' }).click();
  await panel
    .getByRole('button', { name: /跳到“.*理论学习.*”/ })
    .first()
    .click();
  await panel.getByRole('tab', { name: '措辞' }).click();
  const before = await downloadParagraphs(page);
  const next = panel
    .getByRole('region', { name: '接下来写什么' })
    .getByRole('button', { name: /^插入/ })
    .first();
  await next.click();
  await expect
    .poll(async () => (await downloadParagraphs(page)).map(({ text }) => text).join('\n').length)
    .toBeGreaterThan(before.map(({ text }) => text).join('\n').length);
});

test('the panel asks for its first scripts only, within the budget', async ({ page }) => {
  await openPreview(page, { sample: 'empty' });
  const ours = [...new Set(noise.scripts)].filter((path) => !/^\/(preview|office-js)\//.test(path));
  let bytes = 0;
  for (const path of ours) bytes += gzipSync(await (await page.request.get(path)).body()).length;
  expect(ours.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(115 * 1024);
});

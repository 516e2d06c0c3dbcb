import { expect, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { downloadParagraphs, listen, openPreview, summaryOf, type Noise } from '../support/preview';

/** The three jobs on the three samples, seen in the panel and in the downloaded file. */

const SAMPLES = ['complete', 'partial', 'empty'] as const;
const SECTIONS = ['problems', 'cases', 'causes', 'measures'];
const DIMENSIONS = ['theory', 'politics', 'ability', 'responsibility', 'style', 'integrity'];

const withoutNumber = (text: string) => text.replace(/^(（[一二三四五六]）|[一二三四五六]、)/, '');

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

test('the panel shows the paper whichever of its two addresses it was opened with', async ({ page }) => {
  const inside = await openPreview(page, { sample: 'complete' });
  const map = inside.getByRole('region', { name: '结构总览' });
  await expect(map).toBeVisible();
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await expect(map).toBeVisible();
  await page.getByRole('button', { name: '打开面板' }).click();
  await expect(map).toBeVisible();
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
    const verdict =
      sample === 'empty' ? '文档里还看不出来' : `部分 ${present(sections)}/4 · 方面 ${present(dimensions)}/6`;
    await expect(panel.getByText(verdict)).toBeVisible();
    // An empty document is asked which meeting it is for; until then it lacks no template's parts.
    if (sample === 'empty') {
      await expect(map.getByRole('button', { name: / 缺/ })).toHaveCount(0);
      return;
    }
    for (const { name, present: there } of [...sections, ...dimensions]) {
      await expect(
        map.getByRole('button', { name: new RegExp(`^${name} ${there ? '已有' : '缺'}`) }),
      ).toBeVisible();
    }
  });

  test(`插入提纲: ${sample}`, async ({ page }) => {
    const panel = await openPreview(page, { sample });
    const before = await downloadParagraphs(page);
    const insert = panel.getByRole('button', { name: /插入提纲/ });
    await expect(insert).toHaveCount(1);
    await insert.click();
    if (sample === 'empty') await panel.getByRole('button', { name: /^2023年主题教育/ }).click();
    await expect(
      panel.getByText(sample === 'complete' ? '该有的都有了' : /已插入 \d+ 处/).first(),
    ).toBeVisible();
    const after = await downloadParagraphs(page);
    const summary = summaryOf(after);
    expect(summary.sections.filter(({ present }) => present).map(({ id }) => id)).toEqual(SECTIONS);
    expect(summary.dimensions.filter(({ present }) => present).map(({ id }) => id)).toEqual(DIMENSIONS);
    // Nothing that the author wrote is lost, and all of it is in the old order; numbers may have moved on.
    const texts = after.map(({ text }) => text);
    const unnumbered = texts.map(withoutNumber);
    let from = 0;
    for (const text of before
      .map((paragraph) => withoutNumber(paragraph.text))
      .filter((line) => line !== '')) {
      const at = unnumbered.indexOf(text, from);
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
  const map = panel.getByRole('region', { name: '结构总览' });
  await map.getByRole('button', { name: /^理论学习 已有/ }).click();
  await panel.getByRole('tab', { name: '措辞' }).click();
  await expect(panel.getByRole('navigation', { name: '光标所在' })).toContainText('理论学习');
  const length = async () => (await downloadParagraphs(page)).reduce((sum, { text }) => sum + text.length, 0);
  const before = await length();
  await panel
    .getByRole('region', { name: '接下来写什么' })
    .getByRole('button', { name: /^插入“.是”$/ })
    .click();
  await expect.poll(length).toBeGreaterThan(before);
});

test('the panel asks for its first scripts only, within the budget', async ({ page }) => {
  await openPreview(page, { sample: 'empty' });
  // Those that its page names: what is fetched once it stands (tests/build/budget.test.ts counts that) is no first script.
  const html = await (await page.request.get('/taskpane.html')).text();
  const named = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map(
    ([, src]) => new URL(src!, page.url()).pathname,
  );
  const ours = named.filter((path) => !/office(?:-js|\.js)/.test(path) && noise.scripts.includes(path));
  let bytes = 0;
  for (const path of ours) bytes += gzipSync(await (await page.request.get(path)).body()).length;
  expect(ours.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(115 * 1024);
});

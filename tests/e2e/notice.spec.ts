import { expect, test, type FrameLocator } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { downloadParagraphs, listen, openPreview, type Noise } from '../support/preview';

/** From a notice to a complete outline. */

const NOTICE =
  '各支部：会前围绕工作落实、服务群众、廉洁自律等方面征求意见。党员要从学习提升、履职担当、清正廉洁三个方面查摆问题，剖析原因，提出整改措施。';
const OPEN = '党员要从学习提升、履职担当等三个方面查摆问题，剖析原因，提出整改措施。';

// Whole ways from a notice to a paper; a busy machine needs longer for them than for a click.
test.describe.configure({ timeout: 180_000 });

let noise: Noise;
test.beforeEach(({ page }) => {
  noise = listen(page);
});
test.afterEach(() => {
  expect(noise.errors).toEqual([]);
  expect(noise.foreign).toEqual([]);
});

const paste = async (panel: FrameLocator, text: string) => {
  await panel.getByRole('tab', { name: '提纲' }).click();
  await panel.getByRole('button', { name: '粘贴通知…' }).click();
  await panel.getByRole('textbox', { name: '通知正文' }).fill(text);
};

test('paste, confirm, insert the outline: complete', async ({ page }) => {
  const panel = await openPreview(page, { sample: 'empty' });
  await paste(panel, NOTICE);
  await expect(panel.getByRole('radio').first()).toBeChecked();
  await expect(panel.locator('.maker-passage').first().locator('mark')).toHaveText([
    '学习提升',
    '履职担当',
    '清正廉洁',
  ]);
  await expect(panel.getByText('（二）在履职担当方面')).toBeVisible();
  await panel.getByRole('button', { name: '存为我的模板' }).click();
  await expect(panel.getByRole('combobox', { name: '模板' })).toHaveValue(/notice/);
  await panel.getByRole('button', { name: '插入提纲' }).click();
  await expect(panel.getByText(/已插入 \d+ 处/).first()).toBeVisible();
  const texts = (await downloadParagraphs(page)).map(({ text }) => text);
  for (const name of ['学习提升', '履职担当', '清正廉洁'])
    expect(texts.some((text) => text.includes(`在${name}方面`))).toBe(true);
  await panel.getByRole('tab', { name: '结构' }).click();
  await expect(panel.getByText('部分 3/3 · 方面 3/3')).toBeVisible();
  // Nothing of the notice is left but what was confirmed.
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).toContain('学习提升');
  expect(kept).not.toContain('征求意见');
  expect(kept).not.toContain('各支部');
});

test('what the notice leaves open is asked before anything can be done', async ({ page }) => {
  const panel = await openPreview(page, { sample: 'empty' });
  await paste(panel, OPEN);
  await expect(panel.getByText('通知说有 3 个方面，只写出 2 个')).toBeVisible();
  await expect(panel.getByRole('button', { name: '只用这一次' })).toBeDisabled();
  await panel.getByRole('button', { name: '加一个方面' }).click();
  await panel.getByRole('textbox', { name: '第 3 个方面的名称' }).fill('清正廉洁');
  await panel.getByRole('button', { name: '名称已补全' }).click();
  await panel.getByRole('button', { name: '只用这一次' }).click();
  await panel.getByRole('button', { name: '插入提纲' }).click();
  await expect(panel.getByText(/已插入 \d+ 处/).first()).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('清正廉洁');
});

test('keys alone, at 320 px, nothing too wide and nothing that axe objects to', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const panel = await openPreview(page, { sample: 'empty' });
  await panel.getByRole('tab', { name: '结构' }).focus();
  await page.keyboard.press('ArrowRight');
  const open = panel.getByRole('button', { name: '粘贴通知…' });
  await open.press('Enter');
  await panel.getByRole('textbox', { name: '通知正文' }).focus();
  await page.keyboard.insertText(NOTICE);
  const second = panel.getByRole('textbox', { name: '第 2 个方面的名称' });
  await expect(second).toHaveValue('履职担当');
  await second.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(panel.getByRole('textbox', { name: '第 1 个方面的名称' })).toHaveValue('履职担当');
  await expect(panel.getByRole('textbox', { name: '第 1 个方面的名称' })).toBeFocused();
  const frame = (await (await page.locator('iframe.panel-frame').elementHandle()).contentFrame())!;
  expect(
    await frame.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);
  expect(await axeFindings(frame)).toEqual([]);
  await panel.getByRole('button', { name: '存为我的模板' }).press('Enter');
  await expect(panel.getByRole('tab', { name: '提纲' })).toBeFocused();
  await panel.getByRole('button', { name: '插入提纲' }).press('Enter');
  await expect(panel.getByText(/已插入 \d+ 处/).first()).toBeVisible();
});

test('the aspects of the open paper, and a built-in template as a copy', async ({ page }) => {
  const panel = await openPreview(page, { sample: 'complete' });
  await panel.getByRole('tab', { name: '提纲' }).click();
  await panel.getByRole('button', { name: '以本文现有方面为准' }).click();
  await expect(panel.getByRole('textbox', { name: '第 1 个方面的名称' })).toHaveValue('理论学习');
  await panel.getByRole('button', { name: '返回' }).click();
  await panel.getByRole('button', { name: '编辑模板…' }).click();
  await expect(panel.getByText('由内置模板')).toBeVisible();
  await panel.getByRole('textbox', { name: '第 1 个方面的名称' }).fill('学习提升');
  await panel.getByRole('button', { name: '存为我的模板' }).click();
  await expect(panel.getByRole('combobox', { name: '模板' })).toHaveValue(/-own/);
});

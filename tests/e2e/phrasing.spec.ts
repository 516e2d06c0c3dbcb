import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { downloadParagraphs, listen, openPreview, type Noise } from '../support/preview';

/** 措辞, end to end: what is typed in the editor and what the panel makes of it. */

let noise: Noise;
test.beforeEach(({ page }) => {
  noise = listen(page);
});
test.afterEach(() => {
  expect(noise.errors).toEqual([]);
  expect(noise.foreign).toEqual([]);
});

const lines = (page: Page) =>
  page.evaluate(() => (window as { __gangjuPreview?: { lines(): string[] } }).__gangjuPreview?.lines() ?? []);
const text = async (page: Page) => (await lines(page)).join('\n');
const place = (panel: FrameLocator) => panel.getByRole('navigation', { name: '光标所在' });

/** The editor takes what follows within half a second for one step of its undo history. */
const pause = (page: Page) => page.waitForTimeout(700);

/** The editor with the cursor in the empty document, and the 措辞 tab beside it. */
async function start(page: Page): Promise<FrameLocator> {
  const panel = await openPreview(page, { sample: 'empty' });
  await panel.getByRole('tab', { name: '措辞' }).click();
  await expect(place(panel)).toBeVisible();
  // What is not the one next thing folds away.
  for (const fold of ['现成的话', '起一组空白要点']) await panel.getByText(fold, { exact: true }).click();
  await page.locator('.ProseMirror').first().focus();
  return panel;
}

test('type, watch the place line follow, insert 三是, fill a slot, undo', async ({ page }) => {
  const panel = await start(page);
  await page.keyboard.insertText('一、存在的问题');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('（一）在理论学习方面。一是读原文不细。摘抄多，思考少。');
  await expect(place(panel)).toHaveText('存在的问题 › 理论学习 › 第 1 点');
  await page.keyboard.insertText('二是记笔记不勤。抄得多，想得少。');
  await expect(place(panel)).toHaveText('存在的问题 › 理论学习 › 第 2 点');

  // The panel followed without taking the keyboard: what is typed still lands in the editor.
  await page.keyboard.insertText('一忙就停。');
  await expect.poll(() => text(page)).toContain('想得少。一忙就停。');

  await pause(page);
  await panel.getByRole('button', { name: '插入“三是”' }).click();
  await expect.poll(() => text(page)).toMatch(/一忙就停。三是$/);
  // The keyboard is back in the text, behind what was inserted.
  await expect(page.locator('.ProseMirror').first()).toBeFocused();
  await page.keyboard.insertText('做得慢');
  await expect.poll(() => text(page)).toMatch(/一忙就停。三是做得慢$/);
  await pause(page);

  await panel.getByRole('button', { name: '单句' }).click();
  await panel.getByLabel('种类').selectOption({ label: '举例追问' });
  await pause(page);
  await panel.getByRole('button', { name: /^举例追问\s*比如，【待补：计划读几篇/ }).click();
  await expect.poll(() => text(page)).toContain('三是做得慢。比如，【待补：计划读几篇、实际读完几篇？】。');

  // The blank is selected as a whole: typing takes its place.
  await expect(panel.getByText('还有 1 处待补')).toBeVisible();
  await pause(page);
  await page.keyboard.insertText('原定十篇，读完六篇');
  await expect.poll(() => text(page)).toMatch(/三是做得慢。比如，原定十篇，读完六篇。$/);
  await expect(panel.getByText('没有待补之处')).toBeVisible();

  // Undo in the editor takes back what was typed, then what the panel put there.
  const undo = async (expected: RegExp) => {
    await page.locator('.ProseMirror').first().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => text(page)).toMatch(expected);
  };
  await undo(/做得慢。比如，【待补：[^】]*】。$/);
  await undo(/三是做得慢$/);
  await undo(/三是$/);
  await undo(/一忙就停。$/);
});

test('a fresh set, the blanks one after another, another order, another family', async ({ page }) => {
  const panel = await start(page);
  await page.keyboard.insertText('一、存在的问题');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('（一）在理论学习方面。');
  await expect(place(panel)).toHaveText('存在的问题 › 理论学习');
  await panel.getByRole('button', { name: '插入这一组' }).click();
  await expect.poll(() => text(page)).toMatch(/方面。一是研读原文.*二是专题研讨.*三是学用结合/);
  await panel.getByText('这一组要点', { exact: true }).click();
  await expect(panel.getByText('小标题一样长')).toBeVisible();

  await panel.getByRole('button', { name: '把“三是”上移' }).press('Enter');
  await expect.poll(() => text(page)).toMatch(/一是研读原文.*二是学用结合.*三是专题研讨/);
  await panel.getByRole('button', { name: '改用这种序号' }).press('Enter');
  await expect.poll(() => text(page)).toMatch(/第一，研读原文.*第二，学用结合.*第三，专题研讨/);

  await panel.getByRole('button', { name: '下一处待补' }).click();
  await expect(panel.getByText('还有 3 处待补')).toBeVisible();
  const downloaded = await downloadParagraphs(page);
  expect(downloaded.map((paragraph) => paragraph.text).join('\n')).toBe(await text(page));
});

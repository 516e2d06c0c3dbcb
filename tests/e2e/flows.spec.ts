import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { lines, listen, openPreview, selected, type Noise } from '../support/preview';

/** What a person does one after the other, on few pages: a page takes longer to open than all that is done on it. */

let noise: Noise;
test.beforeEach(async ({ page }) => {
  noise = listen(page);
  // Nothing is checked but what the test asks for.
  await page.addInitScript(() => localStorage.setItem('gangju.settings', '{"version":1,"live":false}'));
});
test.afterEach(() => {
  expect(noise.errors).toEqual([]);
});

const map = (panel: FrameLocator) => panel.getByRole('region', { name: '结构总览' });
const messages = (panel: FrameLocator) => panel.locator('.messages');

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.ProseMirror').first().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(text);
}

async function takeBack(panel: FrameLocator): Promise<void> {
  await messages(panel).getByRole('button', { name: '撤回' }).click();
  await expect(messages(panel)).toContainText('已撤回');
}

test('the report checks by itself; a double click is one; a masked name is typed once', async ({ page }) => {
  const panel = await openPreview(page);
  const before = await lines(page);

  await test.step('opened before a check, the report checks', async () => {
    await panel.getByRole('button', { name: '检查报告' }).click();
    await expect(panel.getByRole('heading', { name: '结构检查报告' })).toBeVisible();
    await expect(panel.getByRole('table').first()).toContainText('理论学习');
    await panel.getByRole('button', { name: '返回' }).click();
    await expect(map(panel)).toBeVisible();
  });

  await test.step('two clicks on the whole outline insert it once', async () => {
    await panel.getByRole('button', { name: '插入提纲' }).dblclick();
    await expect(messages(panel)).toContainText('已插入 3 处');
    expect((await lines(page)).filter((line) => /^（.）在能力本领方面/u.test(line))).toHaveLength(1);
    await takeBack(panel);
    expect(await lines(page)).toEqual(before);
  });

  await test.step('two clicks on one part insert it once', async () => {
    await map(panel).getByRole('button', { name: '补上“能力本领”' }).dblclick();
    await expect(messages(panel)).toContainText('已插入 1 处');
    expect((await lines(page)).filter((line) => /^（.）在能力本领方面/u.test(line))).toHaveLength(1);
    await takeBack(panel);
    expect(await lines(page)).toEqual(before);
  });

  await test.step('the right words go in wherever the mask was', async () => {
    await typeAtEnd(page, '对B总书记的要求领会不深，对照B总书记的话想得少。');
    await panel.getByRole('button', { name: '检查结构' }).click();
    await panel.getByRole('button', { name: /^替换为….*B总书记/u }).click();
    const field = panel.getByLabel('改成（全部同样的地方）');
    await expect(field).toBeFocused();
    await page.keyboard.insertText('某总书记');
    await expect(panel.getByRole('group', { name: '将修改 2 处' })).toContainText('某总书记');
    const typed = async () => (await lines(page)).find((line) => line.includes('总书记'));
    expect(await typed()).toContain('B总书记');
    await panel.getByRole('button', { name: '确认修复 2 处' }).click();
    await expect(messages(panel)).toContainText('已修复 2 处');
    expect(await typed()).toContain('对某总书记的要求领会不深，对照某总书记的话想得少。');
  });
});

test('another template swaps an untouched outline, and leaves a written one as it is', async ({ page }) => {
  const panel = await openPreview(page, { sample: 'empty' });
  await panel.getByRole('button', { name: '检查结构' }).click();
  // Two clicks are one choice, although what was chosen last stands first the next time.
  await panel.getByRole('button', { name: /^2024年度民主生活会/ }).dblclick();
  await expect(messages(panel)).toContainText('已插入');
  expect((await lines(page))[0]).toContain('2024');
  await panel.getByRole('tab', { name: '提纲' }).click();
  const template = panel.getByRole('combobox', { name: '模板' });

  await template.selectOption('2023-theme-education');
  await expect.poll(async () => (await lines(page)).join('\n')).toContain('（一）在理论学习方面');
  expect((await lines(page)).join('\n')).not.toContain('带头');

  // The first blank is selected once the outline stands; what is typed fills it.
  await expect.poll(() => selected(page)).toMatch(/^【待补/u);
  await page.locator('.ProseMirror').first().focus();
  await page.keyboard.insertText('会前读了通知');
  const written = await lines(page);
  expect(written.join('\n')).toContain('会前读了通知');
  await template.selectOption('2024-four-lead');
  await expect(messages(panel)).toContainText(/会补上 \d+ 处，已有的 \d+ 项都不动/u);
  await expect(messages(panel).getByRole('list')).toContainText('带头');
  expect(await lines(page)).toEqual(written);

  // A window as narrow as the panel shows all of it.
  await page.setViewportSize({ width: 320, height: 640 });
  const box = await page.locator('iframe.panel-frame').boundingBox();
  expect(box).toMatchObject({ x: 0, width: 320 });
  expect(box!.y + box!.height).toBe(640);
});

import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { downloadParagraphs, listen, openPreview, type Noise } from '../support/preview';

/** 版式, end to end: nothing before it is asked for, then check, preview, set, take back, and the figures to type. */

let noise: Noise;
test.beforeEach(({ page }) => {
  // Typing, four reads and two writes: more than the other tests do.
  test.slow();
  noise = listen(page);
});
test.afterEach(() => {
  expect(noise.errors).toEqual([]);
  expect(noise.foreign).toEqual([]);
});

const LINES = [
  '对照检查材料',
  '一、存在的问题',
  '（一）在理论学习方面。一是读原文不细，摘抄多而思考少，学过的内容隔一阵就记不准了。',
  '二是学用结合不够紧，遇到新情况还是翻旧台账、套老做法，方案前后改了几次才定下来。',
];

/** An empty document with a few lines in whatever the editor gives them. */
async function plainPaper(page: Page, lang: 'zh-CN' | 'en-US', theme: 'light' | 'dark') {
  const panel = await openPreview(page, { sample: 'empty', lang, theme });
  await page.locator('.ProseMirror').first().focus();
  for (const [i, line] of LINES.entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
  return panel;
}

const looks = async (page: Page) => (await downloadParagraphs(page)).map(({ text }) => text);

test('checks, sets and takes back, and not a character changes', async ({ page }) => {
  const panel = await plainPaper(page, 'zh-CN', 'light');
  const before = await looks(page);
  await panel.getByRole('button', { name: '版式', exact: true }).click();
  await expect(panel.getByRole('heading', { name: '版式' })).toBeVisible();
  await panel.getByRole('button', { name: '检查版式' }).click();
  const findings = panel.getByRole('list', { name: '版式问题' });
  await expect(findings).toBeVisible();
  const all = await findings.getByRole('listitem').allTextContents();
  expect(new Set(all).size).toBe(all.length);
  await expect(panel.getByRole('region', { name: '需手动设置' })).toContainText(
    '上 3.7、下 3.5、左 2.8、右 2.6 厘米',
  );

  await findings.getByRole('button').first().click();
  await panel.getByRole('button', { name: '预览设置' }).click();
  await panel.getByRole('button', { name: '设好' }).click();
  await expect(panel.getByText(/已设 \d+ 段/)).toBeVisible();
  expect(await looks(page)).toEqual(before);

  await panel.getByRole('button', { name: '撤回' }).click();
  await expect(panel.getByText('已恢复原来的格式。')).toBeVisible();
  await expect(findings.getByRole('listitem')).toHaveCount(all.length);
  expect(await looks(page)).toEqual(before);
});

for (const [lang, theme, name, check] of [
  ['zh-CN', 'light', '版式', '检查版式'],
  ['en-US', 'dark', 'Layout', 'Check layout'],
] as const)
  test(`is accessible, and Escape leads back to where it was opened (${lang}, ${theme})`, async ({
    page,
  }) => {
    const panel = await plainPaper(page, lang, theme);
    await panel.getByRole('button', { name, exact: true }).click();
    await expect(panel.getByRole('heading', { name })).toBeFocused();
    await panel.getByRole('button', { name: check }).click();
    await expect(panel.getByRole('button', { name: /^(预览设置|Preview)$/ })).toBeVisible({
      timeout: 30_000,
    });
    const frame = (await (await page.locator('iframe.panel-frame').elementHandle()).contentFrame())!;
    expect(await axeFindings(frame)).toEqual([]);
    await panel.getByRole('heading', { name }).focus();
    await page.keyboard.press('Escape');
    await expect(panel.getByRole('button', { name, exact: true })).toBeFocused();
  });

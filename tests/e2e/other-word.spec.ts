import { expect, test } from '@playwright/test';
import { readDocx } from '../../src/hosts/docx/read-docx';
import { downloadDocx, openPreview } from '../support/preview';

/**
 * A Word that decides every open question the other way (src/preview/word/deviations.ts), in a
 * browser: what comes out reads and looks as it does in the usual one.
 */
const WORST = [
  'style-only',
  'next-style',
  'detach-throws',
  'detach-clears-style',
  'break-as-sign',
  'search-folds',
  'inherit-list',
  'sets-absent',
];

/** The paper as it is saved: words, numbers, styles, indents and fonts. */
async function completed(page: Parameters<typeof openPreview>[0], faults: readonly string[]) {
  const panel = await openPreview(page, { sample: 'partial', faults });
  await panel.getByRole('button', { name: '检查结构' }).click();
  await panel.getByRole('button', { name: '插入提纲' }).first().click();
  await expect(panel.getByText(/已插入 \d+ 处/)).toBeVisible();
  const { paragraphs } = readDocx(await downloadDocx(page), { format: true });
  return paragraphs.map(({ text, number, style, outlineLevel, format }) => ({
    text,
    number,
    style,
    outlineLevel,
    indent: [format?.alignment, format?.firstLineIndent, format?.leftIndent],
    font: [format?.fontName, format?.fontSize, format?.bold],
  }));
}

test('a Word that does everything else than expected makes the same paper', async ({ page }) => {
  // Two papers are opened, completed and saved.
  test.slow();
  const usual = await completed(page, []);
  const other = await completed(page, WORST);
  expect(other).toEqual(usual);
});

test('Word’s own search is named where it stands in the way', async ({ page }) => {
  const panel = await openPreview(page, { sample: 'partial', faults: ['search-dialog-open'] });
  await panel.getByRole('button', { name: '检查结构' }).click();
  await panel.getByRole('button', { name: '插入提纲' }).first().click();
  await expect(panel.getByText('“查找和替换”窗口开着')).toBeVisible();
});

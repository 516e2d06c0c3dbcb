import type { LayoutProfile } from '../../core/layout/profile/schema';
import type { LayoutStrings } from '../../strings/zh-CN/layout';
import type { LayoutReading } from './work';

/** Rules about what Word's interface lets nobody set, by the line that says how to set it by hand. */
const NEEDED = {
  page: ['layout-paper', 'layout-margins', 'layout-lines-page'],
  pitch: ['layout-pitch', 'layout-lines-page'],
  footer: ['layout-pagenum'],
} as const;

/** Lines to follow by hand, with the figures to type: all where the page is not known, else those that are needed. */
export function manualLines(
  { model, report }: LayoutReading,
  { page, pitch, grid, fonts, pageNumber }: LayoutProfile,
  words: LayoutStrings['panel'],
  pageSet: boolean,
): readonly string[] {
  const found = new Set(report.findings.map(({ rule }) => rule));
  const needed = (rules: readonly string[]) =>
    model.sections === null || rules.some((rule) => found.has(rule));
  const centimetres = (millimetres: number) => Number((millimetres / 10).toFixed(2));
  const lines: string[] = [];
  if (!pageSet && needed(NEEDED.page)) {
    const [top, bottom] = [centimetres(page.top), centimetres(page.bottom)];
    lines.push(
      words.manualPage({ top, bottom, left: centimetres(page.left), right: centimetres(page.right) }),
    );
    if (grid !== null) lines.push(words.manualGrid(grid));
  }
  if (needed(NEEDED.pitch)) lines.push(words.manualPitch({ pitch }));
  if (needed(NEEDED.footer)) {
    const { size, names } = fonts.pageNumber;
    const centred = pageNumber.position === 'centred';
    lines.push(words.manualFooter({ footer: centimetres(page.footer), size, face: names[0]!, centred }));
  }
  return lines;
}

import type { LayoutProfile } from '../../core/layout/profile/schema';
import { toPoints } from '../../core/layout/units';
import { claimsDesktop } from './far-east';

/**
 * Sets paper and margins of every section, where Word has that (WordApiDesktop 1.3: Microsoft 365 on
 * Windows and Mac). False elsewhere: requirement sets over-promise (office-js#4953), so it is tried, in a
 * round trip of its own that takes nothing else down with it.
 */
export async function setPage({ page, grid }: LayoutProfile): Promise<boolean> {
  if (typeof Office === 'undefined' || typeof Word === 'undefined' || !claimsDesktop('1.3')) return false;
  try {
    await Word.run(async (context) => {
      const { sections } = context.document;
      sections.load('items');
      await context.sync();
      for (const { pageSetup } of sections.items) {
        pageSetup.pageWidth = toPoints(page.width);
        pageSetup.pageHeight = toPoints(page.height);
        pageSetup.topMargin = toPoints(page.top);
        pageSetup.bottomMargin = toPoints(page.bottom);
        pageSetup.leftMargin = toPoints(page.left);
        pageSetup.rightMargin = toPoints(page.right);
        pageSetup.footerDistance = toPoints(page.footer);
        if (grid === null) continue;
        pageSetup.layoutMode = 'Grid';
        pageSetup.linesPage = grid.lines;
        pageSetup.charsLine = grid.characters;
      }
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

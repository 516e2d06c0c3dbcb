import type { Paragraph } from '../document/types';
import { cellsOf } from '../outline/cells';
import type { Outline } from '../outline/types';
import type { Blocked, PlannedPiece } from './job';

/**
 * Pieces for which there is no place. Of a paper that lives in a table: where it is not told which cells hold it,
 * and which cell a piece belongs to; behind the table it would stand apart from what it continues, and at the
 * front it would go into whatever cell is the first. And what would go amid what is locked.
 */
export function blockedByPlace(
  pieces: readonly PlannedPiece[],
  outline: Outline,
  paragraphs: readonly Paragraph[],
): Blocked[] {
  const headings = new Set(
    outline.sections.flatMap((section) =>
      [section, ...section.children].map(({ heading }) => heading.paragraph),
    ),
  );
  const { homes } = cellsOf(outline, paragraphs);
  const isHome = (paragraph: Paragraph | undefined) => homes.has(paragraph?.cell ?? -1);
  /** True where the table that ends above a gap holds a heading. */
  const behindPaper = (gap: number): boolean => {
    for (let at = gap - 1; paragraphs[at]?.inTable === true; at--) if (headings.has(at)) return true;
    return false;
  };
  return pieces.flatMap(({ key, place }): Blocked[] => {
    if (place.kind === 'inside')
      return paragraphs[place.at.paragraph]?.locked === true ? [{ key, why: 'locked' }] : [];
    const { gap, beside } = place;
    if (beside !== undefined && !isHome(paragraphs[beside === 'above' ? gap - 1 : gap]))
      return [{ key, why: 'table' }];
    if (paragraphs[gap]?.shut === true) return [{ key, why: 'locked' }];
    if (beside !== undefined) return [];
    // At either end of the document only one of the two is there.
    const isCell = paragraphs[gap - 1]?.inTable !== false && paragraphs[gap]?.inTable !== false;
    return isCell || behindPaper(gap) ? [{ key, why: 'table' }] : [];
  });
}

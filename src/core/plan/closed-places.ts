import type { Paragraph } from '../document/types';
import type { Outline } from '../outline/types';
import type { Blocked, PlannedPiece } from './job';

/**
 * Pieces for which there is no place. Of a paper that lives in a table: which cell they belong to is not known;
 * behind the table they would stand apart from what they continue, and at the front they would go into
 * whatever cell is the first. And what would go into the middle of a paragraph that is locked.
 */
export function blockedByPlace(
  pieces: readonly PlannedPiece[],
  { sections }: Outline,
  paragraphs: readonly Paragraph[],
): Blocked[] {
  const headings = sections.flatMap(({ heading, children }) => [heading, ...children.map((c) => c.heading)]);
  const inside = new Set(headings.map(({ paragraph }) => paragraph).filter((at) => paragraphs[at]?.inTable));
  /** True where the table that ends above a gap holds a heading. */
  const behindPaper = (gap: number): boolean => {
    for (let at = gap - 1; paragraphs[at]?.inTable === true; at--) if (inside.has(at)) return true;
    return false;
  };
  return pieces.flatMap(({ key, place }): Blocked[] => {
    if (place.kind === 'inside')
      return paragraphs[place.at.paragraph]?.locked === true ? [{ key, why: 'held' }] : [];
    const { gap } = place;
    const isCell = paragraphs[gap]?.inTable === true && (gap === 0 || paragraphs[gap - 1]!.inTable);
    return isCell || behindPaper(gap) ? [{ key, why: 'table' }] : [];
  });
}

import { checkLayout, layoutContext, type LayoutReport } from '../core/layout/check';
import type { Paragraph } from '../core/document/types';
import type { LayoutModel } from '../core/layout/model';
import type { LayoutProfile } from '../core/layout/profile/schema';
import type { Installed } from '../core/layout/wanted';
import type { Outline } from '../core/outline/types';
import { paperOf, sameStandard, type Paper, type Standard } from './read-paper';

/** What a profile has to say about a paper that has been read, and about its look. Pure. */
export function reportLayout(
  { paragraphs, outline }: Pick<Paper, 'paragraphs' | 'outline'>,
  model: LayoutModel,
  profile: LayoutProfile,
  installed: Installed = null,
): LayoutReport {
  return checkLayout(layoutContext(paragraphs, outline, model, profile, installed));
}

/**
 * Tells what a paper is while its look is being set. What it is held against is chosen once where the choice
 * is plain: only the look changes from one reading to the next, and looks do not unmake a plain choice.
 */
export function outlineReader(standard: Standard): (paragraphs: readonly Paragraph[]) => Outline {
  let paper: Paper | null = null;
  return (paragraphs) => {
    const plain = paper !== null && paper.verdict === 'fits' && !paper.close;
    paper = paperOf({ paragraphs, degraded: [] }, plain ? sameStandard(paper!) : standard);
    return paper.outline;
  };
}

import { checkLayout, layoutContext, type LayoutReport } from '../core/layout/check';
import type { LayoutModel } from '../core/layout/model';
import type { LayoutProfile } from '../core/layout/profile/schema';
import type { Installed } from '../core/layout/wanted';
import type { Paper } from './read-paper';

/** What a profile has to say about a paper that has been read, and about its look. Pure. */
export function reportLayout(
  { paragraphs, outline }: Pick<Paper, 'paragraphs' | 'outline'>,
  model: LayoutModel,
  profile: LayoutProfile,
  installed: Installed = null,
): LayoutReport {
  return checkLayout(layoutContext(paragraphs, outline, model, profile, installed));
}

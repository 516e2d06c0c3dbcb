import type { Paragraph } from '../document/types';
import type { Outline } from '../outline/types';
import type { Template } from '../template/schema';
import { defaultLayout, figures, type LayoutSettings } from './gbt9704';
import { layOut } from './lay-out';
import { toPlan } from './to-plan';
import type { Plan, Wishes } from './types';

/** Everything that is missing, with three points under each dimension. */
export const defaultWishes: Wishes = {
  scaffoldPoints: 3,
  items: false,
  title: true,
  preamble: true,
};

/**
 * Plans what is missing and wished for: each heading where it belongs, written and looking like its
 * siblings, and the numbers behind it kept in sequence. Pure and idempotent: planning again after
 * applying finds nothing to do.
 *
 * A dimension or item whose section is missing brings its section along.
 *
 * @param outline What `recognise` found in `paragraphs` by `template`.
 * @param layout Fonts and sizes for a document that has nothing to copy.
 */
export function planOutline(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  template: Template,
  wishes: Wishes = defaultWishes,
  layout: LayoutSettings = defaultLayout,
): Plan {
  if (paragraphs.length === 0) return { items: [], edits: [] };
  return toPlan(layOut({ paragraphs, outline, template, wishes, figures: figures(layout) }), paragraphs);
}

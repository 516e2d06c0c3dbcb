import { applyEdits } from '../../../src/core/document/apply';
import type { Paragraph } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { planOutline } from '../../../src/core/plan/plan-outline';
import type { Plan, Wishes } from '../../../src/core/plan/types';
import { builtinTemplates, DEFAULT_TEMPLATE_ID } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';

/** The default template: four sections, six dimensions. */
export const template = builtinTemplates.find((t) => t.id === DEFAULT_TEMPLATE_ID) as Template;

export const paper = (...texts: (string | Paragraph)[]): Paragraph[] =>
  texts.map((text) => (typeof text === 'string' ? bodyParagraph(text) : text));

/** Plans, with everything wished unless said otherwise. */
export function plan(
  paragraphs: readonly Paragraph[],
  wishes: Partial<Wishes> = {},
  by: Template = template,
): Plan {
  return planOutline(paragraphs, recognise(paragraphs, by), by, {
    ...defaultWishes,
    items: false,
    ...wishes,
  });
}

/** The texts after planning and applying. */
export function planned(
  paragraphs: readonly Paragraph[],
  wishes: Partial<Wishes> = {},
  by: Template = template,
): string[] {
  return applyEdits(paragraphs, plan(paragraphs, wishes, by).edits).map((p) => p.number + p.text);
}

import type { Span } from '../document/types';
import { before, endOfPaper, sectionOf } from './outline-walk';
import type { RuleContext } from './rule';

/** Where a section that is missing belongs: before the next one of the template that is there, else at the end. */
export function placeOfSection(context: RuleContext, id: string): Span {
  const { paragraphs, outline, template } = context;
  // Its text may stand there without a heading.
  const implied = outline.sections.find((section) => section.id === id && section.implied);
  if (implied !== undefined) return before(paragraphs, implied);
  const order = template.sections.map((section) => section.id);
  for (const later of order.slice(order.indexOf(id) + 1)) {
    const node = sectionOf(outline, later);
    if (node !== undefined) return before(paragraphs, node);
  }
  return endOfPaper(paragraphs, outline);
}

/** Where a dimension that is missing belongs: before the next one that is there, else at the end of its section. */
export function placeOfDimension(context: RuleContext, id: string): Span {
  const { paragraphs, outline, template } = context;
  const present = context.dimensions;
  const order = template.dimensions.map((dimension) => dimension.id);
  for (const later of order.slice(order.indexOf(id) + 1)) {
    const node = present.find((candidate) => candidate.id === later);
    if (node !== undefined) return before(paragraphs, node);
  }
  const home = template.sections.find((section) => section.parts === 'dimensions');
  const index = outline.sections.findIndex((section) => section.id === home?.id);
  if (index < 0)
    return home === undefined ? endOfPaper(paragraphs, outline) : placeOfSection(context, home.id);
  const next = outline.sections[index + 1];
  return next === undefined ? endOfPaper(paragraphs, outline) : before(paragraphs, next);
}

/** Where a preamble belongs: before the first section, else at the end. */
export function placeOfPreamble({ paragraphs, outline }: RuleContext): Span {
  const first = outline.sections[0];
  return first === undefined ? endOfPaper(paragraphs, outline) : before(paragraphs, first);
}

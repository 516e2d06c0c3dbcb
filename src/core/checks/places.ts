import type { Span } from '../document/types';
import { belongs, spanOfPlace, type PaperPart } from '../outline/belongs';
import type { RuleContext } from './rule';

/** Where a missing part belongs, as the plan would put it there. */
function placeOf(context: RuleContext, what: PaperPart): Span {
  return spanOfPlace(belongs(context, what), context.paragraphs);
}

/** Where a section that is missing belongs. */
export const placeOfSection = (context: RuleContext, id: string): Span =>
  placeOf(context, { kind: 'section', id });

/** Where a dimension that is missing belongs: in the section that holds dimensions. */
export function placeOfDimension(context: RuleContext, id: string): Span {
  const home = context.template.sections.find((section) => section.parts === 'dimensions');
  return placeOf(context, { kind: 'part', section: home?.id ?? '', id });
}

/** Where a preamble belongs. */
export const placeOfPreamble = (context: RuleContext): Span => placeOf(context, { kind: 'preamble' });

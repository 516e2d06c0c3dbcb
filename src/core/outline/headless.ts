import type { Position } from '../document/types';
import type { Template } from '../template/schema';
import { dimensionNodes, sectionNodes } from './summary';
import type { Outline, OutlineNode } from './types';

/** A heading that is missing over text that stands. */
export interface Headless {
  /** The part whose heading is missing, `null` where only the numbers around tell that there is one. */
  readonly part: { readonly kind: 'section' | 'dimension'; readonly id: string } | null;
  /** Where the text begins. */
  readonly at: Position;
  /** The part in which the text lies now. */
  readonly within: OutlineNode;
}

/**
 * Headings that are missing over text that stands: a series starts over where nothing announces it, and
 * the part that should follow is nowhere (or the next number leaves room for one).
 */
export function headlessIn(outline: Outline, template: Template): Headless[] {
  const found: Headless[] = [];
  outline.sections.forEach((section, index) => {
    if (section.headless)
      push(found, section, nextSection(outline, template, section), outline.sections[index + 1]);
    section.children.forEach((child, i) => {
      if (child.headless)
        push(found, child, nextDimension(outline, template, child), section.children[i + 1]);
    });
  });
  return found;
}

function push(
  found: Headless[],
  within: OutlineNode,
  part: Headless['part'],
  sibling: OutlineNode | undefined,
): void {
  const room = within.number && sibling?.number && sibling.number.value === within.number.value + 2;
  if (part !== null || room) found.push({ part, at: within.headless!, within });
}

function nextSection(outline: Outline, { sections }: Template, { id }: OutlineNode): Headless['part'] {
  const next = sections[sections.findIndex((section) => section.id === id) + 1];
  if (id === null || next === undefined || next.required === 'off') return null;
  return sectionNodes(outline, next.id).length > 0 ? null : { kind: 'section', id: next.id };
}

function nextDimension(
  outline: Outline,
  { dimensions }: Template,
  { id, kind }: OutlineNode,
): Headless['part'] {
  const next = dimensions[dimensions.findIndex((dimension) => dimension.id === id) + 1];
  if (kind !== 'dimension' || next === undefined) return null;
  return dimensionNodes(outline, next.id).length > 0 ? null : { kind: 'dimension', id: next.id };
}

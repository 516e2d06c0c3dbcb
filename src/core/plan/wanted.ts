import type { Outline, OutlineNode } from '../outline/types';
import type { Template, TemplateDimension, TemplateSection } from '../template/schema';
import type { Wishes } from './types';

/** A section that will be there: an existing one, or one that is missing and wished. */
export interface WantedSection {
  /** `null` for an extra or repeated section that the author has. */
  readonly section: TemplateSection | null;
  readonly node: OutlineNode | null;
  /** Missing parts to lay out in it, in the template's order. */
  readonly parts: readonly TemplateDimension[];
}

/** What of a template is missing and wished, section by section in the order it will stand. */
export function wantedSections(outline: Outline, template: Template, wishes: Wishes): WantedSection[] {
  const wants = (key: string, usual: boolean) => wishes.only?.includes(key) ?? usual;
  const result: WantedSection[] = outline.sections.map((node) => ({
    section: null,
    node,
    parts: [],
  }));
  let previous = -1;
  for (const section of template.sections) {
    const at = result.findIndex(({ node }) => node?.id === section.id);
    const node = result[at]?.node ?? null;
    const parts = missingParts(section, outline, template, wants, wishes);
    if (node !== null) {
      result[at] = { section, node, parts };
      previous = at;
    } else if (parts.length > 0 || wants(`section:${section.id}`, section.required !== 'off')) {
      const place = previous >= 0 ? previous + 1 : firstPlace(result, section, template);
      result.splice(place, 0, { section, node: null, parts });
      previous = place;
    }
  }
  return result;
}

/** With no earlier section there: in front of the first later one, else behind all. */
function firstPlace(
  sections: readonly WantedSection[],
  section: TemplateSection,
  template: Template,
): number {
  const later = template.sections.slice(template.sections.indexOf(section) + 1);
  const at = sections.findIndex(({ node }) => later.some(({ id }) => id === node?.id));
  return at >= 0 ? at : sections.length;
}

function missingParts(
  section: TemplateSection,
  outline: Outline,
  template: Template,
  wants: (key: string, usual: boolean) => boolean,
  wishes: Wishes,
): TemplateDimension[] {
  if (section.parts === 'none') return [];
  const nodes = outline.sections.filter(({ id }) => id === section.id);
  const there = new Set(nodes.flatMap(({ children }) => children.map(({ id }) => id)));
  const missing = template.dimensions.filter(({ id }) => !there.has(id));
  if (section.parts === 'dimensions')
    return missing.filter(({ id }) => wants(`dimension:${id}`, sectionUsual(section, nodes)));
  // Items are laid out where there is nothing yet; into a written section only on express wish.
  const empty = nodes.every((node) => !node.children.some(isPart));
  return missing.filter(({ id }) =>
    wants(`item:${section.id}:${id}`, wishes.items && empty && sectionUsual(section, nodes)),
  );
}

/** Parts of an optional section are not laid out unless the section is there or wished. */
const sectionUsual = (section: TemplateSection, nodes: readonly OutlineNode[]) =>
  nodes.length > 0 || section.required !== 'off';

export const isPart = (node: OutlineNode): boolean => node.kind === 'dimension' || node.kind === 'item';

import { isPart } from '../outline/belongs';
import { dimensionNodes } from '../outline/summary';
import type { OutlineNode } from '../outline/types';
import { findSlots } from '../document/slots';
import type { Template, TemplateDimension, TemplateSection } from '../template/schema';
import { MOST_ATTEMPTS, type PlanJob } from './job';
import { tailStart } from '../outline/places';

/** A section that will be there: an existing one, or one that is missing and wished. */
export interface WantedSection {
  /** `null` for an extra or repeated section that the author has. */
  readonly section: TemplateSection | null;
  readonly node: OutlineNode | null;
  /** True when its heading goes in: it is not there at all, or its parts stand without it. */
  readonly headed: boolean;
  /** Missing parts to lay out in it, in the template's order. */
  readonly parts: readonly TemplateDimension[];
}

/** True when a part is wished for: by its key, or with no keys given as a matter of course. */
export function wants({ wishes, attempts }: PlanJob, key: string, usual: boolean): boolean {
  if ((attempts.get(key) ?? 0) >= MOST_ATTEMPTS) return false;
  return wishes.only?.includes(key) ?? usual;
}

/** What of a template is missing and wished, section by section in the order it will stand. */
export function wantedSections(job: PlanJob): WantedSection[] {
  const { outline, template } = job;
  const result: WantedSection[] = outline.sections.map((node) => ({
    section: null,
    node,
    headed: false,
    parts: [],
  }));
  let previous = -1;
  for (const section of template.sections) {
    const at = result.findIndex(({ node }) => node?.id === section.id);
    const node = result[at]?.node ?? null;
    const wished = wants(job, `section:${section.id}`, section.required !== 'off');
    if (node !== null) {
      const headed = node.implied === true && wished;
      result[at] = { section, node, headed, parts: missingParts(section, job) };
      previous = at;
      continue;
    }
    // One heading may name two sections (存在的问题及原因分析).
    const shared = result.findIndex((s) => s.node?.covers?.includes(section.id));
    if (shared >= 0) {
      previous = Math.max(previous, shared);
      continue;
    }
    const parts = missingParts(section, job);
    if (parts.length === 0 && !wished) continue;
    const place = previous >= 0 ? previous + 1 : firstPlace(result, section, template);
    result.splice(place, 0, { section, node: null, headed: true, parts });
    previous = place;
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

function missingParts(section: TemplateSection, job: PlanJob): TemplateDimension[] {
  const { outline, template, wishes } = job;
  if (section.parts === 'none') return [];
  const nodes = outline.sections.filter(({ id }) => id === section.id);
  // Parts of an optional section are not laid out unless the section is there or wished.
  const usual = nodes.length > 0 || section.required !== 'off';
  if (section.parts === 'dimensions')
    return template.dimensions.filter(
      ({ id }) => dimensionNodes(outline, id).length === 0 && wants(job, `dimension:${id}`, usual),
    );
  const there = new Set(nodes.flatMap(({ children }) => children.map(({ id }) => id)));
  // Items are laid out where nothing is written yet; into a written section only on express wish.
  const empty = nodes.every((node) => isEmpty(node, job));
  return template.dimensions.filter(
    ({ id }) => !there.has(id) && wants(job, `item:${section.id}:${id}`, wishes.items && empty && usual),
  );
}

/** True when nothing but blanks for the author stands under the heading. */
function isEmpty(node: OutlineNode, { paragraphs, outline }: PlanJob): boolean {
  if (node.children.some(isPart)) return false;
  const { bodyStart: from, extent } = node;
  const limit = tailStart(outline, paragraphs);
  const to = limit <= extent.to.paragraph ? { paragraph: limit, offset: 0 } : extent.to;
  const texts = paragraphs.slice(from.paragraph, to.paragraph + 1).map((p, i) => {
    const index = from.paragraph + i;
    const start = index === from.paragraph ? from.offset : 0;
    const end = index === to.paragraph ? to.offset : p.text.length;
    return { ...p, text: p.text.slice(start, Math.max(start, end)) };
  });
  const written = texts.map(({ text }) => text).join('');
  const slots = findSlots(texts).reduce((sum, { span }) => sum + span.end - span.start, 0);
  return written.replace(/[\s。；]/g, '').length <= slots;
}

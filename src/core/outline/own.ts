import type { Template, TemplateSection } from '../template/schema';
import { NEUTRAL } from './neutral';
import type { Outline, OutlineNode } from './types';

/** A paper read by itself: its outline, and what it prescribes to itself as a template. */
export interface Own {
  readonly outline: Outline;
  /** Nothing in it is required, so that nothing is ever missing. */
  readonly template: Template;
}

/** Id of a template that was made from the paper in hand. */
export const OWN_ID = 'own';

/**
 * The outline of a paper that no template fits: the numbered parts under its problems are its aspects,
 * d1, d2 … in document order.
 *
 * @param neutral What was recognised with the neutral template.
 */
export function ownOutline(neutral: Outline): Outline {
  let count = 0;
  const sections = neutral.sections.map((node): OutlineNode => {
    if (node.id !== 'problems') return node;
    const children = node.children.map((child): OutlineNode =>
      child.kind === 'item' ? { ...child, kind: 'dimension', id: `d${++count}` } : child,
    );
    return { ...node, children };
  });
  return { ...neutral, template: null, sections };
}

/** The paper's own sections and aspects as a template that asks for nothing. */
export function ownTemplate(outline: Outline, voice: Template['voice']): Template {
  const sections: TemplateSection[] = [];
  for (const role of NEUTRAL.sections) {
    const node = outline.sections.find(({ id, covers }) => id === role.id || covers?.includes(role.id));
    if (node === undefined) continue;
    const name = node.id === role.id && node.name !== '' ? node.name.slice(0, LONGEST_NAME) : role.name;
    const parts = role.id === 'problems' ? 'dimensions' : role.parts;
    sections.push({ ...role, name, parts, floating: true });
  }
  const dimensions = outline.sections.flatMap(({ children }) =>
    children
      .filter(({ kind, id }) => kind === 'dimension' && id !== null)
      .map(({ id, name }) => ({ id: id!, name: name.slice(0, LONGEST_NAME), aliases: [], topics: [] })),
  );
  const title = outline.title?.name ?? '';
  return { ...NEUTRAL, id: OWN_ID, title, voice, sections, dimensions, extras: [] };
}

/** As the template schema has it. */
const LONGEST_NAME = 60;

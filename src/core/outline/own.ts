import { LONGEST_NAME } from '../template/limits';
import type { Template, TemplateSection } from '../template/schema';
import { NEUTRAL } from './neutral';
import type { Outline, OutlineNode } from './types';

/** Role of a section that is none of those known. */
export const OTHER = 'other';

/** Id of a template that was made from the paper in hand. */
const OWN_ID = 'own';

/**
 * The outline of a paper that no template fits: the numbered parts under its problems are its aspects,
 * d1, d2 … in document order.
 *
 * @param neutral What was recognised with the neutral template.
 */
export function ownOutline(neutral: Outline): Outline {
  let count = 0;
  const sections = neutral.sections.map((node): OutlineNode => {
    if (node.id === null) return { ...node, id: OTHER };
    if (node.id !== 'problems') return node;
    const children = node.children.map((child): OutlineNode =>
      child.kind === 'item' && child.facet === undefined
        ? { ...child, kind: 'dimension', id: `d${++count}` }
        : child,
    );
    return { ...node, children };
  });
  return { ...neutral, template: null, sections };
}

/** The paper's own sections and aspects as a template that asks for nothing; sections in document order. */
export function ownTemplate(outline: Outline, voice: Template['voice']): Template {
  const sections = new Map<string, TemplateSection>();
  for (const { id, name, covers } of outline.sections)
    for (const role of [id ?? OTHER, ...(covers ?? [])]) {
      if (sections.has(role)) continue;
      const known = NEUTRAL.sections.find((section) => section.id === role);
      const parts = role === 'problems' ? 'dimensions' : (known?.parts ?? 'none');
      const own = (role === (id ?? OTHER) ? name : '').slice(0, LONGEST_NAME);
      sections.set(role, {
        ...(known ?? NEUTRAL.sections[0]!),
        id: role,
        name: own === '' ? (known?.name ?? role) : own,
        parts,
        floating: true,
      });
    }
  const dimensions = outline.sections.flatMap(({ children }) =>
    children
      .filter(({ kind, id }) => kind === 'dimension' && id !== null)
      .map(({ id, name }) => ({ id: id!, name: name.slice(0, LONGEST_NAME), aliases: [], topics: [] })),
  );
  const title = outline.title?.name ?? '';
  return { ...NEUTRAL, id: OWN_ID, title, voice, sections: [...sections.values()], dimensions, extras: [] };
}

import type { Span } from '../document/types';
import type { OutlineNode } from '../outline/types';
import type { Room, CursorView } from './view';

/** The heading that comes after the dimension or section at the cursor. */
export interface NextHeading {
  /** `heading`: it is missing and can be laid out; `go`: it is there. */
  readonly kind: 'heading' | 'go';
  /** Key as in `Wishes.only` of the plan: `dimension:style`, `section:causes`. */
  readonly key: string;
  /** Its name by the template. */
  readonly name: string;
  /** The heading that is there; `null` for `heading`. */
  readonly span: Span | null;
}

/** The next dimension by the template; behind the last one the next section; `null` at the end. */
export function nextHeading(view: CursorView, room: Room): NextHeading | null {
  const { section, dimension, part } = room.place;
  const { template, outline } = view;
  const unwritten = part === 'outside' && outline.sections.length === 0;
  if (section === null && part !== 'title' && part !== 'preamble' && !unwritten) return null;
  const sections = template.sections;
  const here = sections.findIndex(({ id }) => id === section?.id);
  if (section !== null && here < 0) return null;
  if (section !== null && sections[here]?.parts === 'dimensions') {
    const at = template.dimensions.findIndex(({ id }) => id === dimension?.id);
    const wanted = template.dimensions[at + 1];
    if (wanted !== undefined && (at >= 0 || dimension === null)) {
      return heading(
        `dimension:${wanted.id}`,
        wanted.name,
        section.children.find(({ id }) => id === wanted.id),
      );
    }
  }
  const following = sections
    .slice(here + 1)
    .find(({ id, required }) => required !== 'off' || has(outline.sections, id));
  if (following === undefined) return null;
  return heading(
    `section:${following.id}`,
    following.name,
    outline.sections.find(({ id }) => id === following.id),
  );
}

function heading(key: string, name: string, node: OutlineNode | undefined): NextHeading {
  return { kind: node === undefined ? 'heading' : 'go', key, name, span: node?.heading ?? null };
}

const has = (nodes: readonly OutlineNode[], id: string) => nodes.some((node) => node.id === id);

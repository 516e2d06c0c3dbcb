import type { Extent, Position } from '../document/types';
import type { Outline, OutlineNode } from '../outline/types';

/** Where in the paper a position is. */
export interface CursorPlace {
  /** Part of the paper when it is in no section. */
  readonly part: 'title' | 'preamble' | 'closing' | 'section' | 'outside';
  readonly section: OutlineNode | null;
  /** Dimension (in problems) or item (in causes, measures). */
  readonly dimension: OutlineNode | null;
  readonly point: OutlineNode | null;
}

/** Finds the section, dimension and point at a position. At a seam the earlier node has it: typing goes on there. */
export function placeAt(outline: Outline, position: Position): CursorPlace {
  const at = written(outline, position);
  const section = nodeAt(outline.sections, at);
  if (section !== null) {
    const dimension = nodeAt(section.children, at);
    const point = dimension === null ? null : nodeAt(dimension.children, at);
    if (dimension?.kind === 'point') return { part: 'section', section, dimension: null, point: dimension };
    return { part: 'section', section, dimension, point };
  }
  const none = { section: null, dimension: null, point: null };
  const holds = (node: OutlineNode | null) => node !== null && contains(node.extent, at);
  if (holds(outline.title) || holds(outline.byline)) return { part: 'title', ...none };
  if (holds(outline.preamble) || holds(outline.salutation)) return { part: 'preamble', ...none };
  if (holds(outline.closing) || holds(outline.signature) || holds(outline.date))
    return { part: 'closing', ...none };
  return { part: 'outside', ...none };
}

/** Empty paragraphs at the end of a paper belong to its last section: its last text stands for them. */
function written({ sections, closing, signature, date, ignored }: Outline, at: Position): Position {
  const end = sections.at(-1)?.extent.to;
  if (end === undefined || closing !== null || signature !== null || date !== null) return at;
  const behind = ignored.some(({ extent }) => byPosition(extent.from, end) >= 0);
  return byPosition(at, end) > 0 && !behind ? end : at;
}

/** Document order of two positions: negative, 0 or positive. */
export function byPosition(one: Position, other: Position): number {
  return one.paragraph - other.paragraph || one.offset - other.offset;
}

function nodeAt(nodes: readonly OutlineNode[], at: Position): OutlineNode | null {
  return nodes.find((node) => contains(node.extent, at)) ?? null;
}

/** The end counts as inside, unless it is the start of a later paragraph. */
function contains({ from, to }: Extent, at: Position): boolean {
  if (byPosition(at, from) < 0) return false;
  const end = byPosition(at, to);
  return end < 0 || (end === 0 && (at.offset > 0 || to.paragraph === from.paragraph));
}

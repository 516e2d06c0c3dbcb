import type { Position } from '../core/document/types';
import type { Outline, OutlineNode } from '../core/outline/types';

/** The headings that a place stands under, outermost first: section, dimension or item, point. */
export function headingsAbove(outline: Outline, at: Position): readonly OutlineNode[] {
  const found: OutlineNode[] = [];
  let nodes: readonly OutlineNode[] = outline.sections;
  for (;;) {
    const node = nodes.find((candidate) => holds(candidate, at));
    if (node === undefined) return found;
    if (node.name !== '') found.push(node);
    nodes = node.children;
  }
}

function holds({ extent: { from, to } }: OutlineNode, at: Position): boolean {
  return !isBefore(at, from) && isBefore(at, to);
}

const isBefore = (a: Position, b: Position): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset < b.offset);

/** How long a point's words may be in a place line, in characters. */
const LONGEST_NAME = 16;

/** `存在的问题 › 理论学习 › 一是…`: how a user knows a place. Empty outside of all sections. */
export function placeName(outline: Outline, at: Position): string {
  return headingsAbove(outline, at)
    .map(({ name, number, kind }) => {
      const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
      return kind === 'point' && number !== null ? `${number.text}${short}` : short;
    })
    .join(' › ');
}

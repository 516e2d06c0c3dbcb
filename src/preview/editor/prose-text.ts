import type { Mark, Node, Schema } from 'prosemirror-model';

/**
 * A paragraph of the editor as Word's text: offsets in that text against positions in the editor.
 */

/** One piece of a paragraph that cannot be divided further, or a run of plain characters. */
export interface Leaf {
  /** As Word reports it; `''` for what has no text (a picture). */
  readonly text: string;
  /** Position relative to the start of the paragraph's content. */
  readonly at: number;
  readonly size: number;
  readonly marks: readonly Mark[];
}

const SOFT_BREAK = '\u000B';
// eslint-disable-next-line no-control-regex -- U+000B is how Word's API writes a soft break
const PIECES = /([\u000B\t])/;

function textOf(node: Node): string {
  if (node.isText) return node.text ?? '';
  if (node.type.name === 'hardBreak') return SOFT_BREAK;
  if (node.type.name === 'tab') return '\t';
  if (node.type.name === 'field') return String(node.attrs['displayText'] ?? '');
  return '';
}

const cache = new WeakMap<Node, readonly Leaf[]>();

/** The leaves of a paragraph node in order, also those inside inline content controls. */
export function leavesOf(paragraph: Node): readonly Leaf[] {
  const known = cache.get(paragraph);
  if (known) return known;
  const leaves: Leaf[] = [];
  paragraph.descendants((node, at) => {
    if (node.isLeaf) leaves.push({ text: textOf(node), at, size: node.nodeSize, marks: node.marks });
    return true;
  });
  cache.set(paragraph, leaves);
  return leaves;
}

/**
 * The editor's position of a text offset, relative to the start of the paragraph's content. Where
 * something without text stands in between, `side` says on which side of it to be.
 */
export function positionOf(paragraph: Node, offset: number, side: 'start' | 'end'): number {
  let at = 0;
  let last = 0;
  for (const leaf of leavesOf(paragraph)) {
    const end = at + leaf.text.length;
    const inside = side === 'start' ? offset < end : offset <= end && leaf.text !== '';
    if (inside) {
      const into = offset - at;
      // A field is one piece in the editor: its edges are all there is.
      return leaf.at + (leaf.size === leaf.text.length ? into : into > 0 ? leaf.size : 0);
    }
    at = end;
    if (leaf.text !== '' || side === 'start') last = leaf.at + leaf.size;
  }
  return offset === 0 && side === 'end' ? 0 : last;
}

/** The text offset of an editor's position relative to the start of the paragraph's content. */
export function offsetOf(paragraph: Node, position: number): number {
  let offset = 0;
  for (const leaf of leavesOf(paragraph)) {
    if (position <= leaf.at) break;
    offset +=
      position >= leaf.at + leaf.size ? leaf.text.length : Math.min(position - leaf.at, leaf.text.length);
  }
  return offset;
}

/** Inline nodes for a text: soft breaks and tabs are nodes of their own in the editor. */
export function inlineNodes(schema: Schema, text: string, marks: readonly Mark[]): Node[] {
  return text
    .split(PIECES)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === SOFT_BREAK) return schema.node('hardBreak', null, undefined, marks);
      if (part === '\t') return schema.node('tab', null, undefined, marks);
      return schema.text(part, marks);
    });
}

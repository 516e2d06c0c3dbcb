import type { Edit } from '../document/edit';
import type { Paragraph, Span } from '../document/types';
import type { NodeNumber, OutlineNode } from '../outline/types';
import { numberLike } from '../counting/number-like';
import type { Draft } from './rule';

/**
 * Breaks in the numbering of siblings, each with the edits that put the numbers from there to the
 * next break right: applied together they give 1, 2, 3 …
 *
 * @param nodes Siblings in document order.
 */
export function numberingGaps(paragraphs: readonly Paragraph[], nodes: readonly OutlineNode[]): Draft[] {
  if (nodes.every((node) => node.number === null)) return [];
  const drafts: { node: OutlineNode; variant: string; wanted: number; edits: Edit[] | null }[] = [];
  let value = 0;
  let place = 0;
  let current: (typeof drafts)[number] | null = null;
  nodes.forEach((node, index) => {
    if (node.number === null) {
      // Outside the count when the numbers go on without it.
      const next = nodes[index + 1]?.number?.value;
      if (next === undefined || next !== value + 2) return;
      place += 1;
      value += 1;
      drafts.push({ node, variant: 'unnumbered', wanted: place, edits: null });
      return;
    }
    place += 1;
    const found = node.number.value;
    if (found !== value + 1) {
      const variant = value === 0 ? 'start' : found <= value ? 'repeat' : 'gap';
      current = { node, variant, wanted: place, edits: [] };
      drafts.push(current);
    }
    value = found;
    if (current !== null && found !== place) addRenumbering(current, paragraphs, node, place);
  });
  return drafts.map(({ node, variant, wanted, edits }) => ({
    span: placeOfNumber(node),
    variant,
    params: { found: node.number?.text ?? '', wanted, wantedText: wantedText(node, wanted), name: node.name },
    fix: edits === null || edits.length === 0 ? null : edits,
  }));
}

function addRenumbering(
  draft: { edits: Edit[] | null },
  paragraphs: readonly Paragraph[],
  node: OutlineNode,
  value: number,
): void {
  const number = node.number!;
  const text = renewed(number, value);
  // Word counts automatic numbers itself; a batch that mends only some numbers would confuse.
  if (number.span === null || text === null) draft.edits = null;
  if (draft.edits === null || number.span === null || text === null) return;
  const { paragraph, start, end } = number.span;
  draft.edits.push({ kind: 'replace', paragraph, expect: paragraphs[paragraph]!.text, start, end, text });
}

function wantedText(node: OutlineNode, value: number): string {
  return node.number === null ? '' : (renewed(node.number, value) ?? '');
}

/** `null` for words that do not count (首先, 一方面): which of them is wrong nobody knows. */
function renewed({ family, text }: NodeNumber, value: number): string | null {
  return family === 'sequence' || family === 'two-sided' ? null : numberLike(text, value);
}

function placeOfNumber(node: OutlineNode): Span {
  return node.number?.span ?? node.heading;
}

import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { leavesOf } from './prose-text';

/** A stretch of a paragraph's text, in offsets. */
interface FieldStretch {
  readonly start: number;
  readonly end: number;
  /** Where it lies inside a field, a field's position and text, and where that text begins. */
  readonly field?: { readonly at: number; readonly text: string; readonly from: number };
}

/**
 * Cuts a stretch at the edges of the fields that it only partly covers. The editor holds a field as
 * one piece: replacing a part of it as if it were text would take the whole of it.
 */
export function cutAtFields(paragraph: Node, start: number, end: number): FieldStretch[] {
  const pieces: FieldStretch[] = [];
  let done = start;
  let from = 0;
  for (const leaf of leavesOf(paragraph)) {
    const to = from + leaf.text.length;
    const partly =
      start < end ? from < end && to > start && (from < start || to > end) : from < start && to > start;
    if (leaf.size !== leaf.text.length && partly) {
      const piece = { start: Math.max(start, from), end: Math.min(end, to) };
      if (piece.start > done) pieces.push({ start: done, end: piece.start });
      pieces.push({ ...piece, field: { at: leaf.at, text: leaf.text, from } });
      done = piece.end;
    }
    from = to;
  }
  if (done < end || pieces.length === 0) pieces.push({ start: done, end });
  return pieces;
}

/** Writes into what a field shows. */
export function writeInField(
  tr: Transaction,
  content: number,
  { start, end, field }: Required<FieldStretch>,
  text: string,
): void {
  const node = tr.doc.nodeAt(content + field.at);
  if (!node) return;
  const displayText = field.text.slice(0, start - field.from) + text + field.text.slice(end - field.from);
  tr.setNodeMarkup(content + field.at, undefined, { ...node.attrs, displayText }, node.marks);
}

import type { Transaction } from 'prosemirror-state';

/** Of its own for each opening of the page: a file brings the numbers of another one along. */
const OURS = Date.now() % 1_000_000_000;

/**
 * Marks the words that a comment is about; returns the number under which the editor knows it. Words that have a comment
 * keep it: the editor knows one for each, and whoever comments on a paragraph leaves those inside of it alone.
 */
export function markComment(tr: Transaction, from: number, to: number, number: number): number {
  const { comment } = tr.doc.type.schema.marks;
  if (comment === undefined) return OURS + number;
  const mark = comment.create({ commentId: OURS + number });
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isInline || comment.isInSet(node.marks) !== undefined) return;
    tr.addMark(Math.max(from, pos), Math.min(to, pos + node.nodeSize), mark);
  });
  return OURS + number;
}

/** Takes a comment's marks out of the text, wherever edits have left them; returns its number in the editor. */
export function unmarkComment(tr: Transaction, number: number): number {
  const { comment } = tr.doc.type.schema.marks;
  tr.doc.descendants((node, pos) => {
    const mark = node.marks.find(
      ({ type, attrs }) => type === comment && attrs['commentId'] === OURS + number,
    );
    if (mark !== undefined) tr.removeMark(pos, pos + node.nodeSize, mark);
  });
  return OURS + number;
}

import type { Edit } from '../../core/document/edit';
import type { Span } from '../../core/document/types';

/** Where the first of some replacements stands once all of them are done; `null` for edits of other kinds. */
export function changedBy(edits: readonly Edit[]): Span | null {
  if (edits.some(({ kind }) => kind !== 'replace' && kind !== 'format')) return null;
  const [first] = [...edits].sort((a, b) => a.paragraph - b.paragraph || startOf(a) - startOf(b));
  if (first?.kind !== 'replace') return null;
  const { paragraph, start, text } = first;
  if (text !== '') return { paragraph, start, end: start + text.length };
  // What was taken out cannot be selected; what stood before it can.
  return { paragraph, start: Math.max(0, start - 1), end: start };
}

const startOf = (edit: Edit): number => ('start' in edit ? edit.start : 0);

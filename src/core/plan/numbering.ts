import type { OutlineNode } from '../outline/types';

/** One place in a row of siblings: a heading that is there, or one that will be. */
export interface NumberedEntry {
  readonly node: OutlineNode | null;
}

/**
 * The value each entry gets. New ones count on from the one before. An existing one keeps its value
 * unless it followed its predecessor in sequence and the new ones have used its value up; a gap in
 * the author's numbers absorbs the shift, and what was out of sequence is left alone.
 */
export function numberEntries(entries: readonly NumberedEntry[]): number[] {
  let before: number | null = null;
  let now = 0;
  return entries.map(({ node }) => {
    if (node === null) return ++now;
    const old = node.number?.value;
    if (old === undefined) return now;
    const inSequence = before === null || old === before + 1;
    before = old;
    now = inSequence && old <= now ? now + 1 : old;
    return now;
  });
}

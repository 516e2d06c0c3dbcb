import { diffChars } from 'diff';

/** Characters that are the same on both sides, or not. */
export interface ComparedPiece {
  readonly text: string;
  readonly same: boolean;
}

/** Two texts, cut where they differ. */
export interface SideBySide {
  readonly a: readonly ComparedPiece[];
  readonly b: readonly ComparedPiece[];
}

/** Texts that differ in more characters are shown without marks: hardly anything would be unmarked. */
const MOST_CHANGES = 1000;

/** Lays two passages side by side, character by character. */
export function sideBySide(a: string, b: string): SideBySide {
  const changes = diffChars(a, b, { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return { a: [{ text: a, same: false }], b: [{ text: b, same: false }] };
  const side = (leftOut: 'added' | 'removed'): ComparedPiece[] =>
    changes
      .filter((change) => !change[leftOut])
      .map(({ value, added, removed }) => ({ text: value, same: !added && !removed }));
  return { a: side('added'), b: side('removed') };
}

import type { Edit } from '../document/edit';

/** What the user wants laid out. */
export interface Wishes {
  /**
   * Which missing parts to insert: all, or those with these keys. Keys: `title`, `preamble`,
   * `section:<id>`, `dimension:<id>`, `item:<section id>:<dimension id>`, `extra:<id>`.
   */
  readonly only?: readonly string[];
  /** Number of 一是/二是/三是 scaffold points under each inserted dimension; 0 for none. */
  readonly scaffoldPoints: number;
  /** Also lay out causes and measures, one item per dimension, in a section that is inserted or empty. */
  readonly items: boolean;
  /** Insert a title when there is none. */
  readonly title: boolean;
  /** Insert a preamble slot when there is none. */
  readonly preamble: boolean;
}

/** One thing that will go in, for the preview. */
export interface PlannedItem {
  /** Key as in {@link Wishes.only}; `renumber:<key>` for numbers that follow from an insertion. */
  readonly key: string;
  /** `heading`, or `renumber` for an existing heading whose number changes. */
  readonly kind: 'heading' | 'renumber';
  /** The text as it will stand, number included. */
  readonly text: string;
  /** Scaffold paragraphs or points that come with it. */
  readonly scaffold: readonly string[];
  /** Text of the neighbours between which it goes (existing or planned), `''` at the document's edge. */
  readonly after: string;
  readonly before: string;
}

/** Edits and their explanation. */
export interface Plan {
  readonly items: readonly PlannedItem[];
  readonly edits: readonly Edit[];
  /**
   * What is missing, was wished for and does not go in: the heading that it would have, and why. `misread`: where
   * it belongs it would be read as something else; `restart`: Word's list starts over behind it, so that a
   * number would stand there twice; `held`: what would have to change there may not; `locked`: it belongs amid
   * what is locked; `table`: the paper lives in a table, and which cell it goes into is not known.
   * `after` and `before` as in {@link PlannedItem}. Absent where there is none.
   */
  readonly left?: readonly LeftOut[];
}

/** What a plan had to leave out. */
export interface LeftOut extends Pick<PlannedItem, 'key' | 'text' | 'after' | 'before'> {
  readonly why: 'misread' | 'restart' | 'held' | 'locked' | 'table';
}

/** How an insertion is taken back: only what is still as it was inserted. */
export interface Removal {
  readonly edits: readonly Edit[];
  /** Number of inserted paragraphs and renumbered headings that `edits` takes back. */
  readonly removed: number;
  /**
   * What stays. `edited`: the author has written there; `gone`: no longer in the document; `over-text`:
   * a heading with text under it that came later; `unsure`: it may be the author's own by now; `in-series`: points
   * around it stay, and would no longer count on.
   */
  readonly left: readonly {
    readonly kind: 'inserted' | 'renumbered';
    readonly reason: 'edited' | 'gone' | 'over-text' | 'unsure' | 'in-series';
    /** As it was inserted. */
    readonly text: string;
    /** Where it is now, `null` when it is gone. */
    readonly paragraph: number | null;
  }[];
}

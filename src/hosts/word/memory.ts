import type { BatchMark } from '../host';

/** A paragraph that a batch made, kept by Word under a reference of its own. */
export interface Kept {
  readonly paragraph: Word.Paragraph;
  /** Where it stood right after the batch. */
  readonly index: number;
  /** Its text as Word reported it right after the batch, Word's own marks included; `null` where that was not read. */
  readonly raw: string | null;
}

/** The last batch that was to be remembered. */
export interface Remembered {
  readonly mark: BatchMark;
  readonly inserted: readonly Kept[];
  readonly replaced: readonly Kept[];
}

/** What a host keeps from one batch to the next. */
export interface Memory {
  last: Remembered | null;
  marks: number;
}

export const freshMemory = (): Memory => ({ last: null, marks: 0 });

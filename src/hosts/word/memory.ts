import type { BatchMark } from '../host';

/** A paragraph that a batch made, kept by Word under a reference of its own. */
export interface TrackedParagraph {
  readonly paragraph: Word.Paragraph;
  /** Where it stood right after the batch. */
  readonly index: number;
  /** Its text as Word reported it right after the batch, Word's own marks included; `null` where that was not read. */
  readonly raw: string | null;
}

/** The last batch that was to be remembered. */
export interface TrackedBatch {
  readonly mark: BatchMark;
  readonly inserted: readonly TrackedParagraph[];
  readonly replaced: readonly TrackedParagraph[];
}

/** What a host keeps from one batch to the next. */
export interface BatchMemory {
  last: TrackedBatch | null;
  marks: number;
}

export const freshMemory = (): BatchMemory => ({ last: null, marks: 0 });

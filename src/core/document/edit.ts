import type { ParagraphFormat } from './types';

/**
 * An edit is data: what to do, where, and the text it expects to find there. A host that finds
 * something else applies none of the batch and answers `document-changed`.
 *
 * All paragraph indexes and offsets in a batch refer to the document as it was read, before any
 * edit of the batch. Several insertions at the same anchor and side land in the order of the batch.
 */
export type Edit = InsertParagraph | ReplaceSpan | SplitParagraph | FormatSpan | DeleteParagraph;

interface Anchored {
  /** Index (from 0) of the paragraph the edit is anchored on. */
  readonly paragraph: number;
  /** The whole text this paragraph had when it was read. */
  readonly expect: string;
}

/** A new paragraph before or after the anchor; the anchor itself is not touched. */
export interface InsertParagraph extends Anchored {
  readonly kind: 'insert-paragraph';
  readonly where: 'before' | 'after';
  readonly text: string;
  readonly look: NewParagraphLook;
}

/** How an inserted paragraph shall look. */
export interface NewParagraphLook {
  /** Copy style, paragraph format and font from this paragraph (index from 0) before `format` is laid over it. */
  readonly like?: number;
  /** Join the list of the paragraph `like` at its level, so that Word numbers it; otherwise the paragraph is in no list. */
  readonly joinList?: boolean;
  /** Language-neutral built-in style; ignored when `like` is given. */
  readonly style?: string;
  readonly format?: ParagraphFormat;
  /** Differently formatted leading parts (a run-in heading), in order; what they do not cover has `format`. */
  readonly runs?: readonly { readonly length: number; readonly format: ParagraphFormat }[];
}

/** Replace the characters `start`–`end` (equal for a pure insertion) by `text`, keeping the format of what stands there. */
export interface ReplaceSpan extends Anchored {
  readonly kind: 'replace';
  readonly start: number;
  readonly end: number;
  /** No paragraph marks. */
  readonly text: string;
}

/** Break the paragraph in two at `at`; white space and soft breaks in `at`–`until` are dropped. */
export interface SplitParagraph extends Anchored {
  readonly kind: 'split';
  readonly at: number;
  readonly until: number;
}

/**
 * Format characters without changing them. Over the whole paragraph, members about paragraphs (alignment,
 * indents, spacing) are set too; over a part they are left out.
 */
export interface FormatSpan extends Anchored {
  readonly kind: 'format';
  readonly start: number;
  readonly end: number;
  readonly format: ParagraphFormat;
}

/**
 * Remove a whole paragraph: only ever one that this product inserted and that is still as inserted,
 * or one whose text the same batch puts elsewhere because the author moves a point.
 */
export interface DeleteParagraph extends Anchored {
  readonly kind: 'delete-paragraph';
}

import type { Span } from '../../../core/document/types';

/** A comment to be put into a copy of a file. */
export interface Note {
  /** What it is about; an empty span stands for the words around it. */
  readonly span: Span;
  /** Paragraphs of the comment, one a line. */
  readonly lines: readonly string[];
}

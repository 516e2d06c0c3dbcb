import { applyEdits, EditMismatch } from '../core/document/apply';
import type { Edit } from '../core/document/edit';
import type { Paragraph } from '../core/document/types';
import { reportOf } from '../core/document/report';
import { type ApplyReport, type Snapshot } from '../hosts/host';
import { mismatched } from '../hosts/mismatch';
import type { RehearsingHost } from './fix-rules';
import { readText, textParagraph, writeText } from './text-file';

/** A text file in memory, a line a paragraph. */
export interface TextHost extends RehearsingHost {
  /** The file as it is now; the very bytes that were opened when nothing was applied. */
  save(): Uint8Array;
}

/** Opens a text file for editing. Throws `CliError` `unknown-encoding`. */
export function openText(bytes: Uint8Array): TextHost {
  const text = readText(bytes);
  // An empty file has no line, but there must be one to write beside.
  let paragraphs: readonly Paragraph[] = text.paragraphs.length > 0 ? text.paragraphs : [textParagraph('')];
  let changed = false;
  return {
    read: (): Promise<Snapshot> => Promise.resolve({ paragraphs, degraded: [] }),
    apply: (edits: readonly Edit[]): Promise<ApplyReport> =>
      Promise.resolve().then(() => {
        try {
          const report = reportOf(paragraphs, edits);
          paragraphs = applyEdits(paragraphs, edits);
          changed ||= edits.length > 0;
          return report;
        } catch (error) {
          if (error instanceof EditMismatch) throw mismatched(error);
          throw error;
        }
      }),
    rehearse: (edits: readonly Edit[]): Promise<void> =>
      Promise.resolve().then(() => {
        try {
          applyEdits(paragraphs, edits);
        } catch (error) {
          throw error instanceof EditMismatch ? mismatched(error) : error;
        }
      }),
    save: () => (changed ? writeText(text, paragraphs) : bytes),
  };
}

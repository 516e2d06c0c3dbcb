import { applyEdits, EditMismatch } from '../../core/document/apply';
import type { Edit } from '../../core/document/edit';
import type { Paragraph } from '../../core/document/types';
import { reportOf } from '../../core/document/report';
import { type ApplyReport, type Snapshot } from '../host';
import { mismatched } from '../mismatch';
import type { FileHost } from '../file/file-host';
import { readText, textParagraph, writeText } from './text-file';

/**
 * Opens a text file, a line a paragraph. Throws {@link HostError} `too-large` or `unreadable`; its `save` throws
 * `NotEncodable` where the file's own encoding has no bytes for what went in.
 */
export function openText(bytes: Uint8Array): FileHost {
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

import type { LayoutModel } from '../../../core/layout/model';
import type { Snapshot } from '../../host';
import { loadDocx, snapshotOf } from '../read-docx';
import { readLayout } from './read-layout';

/** A file's paragraphs and how it looks. Throws `HostError` as reading does. */
export function readDocxLayout(bytes: Uint8Array): {
  readonly snapshot: Snapshot;
  readonly model: LayoutModel;
} {
  const docx = loadDocx(bytes);
  return { snapshot: snapshotOf(docx), model: readLayout(docx) };
}

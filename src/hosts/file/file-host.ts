import type { Edit } from '../../core/document/edit';
import type { DocumentHost } from '../host';

/** A document in a file that nobody has open. */
export interface FileHost extends DocumentHost {
  /** Rejects as {@link DocumentHost.apply} would, and changes nothing. */
  rehearse(edits: readonly Edit[]): Promise<void>;
  /** The file as it is now; the very bytes that were opened when nothing was applied. */
  save(): Uint8Array;
}

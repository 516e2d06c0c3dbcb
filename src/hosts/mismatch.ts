import type { EditMismatch } from '../core/document/apply';
import { HostError } from './host';

/** A batch that does not fit the document, as every host reports it. */
export function mismatched({ reason }: EditMismatch): HostError {
  switch (reason) {
    case 'changed':
    case 'absent':
      return new HostError('document-changed', reason);
    case 'mark':
      return new HostError('holds-mark');
    case 'range':
    case 'overlap':
      return new HostError('host-failed', reason);
  }
}

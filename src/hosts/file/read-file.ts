import { readDoc } from '../doc/read-doc';
import { readDocx } from '../docx/read-docx';
import { HostError, type Snapshot } from '../host';
import { readTextFile } from '../text/text-file';
import { kindOfFile } from './kinds';

const OLD_NAME = /\.(doc|dot|wps|wpt)$/iu;

/** A file that somebody gave, as a document that can be read. Throws {@link HostError} as its readers do. */
export function readFileBytes(name: string, bytes: Uint8Array): Snapshot {
  const kind = kindOfFile(name, bytes);
  switch (kind) {
    case 'text':
      return readTextFile(bytes);
    case 'doc':
      return readDoc(bytes);
    case 'docx':
      return readDocx(bytes);
    case null:
      if (bytes.length > 0 && OLD_NAME.test(name)) throw new HostError('not-a-docx', 'legacy-doc');
      return readDocx(bytes);
  }
}

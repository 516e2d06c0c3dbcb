import { readDoc } from '../doc/read-doc';
import { readDocx } from '../docx/read-docx';
import { HostError, type Snapshot } from '../host';
import { readTextFile } from '../text/read-text';

const TEXT_NAME = /\.(txt|text|md)$/iu;
const OLD_NAME = /\.(doc|dot|wps|wpt)$/iu;

/** What a file really is: first bytes go before the name, so that a .docx that was renamed .txt is still a .docx. */
export function kindOfFile(name: string, bytes: Uint8Array): 'docx' | 'doc' | 'text' {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'doc';
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return !zip && TEXT_NAME.test(name) ? 'text' : 'docx';
}

/** A file that somebody gave, as a document that can be read. Throws {@link HostError} as its readers do. */
export function readFileBytes(name: string, bytes: Uint8Array): Snapshot {
  const kind = kindOfFile(name, bytes);
  if (kind === 'text') return readTextFile(bytes);
  if (kind === 'doc') return readDoc(bytes);
  if (bytes.length > 0 && bytes[0] !== 0x50 && OLD_NAME.test(name))
    throw new HostError('not-a-docx', 'legacy-doc');
  return readDocx(bytes);
}

import { readDocx } from '../docx/read-docx';
import type { Snapshot } from '../host';
import { readTextFile } from '../text/read-text';

const TEXT_NAME = /\.(txt|text|md)$/iu;

/** What a file really is: first bytes go before the name, so that a .docx that was renamed .txt is still a .docx. */
export function kindOfFile(name: string, bytes: Uint8Array): 'docx' | 'text' {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return !zip && !compound && TEXT_NAME.test(name) ? 'text' : 'docx';
}

/** A file that somebody gave, as a document that can be read. Throws {@link HostError} as its readers do. */
export function readFileBytes(name: string, bytes: Uint8Array): Snapshot {
  return kindOfFile(name, bytes) === 'text' ? readTextFile(bytes) : readDocx(bytes);
}

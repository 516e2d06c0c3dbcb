import { unzipSync } from 'fflate';

/** Why a file cannot be opened. */
export type FileProblem = 'encrypted' | 'old-doc' | 'not-a-docx';

/** The first bytes of a compound file: an old .doc, or any Office file with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The name of the stream that holds an encrypted package, as UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Looks whether bytes can be a .docx before the editor is given them; null when they can. */
export function inspectDocx(bytes: Uint8Array): FileProblem | null {
  if (COMPOUND.every((byte, i) => bytes[i] === byte))
    return contains(bytes, ENCRYPTED) ? 'encrypted' : 'old-doc';
  try {
    const parts = unzipSync(bytes, { filter: (file) => file.name === 'word/document.xml' });
    return parts['word/document.xml'] ? null : 'not-a-docx';
  } catch {
    return 'not-a-docx';
  }
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

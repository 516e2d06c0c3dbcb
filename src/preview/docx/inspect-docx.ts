import { strFromU8, unzipSync } from 'fflate';

/** Why a file cannot be opened. */
export type FileProblem = 'encrypted' | 'old-doc' | 'not-a-docx' | 'too-big';

/** The first bytes of a compound file: an old .doc, or any Office file with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The name of the stream that holds an encrypted package, as UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Unpacked bytes of the document part: some three thousand pages. More would freeze the browser's tab. */
const MOST = 64 * 1024 * 1024;

const DOCUMENT = 'word/document.xml';

/** Looks whether bytes can be a .docx before the editor is given them; null when they can. */
export function inspectDocx(bytes: Uint8Array): FileProblem | null {
  if (COMPOUND.every((byte, i) => bytes[i] === byte))
    return contains(bytes, ENCRYPTED) ? 'encrypted' : 'old-doc';
  let tooBig = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== DOCUMENT) return false;
        tooBig = originalSize > MOST;
        return !tooBig;
      },
    });
    if (tooBig) return 'too-big';
    const part = parts[DOCUMENT];
    return part && isDocument(strFromU8(part)) ? null : 'not-a-docx';
  } catch {
    return 'not-a-docx';
  }
}

/** The editor takes damaged XML for an empty document: nobody should go on working in that. */
function isDocument(xml: string): boolean {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return (
    parsed.documentElement.localName === 'document' && parsed.getElementsByTagName('parsererror').length === 0
  );
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** The kinds of file that are read: Word's own, Word 97–2003's, and plain text. */
export type FileKind = 'docx' | 'doc' | 'text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Names of the kinds; a .doc is told by its first bytes alone, since many are a .docx by another name. */
const NAMES: readonly (readonly [FileKind, RegExp])[] = [
  ['docx', /\.(?:docx|docm|dotx|dotm)$/iu],
  ['text', /\.(?:txt|text|md)$|^\.?[^.]*$/iu],
];

/**
 * What a file really is: first bytes go before the name, so that a .docx that was renamed .txt is still a .docx.
 *
 * @param name With or without folders; what has no ending is text.
 * @returns `null` for what is none of them
 */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind | null {
  const begins = (magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (begins(COMPOUND)) return 'doc';
  if (begins(ZIP)) return 'docx';
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return NAMES.find(([, names]) => names.test(file))?.[0] ?? null;
}

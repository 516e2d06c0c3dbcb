import { plainParagraph } from '../../core/document/plain-paragraph';
import type { Paragraph } from '../../core/document/types';
import { MAX_FILE_BYTES, MAX_PARAGRAPHS } from '../docx/limits';
import { HostError, type Snapshot } from '../host';
import { openCompound } from './compound';
import { readPieceTable, type StreamPiece } from './pieces';
import {
  deletedRanges,
  holding,
  paragraphLooks,
  type DocParagraphLook,
  type StreamRange,
} from './properties';

/** Where the head of the main stream (MS-DOC, Fib) says what. Counts are of characters. */
const FIB = {
  flags: 0x0a,
  body: 0x4c,
  elsewhere: [
    [0x50, 'footnotes'],
    [0x60, 'endnotes'],
    [0x64, 'text-boxes'],
  ],
  characters: 0xfa,
  paragraphs: 0x102,
  pieces: 0x1a2,
  end: 0x1aa,
} as const;
const ENCRYPTED = 0x0100;
const OTHER_TABLE = 0x0200;
/** Word 97 and WPS; what is older keeps its text otherwise. */
const OLDEST = 0xc1;

/**
 * The text of a Word 97–2003 document, a .doc or .wps, for reading only: paragraphs without how they look. Deleted
 * under revision is left out. Automatic numbers are not in the file; where there are any, `degraded` says so.
 *
 * Throws {@link HostError} `not-a-docx` (detail `legacy-doc`: older, or of another program), `encrypted`,
 * `too-large` or `corrupt`.
 */
export function readDoc(input: Uint8Array): Snapshot {
  if (input.length > MAX_FILE_BYTES) throw new HostError('too-large', 'file');
  try {
    return read(input);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('corrupt', error instanceof Error ? error.name : 'unknown');
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function read(bytes: Uint8Array): Snapshot {
  const file = openCompound(bytes);
  if (file.stream('EncryptedPackage') !== null) throw new HostError('encrypted', 'password');
  const stream = file.stream('WordDocument');
  if (stream === null || stream.length < FIB.end) throw new HostError('not-a-docx', 'legacy-doc');
  const main = viewOf(stream);
  if (main.getUint16(0, true) !== 0xa5ec || main.getUint16(2, true) < OLDEST)
    throw new HostError('not-a-docx', 'legacy-doc');
  const flags = main.getUint16(FIB.flags, true);
  if ((flags & ENCRYPTED) !== 0) throw new HostError('encrypted', 'password');
  const beside = file.stream((flags & OTHER_TABLE) === 0 ? '0Table' : '1Table');
  if (beside === null) throw new HostError('corrupt', 'table');
  const table = viewOf(beside);
  const part = (at: number) => [main.getUint32(at, true), main.getUint32(at + 4, true)] as const;
  const pieces = readPieceTable(table, part(FIB.pieces)[0], main.getUint32(FIB.body, true), stream.length);
  const deleted = deletedRanges(main, table, ...part(FIB.characters));
  const looks = paragraphLooks(main, table, ...part(FIB.paragraphs));
  const { paragraphs, listed, left } = paragraphsOf(stream, pieces, deleted, looks);
  const elsewhere = FIB.elsewhere.filter(([at]) => main.getUint32(at, true) > 0).map(([, name]) => name);
  return {
    paragraphs,
    degraded: [...(listed ? ['list-numbers'] : []), ...elsewhere],
    ...(left ? { revisionsPending: true } : {}),
  };
}

/** Word's marks among the characters. */
const MARK = {
  cell: '\u0007',
  softBreak: '\u000b',
  page: '\u000c',
  paragraph: '\r',
  field: '\u0013',
  result: '\u0014',
  fieldEnd: '\u0015',
  hyphen: '\u001e',
} as const;

interface ReadStream {
  readonly paragraphs: readonly Paragraph[];
  /** Some paragraph has a number that Word makes. */
  readonly listed: boolean;
  /** Something deleted under revision was left out. */
  readonly left: boolean;
}

function paragraphsOf(
  stream: Uint8Array,
  pieces: readonly StreamPiece[],
  deleted: readonly StreamRange[],
  looks: readonly DocParagraphLook[],
): ReadStream {
  const paragraphs: Paragraph[] = [];
  const fields = new Fields();
  let text = '';
  let listed = false;
  let left = false;
  let lastWasCell = false;
  const close = (byte: number, inTable: boolean) => {
    // The mark that ends a row stands behind the one that ends its last cell.
    const endsRow = inTable && lastWasCell && text === '';
    lastWasCell = inTable;
    if (endsRow) return;
    if (paragraphs.length >= MAX_PARAGRAPHS) throw new HostError('too-large', 'paragraphs');
    const look = holding(looks, byte);
    if (look?.listed === true && text.trim() !== '') listed = true;
    const heading = look !== null && look.style >= 1 && look.style <= 9;
    paragraphs.push(plainParagraph(text, { inTable, ...(heading ? { outlineLevel: look.style } : {}) }));
    text = '';
  };
  for (const piece of pieces) {
    const characters = decoded(stream, piece);
    for (let i = 0; i < piece.length; i++) {
      const byte = piece.from + i * piece.width;
      if (deleted.length > 0 && holding(deleted, byte) !== null) {
        left = true;
        continue;
      }
      const character = characters.charAt(i);
      if (character === MARK.paragraph) close(byte, false);
      else if (character === MARK.cell) close(byte, true);
      else if (character === MARK.page) {
        if (text !== '') close(byte, false);
      } else if (!fields.takes(character)) text += shown(character);
    }
  }
  if (text !== '') close(stream.length, false);
  return { paragraphs, listed, left };
}

function decoded(stream: Uint8Array, { from, length, width }: StreamPiece): string {
  const bytes = stream.subarray(from, from + length * width);
  return new TextDecoder(width === 2 ? 'utf-16le' : 'windows-1252', { ignoreBOM: true }).decode(bytes);
}

/** A character as it is read; marks of pictures, notes and comments are none. */
function shown(character: string): string {
  if (character === MARK.softBreak || character === '\t' || character >= ' ') return character;
  return character === MARK.hyphen ? '-' : '';
}

/** Fields: what they are computed by is not shown, their result is. They may stand in one another. */
class Fields {
  /** For each open field whether its result has begun. */
  private readonly open: boolean[] = [];
  private hidden = 0;

  /** True for a character that is a field's own. */
  takes(character: string): boolean {
    if (character === MARK.field) {
      this.open.push(false);
      this.hidden++;
      return true;
    }
    if (character === MARK.result && this.open.length > 0) {
      if (this.open.at(-1) === false) this.hidden--;
      this.open[this.open.length - 1] = true;
      return true;
    }
    if (character === MARK.fieldEnd && this.open.length > 0) {
      if (this.open.pop() === false) this.hidden--;
      return true;
    }
    return this.hidden > 0;
  }
}

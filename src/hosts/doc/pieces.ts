import { HostError } from '../host';

/** A stretch of the text and where its characters lie in the main stream. */
export interface StreamPiece {
  /** Offset in the main stream, in bytes. */
  readonly from: number;
  /** In characters. */
  readonly length: number;
  /** Bytes of a character: two for UTF-16, one for Windows-1252. */
  readonly width: 1 | 2;
}

const COMPRESSED = 0x40000000;

/**
 * The piece table (MS-DOC, Clx): the text in its order. Pieces beyond the body's `characters` are left out.
 * Throws {@link HostError} `corrupt`, also where they hold more characters than the stream has bytes.
 */
export function readPieceTable(
  table: DataView,
  at: number,
  characters: number,
  bytes: number,
): StreamPiece[] {
  let place = at;
  // Properties that pieces refer to stand in front.
  while (table.getUint8(place) === 1) place += 3 + table.getUint16(place + 1, true);
  if (table.getUint8(place) !== 2) throw new HostError('corrupt', 'pieces');
  const count = Math.floor((table.getUint32(place + 1, true) - 4) / 12);
  const first = place + 5;
  const pieces: StreamPiece[] = [];
  let sum = 0;
  for (let i = 0; i < count && sum < characters; i++) {
    const start = table.getUint32(first + 4 * i, true);
    const end = Math.min(characters, table.getUint32(first + 4 * (i + 1), true));
    const packed = table.getUint32(first + 4 * (count + 1) + 8 * i + 2, true);
    const width = (packed & COMPRESSED) === 0 ? 2 : 1;
    const from = width === 2 ? packed : (packed & ~COMPRESSED) >>> 1;
    const length = end - start;
    if (length < 0 || from + length * width > bytes) throw new HostError('corrupt', 'pieces');
    sum += length;
    if (sum > bytes) throw new HostError('corrupt', 'pieces');
    pieces.push({ from, length, width });
  }
  return pieces;
}

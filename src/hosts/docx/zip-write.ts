import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

const DEFLATED = 8;
/** Names in UTF-8; the only flag that a rewritten entry keeps. */
const UTF8_NAMES = 0x800;

/**
 * The archive with one entry's content replaced. All other entries are copied as they are: local
 * header, name, compressed bytes and data descriptor, in the same order.
 */
export function replaceEntry(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  target: ZipEntry,
  content: Uint8Array,
): Uint8Array {
  const directoryStart = Math.min(...entries.map(({ record }) => record.start));
  const ordered = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  const chunks: Uint8Array[] = [];
  const offsets = new Map<ZipEntry, number>();
  let length = 0;
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  push(archive.subarray(0, ordered[0]?.localOffset ?? 0));
  const compressed = deflateSync(content);
  const facts = { crc: crc32(content), compressedSize: compressed.length, size: content.length };
  ordered.forEach((entry, i) => {
    offsets.set(entry, length);
    const end = ordered[i + 1]?.localOffset ?? directoryStart;
    if (entry !== target) return push(archive.subarray(entry.localOffset, end));
    push(localHeader(archive, entry, facts));
    push(compressed);
  });
  const directory = length;
  for (const entry of entries)
    push(centralRecord(archive, entry, offsets.get(entry)!, entry === target ? facts : null));
  push(endRecord(entries.length, directory, length - directory));
  return join(chunks, length);
}

interface Facts {
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** The old header with new facts, without extra fields (they may hold the old sizes). */
function localHeader(archive: Uint8Array, { localOffset, flags }: ZipEntry, facts: Facts): Uint8Array {
  const old = new DataView(archive.buffer, archive.byteOffset + localOffset);
  const nameLength = old.getUint16(26, true);
  const header = archive.slice(localOffset, localOffset + 30 + nameLength);
  const view = new DataView(header.buffer);
  view.setUint16(6, flags & UTF8_NAMES, true);
  view.setUint16(8, DEFLATED, true);
  setFacts(view, 14, facts);
  view.setUint16(28, 0, true);
  return header;
}

function centralRecord(
  archive: Uint8Array,
  { record, flags }: ZipEntry,
  offset: number,
  facts: Facts | null,
): Uint8Array {
  const bytes = archive.slice(record.start, record.end);
  const view = new DataView(bytes.buffer);
  const nameEnd = 46 + view.getUint16(28, true);
  if (facts === null) {
    setOffset(view, offset, nameEnd);
    return bytes;
  }
  const plain = bytes.slice(0, nameEnd);
  const plainView = new DataView(plain.buffer);
  plainView.setUint16(8, flags & UTF8_NAMES, true);
  plainView.setUint16(10, DEFLATED, true);
  setFacts(plainView, 16, facts);
  plainView.setUint16(30, 0, true);
  plainView.setUint16(32, 0, true);
  plainView.setUint32(42, offset, true);
  return plain;
}

/** An offset that was written as zip64 stands in the extra field, behind the sizes that overflow too. */
function setOffset(view: DataView, offset: number, extraStart: number): void {
  if (view.getUint32(42, true) !== 0xffffffff) return view.setUint32(42, offset, true);
  const extraEnd = extraStart + view.getUint16(30, true);
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const before = [24, 20].filter((field) => view.getUint32(field, true) === 0xffffffff).length;
    return view.setBigUint64(at + 4 + 8 * before, BigInt(offset), true);
  }
}

function setFacts(view: DataView, at: number, { crc, compressedSize, size }: Facts): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, compressedSize, true);
  view.setUint32(at + 8, size, true);
}

function endRecord(count: number, offset: number, size: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

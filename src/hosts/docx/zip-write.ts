import { least } from '../../core/counting/long-lists';
import { deflateSync } from 'fflate';
import { concatenated } from '../bytes';
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
  return amendArchive(archive, entries, new Map([[target, content]]), []);
}

/** An entry that the archive does not have yet. */
export interface NewEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The same for several entries, with new ones behind those that are there. */
export function amendArchive(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  replaced: ReadonlyMap<ZipEntry, Uint8Array>,
  added: readonly NewEntry[],
): Uint8Array {
  const directoryStart = least(entries.map(({ record }) => record.start));
  const ordered = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  const chunks: Uint8Array[] = [];
  const offsets = new Map<ZipEntry, number>();
  const facts = new Map<ZipEntry, Facts>();
  let length = 0;
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  push(archive.subarray(0, ordered[0]?.localOffset ?? 0));
  ordered.forEach((entry, i) => {
    offsets.set(entry, length);
    const end = ordered[i + 1]?.localOffset ?? directoryStart;
    const content = replaced.get(entry);
    if (content === undefined) return push(archive.subarray(entry.localOffset, end));
    const compressed = deflateSync(content);
    const now = factsOf(content, compressed);
    facts.set(entry, now);
    push(localHeader(archive, entry, now));
    push(compressed);
  });
  const records = added.map(({ name, content }) => {
    const compressed = deflateSync(content);
    const now = factsOf(content, compressed);
    const at = length;
    push(newLocalHeader(name, now));
    push(compressed);
    return newCentralRecord(name, now, at);
  });
  const directory = length;
  for (const entry of entries)
    push(centralRecord(archive, entry, offsets.get(entry)!, facts.get(entry) ?? null));
  records.forEach(push);
  push(endRecord(entries.length + added.length, directory, length - directory));
  return concatenated(chunks);
}

const factsOf = (content: Uint8Array, compressed: Uint8Array): Facts => ({
  crc: crc32(content),
  compressedSize: compressed.length,
  size: content.length,
});

/** 1 January 1980, the first day that zip archives know. */
const NO_DATE = 0x0021;
/** Version 2.0: what deflated entries need. */
const VERSION = 20;

function newLocalHeader(name: string, facts: Facts): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  const header = new Uint8Array(30 + bytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, UTF8_NAMES, true);
  view.setUint16(8, DEFLATED, true);
  view.setUint16(12, NO_DATE, true);
  setFacts(view, 14, facts);
  view.setUint16(26, bytes.length, true);
  header.set(bytes, 30);
  return header;
}

function newCentralRecord(name: string, facts: Facts, offset: number): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + bytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, UTF8_NAMES, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint16(14, NO_DATE, true);
  setFacts(view, 16, facts);
  view.setUint16(28, bytes.length, true);
  view.setUint32(42, offset, true);
  record.set(bytes, 46);
  return record;
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

import { HostError } from '../host';
import { MAX_ENTRIES } from './limits';

/** One entry of the archive's central directory. All positions are byte offsets in the file. */
export interface ZipEntry {
  /** Name with forward slashes and without a leading one; only ever compared, never used as a path. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
  /** The central record's own bytes. */
  readonly record: { readonly start: number; readonly end: number };
}

/** Where the central directory lies. */
interface DirectoryPlace {
  readonly offset: number;
  readonly count: number;
  readonly end: number;
}

const nameDecoder = new TextDecoder();
const corrupt = (detail: string) => new HostError('corrupt', detail);

/**
 * Reads the central directory of a zip archive (PKWARE APPNOTE 4.3; zip64 records are understood).
 * Throws {@link HostError} `corrupt` or `too-large`.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = locate(view);
  if (place.count > MAX_ENTRIES) throw new HostError('too-large', 'zip entries');
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = place.offset;
  for (let i = 0; i < place.count; i++) {
    if (at + 46 > place.end || view.getUint32(at, true) !== 0x02014b50) throw corrupt('zip directory');
    const entry = readRecord(view, bytes, at);
    // Two entries of one name are read differently by different programs: refuse.
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw corrupt('zip names');
    names.add(key);
    entries.push(entry);
    at = entry.record.end;
  }
  return entries;
}

function locate(view: DataView): DirectoryPlace {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const place = { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true), end: at };
    const zip64 = place.offset === 0xffffffff || place.count === 0xffff ? locate64(view, at) : null;
    const found = zip64 ?? place;
    if (found.offset > found.end) throw corrupt('zip directory');
    return found;
  }
  throw corrupt('truncated');
}

function locate64(view: DataView, end: number): DirectoryPlace | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > end || view.getUint32(at, true) !== 0x06064b50) throw corrupt('zip64');
  return {
    offset: Number(view.getBigUint64(at + 48, true)),
    count: Number(view.getBigUint64(at + 32, true)),
    end: at,
  };
}

function readRecord(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > view.byteLength) throw corrupt('zip directory');
  const wide = zip64Sizes(view, at, nameEnd, extraEnd);
  return {
    name: partName(nameDecoder.decode(bytes.subarray(at + 46, nameEnd))),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: wide.size,
    compressedSize: wide.compressedSize,
    localOffset: wide.localOffset,
    record: { start: at, end },
  };
}

/** Sizes of 0xffffffff stand in the zip64 extra field, in this order, only those that overflow. */
function zip64Sizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    localOffset: view.getUint32(at + 42, true),
  };
  for (let p = extraStart; p + 4 <= extraEnd; p += 4 + view.getUint16(p + 2, true)) {
    if (view.getUint16(p, true) !== 1) continue;
    const fieldEnd = Math.min(extraEnd, p + 4 + view.getUint16(p + 2, true));
    let q = p + 4;
    for (const key of ['size', 'compressedSize', 'localOffset'] as const) {
      if (sizes[key] !== 0xffffffff || q + 8 > fieldEnd) continue;
      sizes[key] = Number(view.getBigUint64(q, true));
      q += 8;
    }
  }
  return sizes;
}

/** Part names compare without leading slash; some writers use backslashes. */
function partName(raw: string): string {
  return raw.replaceAll('\\', '/').replace(/^\/+/, '');
}

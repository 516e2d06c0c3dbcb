import { Inflate, inflateSync } from 'fflate';
import { HostError } from '../host';
import { crc32 } from './crc32';
import { MAX_PART_BYTES } from './limits';
import type { ZipEntry } from './zip-directory';

/** Up to here an entry is inflated at once: deflate makes at most 1,032 bytes of one. */
const AT_ONCE_BYTES = 128 * 1024;
const SLICE_BYTES = 32 * 1024;

const corrupt = (detail: string) => new HostError('corrupt', detail);

/** The bytes between an entry's local header and its end, still compressed. */
export function entryData(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const at = entry.localOffset;
  if (at + 30 > archive.length || view.getUint32(at, true) !== 0x04034b50) throw corrupt('zip entry');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > archive.length) throw corrupt('truncated');
  return archive.subarray(start, end);
}

/**
 * An entry's content. Sizes are held against `limit` before and while inflating, the checksum
 * after it. Throws {@link HostError} `too-large`, `encrypted` or `corrupt`.
 */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry, limit = MAX_PART_BYTES): Uint8Array {
  if (entry.flags & 1) throw new HostError('encrypted', 'zip');
  if (entry.size > limit) throw new HostError('too-large', 'declared size');
  const data = entryData(archive, entry);
  const content = decompress(data, entry, limit);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw corrupt('checksum');
  return content;
}

function decompress(data: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.method === 0) return data;
  if (entry.method !== 8) throw corrupt('compression method');
  try {
    if (data.length <= AT_ONCE_BYTES) return inflateSync(data, { out: new Uint8Array(entry.size) });
    return inflateSlices(data, entry.size, limit);
  } catch (error) {
    throw error instanceof HostError ? error : corrupt('deflate');
  }
}

/** Inflates slice by slice, so that a bomb that lies about its size is left after a few slices. */
function inflateSlices(data: Uint8Array, size: number, limit: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > limit) throw new HostError('too-large', 'actual size');
    if (length + chunk.length > size) throw corrupt('size');
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += SLICE_BYTES) {
    inflater.push(data.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= data.length);
  }
  return out.subarray(0, length);
}

import { textOf } from '../../core/characters/text-of';
import { HostError } from '../host';

/** The container of Word 97–2003 files (MS-CFB). */
export interface Compound {
  /** A stream of the root storage, whole; `null` where there is none of that name. */
  stream(name: string): Uint8Array | null;
}

/** Sector numbers from here on are marks: end of a chain, a free sector. */
const FIRST_MARK = 0xfffffffa;
const HEADER = 512;
const ENTRY = 128;
const NO_ENTRY = 0xffffffff;

interface DirectoryEntry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Opens a compound file. No package does it: the reader of word-extractor runs round in circles for ever where a
 * chain of sectors does, as in a damaged file it may. Here no chain is longer than the file has sectors.
 * Throws {@link HostError} `corrupt`.
 */
export function openCompound(bytes: Uint8Array): Compound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (bytes.length < HEADER || (shift !== 9 && shift !== 12)) throw new HostError('corrupt', 'compound');
  const size = 1 << shift;
  const total = Math.ceil(bytes.length / size);
  const placeOf = (sector: number) => (sector + 1) * size;
  const table = sectorTable(view, size, total);
  const whole = (start: number): Uint8Array => joined(bytes, chain(table, start, total), placeOf, size);

  const directory = whole(view.getUint32(48, true));
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, i) =>
    entryAt(directory, i),
  );
  const root = entries[0];
  if (root === undefined) throw new HostError('corrupt', 'compound');
  const names = childrenOf(root, entries);
  const cutoff = view.getUint32(56, true);
  const small = () => {
    const miniSize = 1 << view.getUint16(32, true);
    const minis = wordsOf(whole(view.getUint32(60, true)));
    return { data: whole(root.start), table: minis, size: miniSize };
  };
  return {
    stream(name) {
      const entry = names.get(name);
      if (entry === undefined) return null;
      if (entry.size >= cutoff) return whole(entry.start).subarray(0, entry.size);
      const mini = small();
      const sectors = chain(mini.table, entry.start, mini.table.length);
      return joined(mini.data, sectors, (sector) => sector * mini.size, mini.size).subarray(0, entry.size);
    },
  };
}

/** For each sector the one that follows it. */
function sectorTable(view: DataView, size: number, total: number): Uint32Array {
  const own = Math.min(109, view.getUint32(44, true));
  const parts: number[] = Array.from({ length: own }, (_, i) => view.getUint32(76 + 4 * i, true));
  // Large files keep the rest of the list in sectors that point to one another.
  let more = view.getUint32(68, true);
  for (let turns = 0; more < FIRST_MARK && turns <= total; turns++) {
    const at = (more + 1) * size;
    if (at + size > view.byteLength) break;
    for (let i = 0; i < size / 4 - 1; i++) parts.push(view.getUint32(at + 4 * i, true));
    more = view.getUint32(at + size - 4, true);
  }
  const found = parts.filter((sector) => sector < FIRST_MARK && (sector + 1) * size < view.byteLength);
  const table = new Uint32Array(Math.min(found.length, total) * (size / 4)).fill(NO_ENTRY);
  found.slice(0, total).forEach((sector, part) => {
    for (let i = 0; i < size / 4; i++) {
      const at = (sector + 1) * size + 4 * i;
      if (at + 4 <= view.byteLength) table[part * (size / 4) + i] = view.getUint32(at, true);
    }
  });
  return table;
}

function chain(table: Uint32Array, start: number, most: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < FIRST_MARK; sector = table[sector]!) {
    if (sector >= table.length || sectors.length >= most) throw new HostError('corrupt', 'compound');
    sectors.push(sector);
  }
  return sectors;
}

function joined(
  bytes: Uint8Array,
  sectors: readonly number[],
  placeOf: (sector: number) => number,
  size: number,
): Uint8Array {
  const out = new Uint8Array(sectors.length * size);
  sectors.forEach((sector, i) => {
    const at = placeOf(sector);
    out.set(bytes.subarray(at, Math.min(bytes.length, at + size)), i * size);
  });
  return out;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getUint32(4 * i, true));
}

function entryAt(directory: Uint8Array, index: number): DirectoryEntry {
  const view = new DataView(directory.buffer, directory.byteOffset + index * ENTRY, ENTRY);
  const length = Math.max(0, Math.min(32, view.getUint16(64, true) / 2) - 1);
  const name = textOf(
    Uint16Array.from({ length: Math.floor(length) }, (_, i) => view.getUint16(2 * i, true)),
    0,
    Math.floor(length),
  );
  const at = (offset: number) => view.getUint32(offset, true);
  return { name, left: at(68), right: at(72), child: at(76), start: at(116), size: at(120) };
}

/** What lies in the root storage itself: documents that are embedded have streams of the same names. */
function childrenOf(
  root: DirectoryEntry,
  entries: readonly DirectoryEntry[],
): ReadonlyMap<string, DirectoryEntry> {
  const found = new Map<string, DirectoryEntry>();
  const seen = new Set<number>();
  const open = [root.child];
  while (open.length > 0) {
    const index = open.pop()!;
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    found.set(entry.name, entry);
    open.push(entry.left, entry.right);
  }
  return found;
}

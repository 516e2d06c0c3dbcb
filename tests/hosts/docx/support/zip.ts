import { crc32 } from '../../../../src/hosts/docx/crc32';

/** A stored entry of an archive that is put together by hand, with what other writers put into theirs. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Sizes and offset stand in a zip64 field, behind a field of another kind. */
  readonly wide?: readonly ('size' | 'compressedSize' | 'localOffset')[];
  readonly flags?: number;
  /** Bytes of the entry's own comment in the directory. */
  readonly comment?: number;
}

/** What stands around the entries. */
export interface RawArchive {
  /** In front of the first entry, as a program that unpacks itself has it. */
  readonly front?: number;
  /** Order of the entries in the directory; as they lie, by default. */
  readonly order?: readonly number[];
  /** Place or count of the directory, or both, overflow into zip64 records. */
  readonly wide?: 'both' | 'offset' | 'count' | null;
  /** Bytes of the archive's comment. */
  readonly comment?: number;
}

/** Little-endian fields: `[bytes, value]`. */
const fields = (...all: readonly (readonly [1 | 2 | 4 | 8, number])[]): number[] =>
  all.flatMap(([bytes, value]) =>
    Array.from({ length: bytes }, (_, i) => Number((BigInt(value) >> BigInt(8 * i)) & 0xffn)),
  );

const OVERFLOW = 0xffffffff;

/** The archive's bytes. */
export function rawZip(
  entries: readonly RawEntry[],
  { front = 0, order = entries.map((_, i) => i), wide = null, comment = 0 }: RawArchive = {},
): Uint8Array {
  const out: number[] = new Array<number>(front).fill(0x2e);
  const offsets = entries.map(({ name, content, flags = 0 }) => {
    const at = out.length;
    const label = [...new TextEncoder().encode(name)];
    out.push(
      ...fields([4, 0x04034b50], [2, 20], [2, flags], [2, 0], [2, 0], [2, 0x21], [4, crc32(content)]),
      ...fields([4, content.length], [4, content.length], [2, label.length], [2, 4]),
      ...label,
      ...fields([2, 0x9901], [2, 0]),
      ...content,
    );
    return at;
  });
  const directory = out.length;
  for (const i of order) {
    const { name, content, flags = 0, wide: overflow = [], comment: own = 0 } = entries[i]!;
    const facts = { size: content.length, compressedSize: content.length, localOffset: offsets[i]! };
    const label = [...new TextEncoder().encode(name)];
    const written = (key: keyof typeof facts) => (overflow.includes(key) ? OVERFLOW : facts[key]);
    const order64 = (['size', 'compressedSize', 'localOffset'] as const).filter((key) =>
      overflow.includes(key),
    );
    const extra = [
      ...fields([2, 0x9901], [2, 12], [8, 7], [4, 7]),
      ...(order64.length === 0
        ? []
        : fields([2, 1], [2, 8 * order64.length], ...order64.map((key) => [8, facts[key]] as const))),
    ];
    out.push(
      ...fields([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, 0], [2, 0], [2, 0x21]),
      ...fields([4, crc32(content)], [4, written('compressedSize')], [4, written('size')]),
      ...fields([2, label.length], [2, extra.length], [2, own], [2, 0], [2, 0], [4, 0]),
      ...fields([4, written('localOffset')]),
      ...label,
      ...extra,
      ...new Array<number>(own).fill(0x63),
    );
  }
  const end = out.length;
  if (wide !== null)
    out.push(
      ...fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
      ...fields([8, entries.length], [8, entries.length], [8, end - directory], [8, directory]),
      ...fields([4, 0x07064b50], [4, 0], [8, end], [4, 1]),
    );
  const count = wide === 'both' || wide === 'count' ? 0xffff : entries.length;
  const place = wide === 'both' || wide === 'offset' ? OVERFLOW : directory;
  out.push(
    ...fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, end - directory]),
    ...fields([4, place], [2, comment]),
    ...new Array<number>(comment).fill(0x20),
  );
  return Uint8Array.from(out);
}

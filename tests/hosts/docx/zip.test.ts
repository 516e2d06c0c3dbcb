import { unzipSync } from 'fflate';
import { HostError } from '../../../src/hosts/host';
import { entryData, inflateEntry } from '../../../src/hosts/docx/inflate-entry';
import { MAX_ENTRIES } from '../../../src/hosts/docx/limits';
import { readDirectory, type ZipEntry } from '../../../src/hosts/docx/zip-directory';
import { amendArchive, replaceEntry } from '../../../src/hosts/docx/zip-write';
import { rawZip, type RawEntry } from './support/zip';

/** Archives as other programs write them: what is not ours keeps its bytes and its place. */

const bytesOf = (text: string) => new TextEncoder().encode(text);
const one = (name: string, text: string, more: Partial<RawEntry> = {}): RawEntry => ({
  name,
  content: bytesOf(text),
  ...more,
});
const ALL = ['size', 'compressedSize', 'localOffset'] as const;
const read = (archive: Uint8Array) =>
  Object.fromEntries(
    readDirectory(archive).map((entry) => [
      entry.name,
      new TextDecoder().decode(inflateEntry(archive, entry)),
    ]),
  );
const texts = { 'a.xml': '甲甲', 'b.bin': '乙', 'c.xml': '丙丙丙' };
const entries = (more: Partial<RawEntry> = {}) =>
  Object.entries(texts).map(([name, text]) => one(name, text, more));

/** How reading ends: what is wrong with it, as the host says it. */
function refusal(archive: Uint8Array): string {
  try {
    readDirectory(archive);
  } catch (error) {
    return error instanceof HostError ? `${error.code} ${error.detail}` : String(error);
  }
  return 'read';
}

describe.each([
  ['plain', rawZip(entries())],
  ['with something in front of it', rawZip(entries(), { front: 70_000 })],
  ['with a comment of any length behind it', rawZip(entries(), { comment: 0xffff })],
  ['whose directory has another order', rawZip(entries(), { order: [2, 0, 1] })],
  ['whose entries have comments of their own', rawZip(entries({ comment: 9 }))],
  ['with 64-bit records', rawZip(entries(), { wide: 'both' })],
  ['with a 64-bit place of the directory', rawZip(entries(), { wide: 'offset' })],
  ['with a 64-bit count', rawZip(entries(), { wide: 'count' })],
  ['with 64-bit sizes and offsets', rawZip(entries({ wide: ALL }), { front: 9 })],
  ['with 64-bit offsets alone', rawZip(entries({ wide: ['localOffset'] }), { front: 9 })],
  ['with a 64-bit size and offset', rawZip(entries({ wide: ['size', 'localOffset'] }), { front: 9 })],
  ['with a 64-bit size alone', rawZip(entries({ wide: ['compressedSize'] }))],
  ['with names in UTF-8', rawZip(entries({ flags: 0x800 }))],
])('an archive %s', (_, archive) => {
  const directory = readDirectory(archive);
  const named = (all: readonly ZipEntry[], name: string) => all.find((entry) => entry.name === name)!;

  it('is read', () => {
    expect(read(archive)).toEqual(texts);
  });

  it.each(Object.keys(texts))('keeps all but %s when that is replaced', (name) => {
    const made = replaceEntry(archive, directory, named(directory, name), bytesOf('新的字'));
    expect(read(made)).toEqual({ ...texts, [name]: '新的字' });
    const after = readDirectory(made);
    expect(after.map((entry) => entry.name)).toEqual(directory.map((entry) => entry.name));
    for (const other of Object.keys(texts).filter((key) => key !== name))
      expect(entryData(made, named(after, other))).toEqual(entryData(archive, named(directory, other)));
  });

  it('takes new entries behind its own, and the two places that describe one say the same', () => {
    const added = [
      { name: 'd/新.xml', content: bytesOf('丁') },
      { name: 'e.xml', content: bytesOf('戊戊') },
    ];
    const made = amendArchive(
      archive,
      directory,
      new Map([[named(directory, 'a.xml'), bytesOf('改')]]),
      added,
    );
    const wanted = { ...texts, 'a.xml': '改', 'd/新.xml': '丁', 'e.xml': '戊戊' };
    expect(read(made)).toEqual(wanted);
    const view = new DataView(made.buffer);
    const after = readDirectory(made);
    for (const { record, localOffset, name } of after) {
      const fields = (at: number) => [
        view.getUint16(at, true), // version needed
        view.getUint16(at + 2, true), // flags
        view.getUint16(at + 4, true), // method
        view.getUint32(at + 6, true), // time and date
        view.getUint32(at + 10, true), // checksum
        view.getUint16(at + 22, true), // length of the name
      ];
      expect([name, ...fields(localOffset + 4)]).toEqual([name, ...fields(record.start + 6)]);
      const sizes = (at: number) => [view.getUint32(at, true), view.getUint32(at + 4, true)];
      if (name === 'a.xml' || name.includes('d/') || name === 'e.xml')
        expect(sizes(localOffset + 18)).toEqual(sizes(record.start + 20));
    }
    // Entries lie one behind the other, then the directory: nothing of the old one is left between them.
    const lying = [...after].sort((a, b) => a.localOffset - b.localOffset);
    expect(lying[0]!.localOffset).toBe(Math.min(...directory.map((entry) => entry.localOffset)));
    const ends = lying.map(({ localOffset: at, compressedSize }) => {
      const names = view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      return at + 30 + names + compressedSize;
    });
    expect(ends).toEqual([...lying.slice(1).map((entry) => entry.localOffset), after[0]!.record.start]);
    // The last record: counts twice, then size and place of the directory.
    const end = made.length - 22;
    expect([view.getUint16(end + 8, true), view.getUint16(end + 10, true)]).toEqual([5, 5]);
    expect(view.getUint32(end + 12, true)).toBe(end - after[0]!.record.start);
    expect(view.getUint32(end + 16, true)).toBe(after[0]!.record.start);
    expect(after.at(-1)!.record.end).toBe(end);
  });
});

it('another program finds what was replaced and what was added', () => {
  const archive = rawZip(entries({ flags: 0x800 }));
  const directory = readDirectory(archive);
  const made = amendArchive(archive, directory, new Map([[directory[1]!, bytesOf('改')]]), [
    { name: '新.xml', content: bytesOf('丁') },
  ]);
  const found = Object.entries(unzipSync(made)).map(([name, content]) => [
    name,
    new TextDecoder().decode(content),
  ]);
  expect(Object.fromEntries(found)).toEqual({ ...texts, 'b.bin': '改', '新.xml': '丁' });
});

it('an entry that is written anew says nothing of sizes that come behind it, and keeps how its name is written', () => {
  const archive = rawZip([one('甲.xml', '甲', { flags: 0x808, comment: 5 })]);
  const directory = readDirectory(archive);
  const made = replaceEntry(archive, directory, directory[0]!, bytesOf('乙'));
  expect(readDirectory(made)[0]!.flags).toBe(0x800);
  expect(new DataView(made.buffer).getUint16(6, true)).toBe(0x800);
});

it('an archive without any entry takes new ones', () => {
  expect(read(amendArchive(rawZip([]), [], new Map(), [{ name: 'a', content: bytesOf('甲') }]))).toEqual({
    a: '甲',
  });
});

describe('a directory that cannot be trusted', () => {
  const patched = (archive: Uint8Array, change: (view: DataView) => void) => {
    const copy = archive.slice();
    change(new DataView(copy.buffer));
    return copy;
  };

  it('has no end: however short or long the file is', () => {
    for (const length of [0, 3, 21, 22, 23, 70_000])
      expect([length, refusal(new Uint8Array(length))]).toEqual([length, 'corrupt truncated']);
    const far = new Uint8Array(22 + 0xffff + 1);
    far.set(rawZip([]));
    expect(refusal(far)).toBe('corrupt truncated');
    expect(refusal(far.subarray(0, -1))).toBe('read');
  });

  it('points behind itself, or to what is no record', () => {
    const archive = rawZip([one('a', '甲')]);
    const end = archive.length - 22;
    expect(refusal(patched(archive, (view) => view.setUint32(end + 16, end + 1, true)))).toBe(
      'corrupt zip directory',
    );
    expect(refusal(patched(archive, (view) => view.setUint32(end + 16, 0, true)))).toBe(
      'corrupt zip directory',
    );
    expect(refusal(patched(archive, (view) => view.setUint16(end + 10, 2, true)))).toBe(
      'corrupt zip directory',
    );
  });

  it('holds more entries than are read, or says so', () => {
    const archive = rawZip([one('a', '甲')]);
    const counted = (count: number) =>
      refusal(patched(archive, (view) => view.setUint16(archive.length - 12, count, true)));
    expect(counted(MAX_ENTRIES)).toBe('corrupt zip directory');
    expect(counted(MAX_ENTRIES + 1)).toBe('too-large zip entries');
  });

  it('has two entries whose names differ in nothing but their case', () => {
    expect(refusal(rawZip([one('A', '甲'), one('a', '乙')]))).toBe('corrupt zip names');
    // Upper case would make these one.
    expect(refusal(rawZip([one('ss', '甲'), one('ß', '乙')]))).toBe('read');
  });

  it('has a record that is none', () => {
    const archive = rawZip([one('a', '甲')]);
    const { start } = readDirectory(archive)[0]!.record;
    expect(refusal(patched(archive, (view) => view.setUint32(start, 0x02014b51, true)))).toBe(
      'corrupt zip directory',
    );
  });

  it('has a record that is longer than the file', () => {
    const archive = rawZip([one('a', '甲')]);
    const { start } = readDirectory(archive)[0]!.record;
    for (const at of [28, 30, 32])
      expect(refusal(patched(archive, (view) => view.setUint16(start + at, 0xfff0, true)))).toBe(
        'corrupt zip directory',
      );
  });

  it('has 64-bit records that are none', () => {
    const archive = rawZip([one('a', '甲')], { wide: 'both' });
    const locator = archive.length - 22 - 20;
    const end64 = locator - 56;
    expect(refusal(archive)).toBe('read');
    expect(refusal(patched(archive, (view) => view.setUint32(end64, 0, true)))).toBe('corrupt zip64');
    expect(refusal(patched(archive, (view) => view.setUint32(locator + 8, archive.length, true)))).toBe(
      'corrupt zip64',
    );
    // Without a locator the figures are what they are: an offset behind the file.
    expect(refusal(patched(archive, (view) => view.setUint32(locator, 0, true)))).toBe(
      'corrupt zip directory',
    );
  });

  it('has a 64-bit field that is too short for what it should hold', () => {
    const archive = rawZip([one('a', '甲', { wide: ALL })]);
    const { start } = readDirectory(archive)[0]!.record;
    const field = start + 46 + 1 + 16;
    const short = patched(archive, (view) => view.setUint16(field + 2, 8, true));
    expect(readDirectory(short)[0]).toMatchObject({ size: 3, compressedSize: 0xffffffff });
  });

  it('names an entry with a slash in front, or with slashes of another kind', () => {
    expect(readDirectory(rawZip([one('//a\\b.xml', '甲')]))[0]!.name).toBe('a/b.xml');
  });
});

describe('an entry that cannot be trusted', () => {
  const archive = rawZip([one('a', '甲甲')]);
  const [entry] = readDirectory(archive);
  const inflated = (change: Partial<ZipEntry>, limit?: number) => {
    try {
      return new TextDecoder().decode(inflateEntry(archive, { ...entry!, ...change }, limit));
    } catch (error) {
      return error instanceof HostError ? `${error.code} ${error.detail}` : String(error);
    }
  };

  it('is refused with what is wrong about it', () => {
    expect(inflated({})).toBe('甲甲');
    expect(inflated({}, 6)).toBe('甲甲');
    expect(inflated({}, 5)).toBe('too-large declared size');
    expect(inflated({ flags: 1 })).toBe('encrypted zip');
    expect(inflated({ flags: 0x800 })).toBe('甲甲');
    expect(inflated({ method: 8 })).toMatch(/^corrupt (deflate|checksum)$/);
    expect(inflated({ method: 9 })).toBe('corrupt compression method');
    expect(inflated({ crc: 1 })).toBe('corrupt checksum');
    expect(inflated({ size: 5 })).toBe('corrupt checksum');
    expect(inflated({ localOffset: 1 })).toBe('corrupt zip entry');
    expect(inflated({ localOffset: archive.length - 29 })).toBe('corrupt zip entry');
    expect(inflated({ compressedSize: archive.length })).toBe('corrupt truncated');
  });
});

describe('an entry that is large', () => {
  // Not to be made small: as many bytes to inflate as are written.
  let state = 1;
  const content = Uint8Array.from({ length: 300_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
  const plain = rawZip([one('a', '甲')]);
  const directory = readDirectory(plain);
  const archive = replaceEntry(plain, directory, directory[0]!, content);
  const [entry] = readDirectory(archive);
  const refused = (change: Partial<ZipEntry>, limit?: number) => {
    try {
      return inflateEntry(archive, { ...entry!, ...change }, limit).length;
    } catch (error) {
      return error instanceof HostError ? `${error.code} ${error.detail}` : String(error);
    }
  };

  it('is read piece by piece', () => {
    expect(entry!.compressedSize).toBeGreaterThan(128 * 1024);
    expect(Buffer.compare(inflateEntry(archive, entry!), content)).toBe(0);
    expect(refused({}, content.length)).toBe(content.length);
  });

  it('is left as soon as it is larger than it says, or than may be', () => {
    expect(refused({ size: content.length - 1 })).toBe('corrupt size');
    expect(refused({ size: 1000 }, content.length - 1)).toBe('corrupt size');
    expect(refused({ size: 1000 }, 1000)).toBe('too-large actual size');
    expect(refused({ size: content.length + 1 })).toBe('corrupt checksum');
    expect(refused({ compressedSize: 200_000 })).toMatch(/^corrupt (deflate|checksum)$/);
  });
});

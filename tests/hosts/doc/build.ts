/** Word 97–2003 files for tests, made here: one main stream, one table stream, no more than is read. */

const SECTOR = 512;

/** A compound file of streams; each takes whole sectors of its own. */
export function compound(streams: Readonly<Record<string, Uint8Array>>, cutoff = 0): Uint8Array {
  const names = Object.keys(streams);
  const counts = names.map((name) => Math.max(1, Math.ceil(streams[name]!.length / SECTOR)));
  const directory = Math.ceil((names.length + 1) / 4);
  const data = counts.reduce((sum, count) => sum + count, 0);
  const fat = Math.ceil((directory + data + 8) / (SECTOR / 4 - 1)) + 1;
  const file = new Uint8Array(SECTOR * (1 + fat + directory + data));
  const view = new DataView(file.buffer);
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, i) => (file[i] = byte));
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, fat, true);
  view.setUint32(48, fat, true);
  view.setUint32(56, cutoff, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i < fat ? i : 0xffffffff, true);
  const next = (sector: number, value: number) => view.setUint32(SECTOR + 4 * sector, value, true);
  for (let i = 0; i < (fat * SECTOR) / 4; i++) next(i, 0xffffffff);
  for (let i = 0; i < fat; i++) next(i, 0xfffffffd);
  const link = (from: number, count: number) => {
    for (let i = 0; i < count; i++) next(from + i, i + 1 < count ? from + i + 1 : 0xfffffffe);
  };
  link(fat, directory);
  const entry = (
    index: number,
    name: string,
    more: { child?: number; right?: number; start?: number; size?: number },
  ) => {
    const at = SECTOR * (1 + fat) + 128 * index;
    [...name].forEach((character, i) => view.setUint16(at + 2 * i, character.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint32(at + 68, 0xffffffff, true);
    view.setUint32(at + 72, more.right ?? 0xffffffff, true);
    view.setUint32(at + 76, more.child ?? 0xffffffff, true);
    view.setUint32(at + 116, more.start ?? 0xfffffffe, true);
    view.setUint32(at + 120, more.size ?? 0, true);
  };
  entry(0, 'Root Entry', { child: 1 });
  let sector = fat + directory;
  names.forEach((name, i) => {
    const bytes = streams[name]!;
    link(sector, counts[i]!);
    file.set(bytes, SECTOR * (1 + sector));
    entry(i + 1, name, {
      start: sector,
      size: bytes.length,
      ...(i + 1 < names.length ? { right: i + 2 } : {}),
    });
    sector += counts[i]!;
  });
  return file;
}

/** What a document is made of besides its text. */
export interface Draft {
  /** Characters from–to that are deleted under revision. */
  readonly deleted?: readonly [from: number, to: number];
  /** Style and list of every paragraph. */
  readonly look?: { readonly style: number; readonly list: number };
  readonly flags?: number;
  readonly version?: number;
}

const TEXT_AT = 1024;

/** A document of this text, with Word's own marks in it (`\r` ends a paragraph). */
export function wordDocument(text: string, draft: Draft = {}): Record<string, Uint8Array> {
  const { deleted, look, flags = 0x0200, version = 0xc1 } = draft;
  const pages = Math.ceil((TEXT_AT + 2 * text.length) / SECTOR) * SECTOR;
  const main = new Uint8Array(pages + 2 * SECTOR);
  const view = new DataView(main.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, version, true);
  view.setUint16(0x0a, flags, true);
  view.setUint32(0x4c, text.length, true);
  for (let i = 0; i < text.length; i++) view.setUint16(TEXT_AT + 2 * i, text.charCodeAt(i), true);
  const table = new Uint8Array(256);
  const beside = new DataView(table.buffer);
  table[0] = 2;
  beside.setUint32(1, 16, true);
  beside.setUint32(9, text.length, true);
  beside.setUint32(5 + 8 + 2, TEXT_AT, true);
  view.setUint32(0x1a2, 0, true);
  view.setUint32(0x1a6, 21, true);
  const plc = (at: number, page: number) => {
    beside.setUint32(at + 4, TEXT_AT + 2 * text.length, true);
    beside.setUint32(at + 8, page / SECTOR, true);
  };
  if (deleted !== undefined) {
    plc(64, pages);
    view.setUint32(0xfa, 64, true);
    view.setUint32(0xfe, 12, true);
    view.setUint32(pages, TEXT_AT + 2 * deleted[0], true);
    view.setUint32(pages + 4, TEXT_AT + 2 * deleted[1], true);
    main[pages + 8] = 100;
    main.set([3, 0x00, 0x08, 1], pages + 200);
    main[pages + SECTOR - 1] = 1;
  }
  if (look !== undefined) {
    const page = pages + SECTOR;
    plc(128, page);
    view.setUint32(0x102, 128, true);
    view.setUint32(0x106, 12, true);
    view.setUint32(page, TEXT_AT, true);
    view.setUint32(page + 4, TEXT_AT + 2 * text.length, true);
    main[page + 8] = 100;
    main.set([4, look.style, 0, 0x0b, 0x46, look.list, 0, 0], page + 200);
    main[page + SECTOR - 1] = 1;
  }
  return { WordDocument: main, [(flags & 0x0200) === 0 ? '0Table' : '1Table']: table };
}

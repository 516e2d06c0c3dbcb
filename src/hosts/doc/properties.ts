import { firstIndex } from '../../core/counting/first-index';

/** Bytes of the main stream, `from` inclusive, `to` exclusive. */
export interface StreamRange {
  readonly from: number;
  readonly to: number;
}

/** What is told of a paragraph besides its characters. */
export interface DocParagraphLook extends StreamRange {
  /** Index of its style; 1–9 are the built-in headings. */
  readonly style: number;
  /** True for an item of a list, whose number Word makes. */
  readonly listed: boolean;
}

const PAGE = 512;
/** sprmCFRMarkDel: the characters are deleted under revision. */
const DELETED = 0x0800;
/** sprmPIlfo: the list that a paragraph belongs to. */
const LIST = 0x460b;

/** Stretches of characters that are deleted under revision, in order and apart from one another. */
export function deletedRanges(main: DataView, table: DataView, at: number, length: number): StreamRange[] {
  const found: StreamRange[] = [];
  for (const page of pagesOf(main, table, at, length)) {
    const count = main.getUint8(page + PAGE - 1);
    for (let i = 0; i < count && (count + 1) * 4 + i < PAGE; i++) {
      const offset = main.getUint8(page + (count + 1) * 4 + i) * 2;
      if (offset === 0) continue;
      const size = main.getUint8(page + offset);
      const value = propertyOf(main, page + offset + 1, Math.min(size, PAGE - offset - 1), DELETED);
      if (value !== null && (value & 0xff) !== 0) found.push(rangeAt(main, page, i));
    }
  }
  return merged(found);
}

/** Paragraphs by where their characters lie, in that order. */
export function paragraphLooks(
  main: DataView,
  table: DataView,
  at: number,
  length: number,
): DocParagraphLook[] {
  const found: DocParagraphLook[] = [];
  for (const page of pagesOf(main, table, at, length)) {
    const count = main.getUint8(page + PAGE - 1);
    for (let i = 0; i < count && (count + 1) * 4 + 13 * i < PAGE; i++) {
      const offset = main.getUint8(page + (count + 1) * 4 + 13 * i) * 2;
      if (offset === 0 || offset >= PAGE - 3) continue;
      const odd = main.getUint8(page + offset);
      const size = odd === 0 ? 2 * main.getUint8(page + offset + 1) : 2 * odd - 1;
      const start = offset + (odd === 0 ? 2 : 1);
      if (size < 2 || start + 2 > PAGE) continue;
      const list = propertyOf(main, page + start + 2, Math.min(size - 2, PAGE - start - 2), LIST);
      found.push({
        ...rangeAt(main, page, i),
        style: main.getUint16(page + start, true),
        listed: list !== null && list > 0 && list < 2047,
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The range that holds a byte; `null` where none does. */
export function holding<R extends StreamRange>(ranges: readonly R[], byte: number): R | null {
  const range = ranges[firstIndex(ranges.length, (i) => ranges[i]!.to <= byte)];
  return range !== undefined && range.from <= byte ? range : null;
}

/** Offsets of the pages of 512 bytes that a table names; each once. */
function pagesOf(main: DataView, table: DataView, at: number, length: number): ReadonlySet<number> {
  const count = Math.floor((length - 4) / 8);
  const pages = new Set<number>();
  for (let i = 0; i < count; i++) {
    const place = at + 4 * (count + 1) + 4 * i;
    if (place + 4 > table.byteLength) break;
    const page = (table.getUint32(place, true) & 0x3fffff) * PAGE;
    if (page + PAGE <= main.byteLength) pages.add(page);
  }
  return pages;
}

const rangeAt = (main: DataView, page: number, i: number): StreamRange => ({
  from: main.getUint32(page + 4 * i, true),
  to: main.getUint32(page + 4 * (i + 1), true),
});

/** The value of a property in a list of them (MS-DOC, Prl), of two bytes at most; `null` where it is not set. */
function propertyOf(main: DataView, from: number, size: number, wanted: number): number | null {
  let value: number | null = null;
  let at = from;
  while (at + 3 <= from + size) {
    const code = main.getUint16(at, true);
    at += 2;
    if (code === wanted) value = code >> 13 < 2 ? main.getUint8(at) : main.getUint16(at, true);
    at += operandSize(main, at, code);
  }
  return value;
}

function operandSize(main: DataView, at: number, code: number): number {
  const kind = code >> 13;
  if (kind < 2) return 1;
  if (kind === 3) return 4;
  if (kind === 7) return 3;
  return kind === 6 ? main.getUint8(at) + 1 : 2;
}

function merged(ranges: readonly StreamRange[]): StreamRange[] {
  const out: StreamRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last !== undefined && range.from <= last.to)
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else out.push(range);
  }
  return out;
}

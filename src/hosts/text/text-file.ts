import { plainParagraph } from '../../core/document/plain-paragraph';
import type { Paragraph } from '../../core/document/types';
import { MAX_PARAGRAPHS } from '../docx/limits';
import { concatenated } from '../bytes';
import { HostError, type Snapshot } from '../host';
import { detectEncoding, type TextEncoding } from './detect-encoding';
import { encodeText } from './encode-text';

/** A text file as lines; what is not changed is written back byte for byte. */
export interface TextFile {
  readonly encoding: TextEncoding;
  readonly bom: Uint8Array;
  readonly paragraphs: readonly Paragraph[];
  /** Each line's bytes, its line end excluded. */
  readonly lines: readonly Uint8Array[];
  /** Each line's end; empty for a last line without one. */
  readonly ends: readonly Uint8Array[];
}

/** Largest text file that is read, in bytes: a thousand times a long paper. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;

/** Reads a text file: a line is a paragraph. Throws {@link HostError} `too-large` or `unreadable`. */
export function readText(bytes: Uint8Array): TextFile {
  if (bytes.length > MAX_TEXT_BYTES) throw new HostError('too-large', 'file');
  const found = detectEncoding(bytes);
  if (found === null) throw new HostError('unreadable', 'encoding');
  const { encoding, bomLength } = found;
  const { lines, ends } = splitLines(bytes.subarray(bomLength), encoding);
  if (lines.length > MAX_PARAGRAPHS) throw new HostError('too-large', 'paragraphs');
  const decoder = new TextDecoder(encoding);
  const paragraphs = lines.map((line) => textParagraph(decoder.decode(line)));
  return { encoding, bom: bytes.subarray(0, bomLength), paragraphs, lines, ends };
}

/** The same for whoever only reads. */
export function readTextFile(bytes: Uint8Array): Snapshot {
  return { paragraphs: readText(bytes).paragraphs, degraded: [] };
}

/** A paragraph of plain text. */
export function textParagraph(text: string): Paragraph {
  return plainParagraph(text, { boldLead: 0 });
}

/** The file with other paragraphs; those taken over unchanged (the same objects) keep their bytes. */
export function writeText(file: TextFile, paragraphs: readonly Paragraph[]): Uint8Array {
  const known = new Map(file.paragraphs.map((paragraph, i) => [paragraph, i]));
  const lineEnd = file.ends.find((end) => end.length > 0) ?? encodeText('\n', file.encoding);
  const chunks: Uint8Array[] = [file.bom];
  paragraphs.forEach((paragraph, i) => {
    const at = known.get(paragraph);
    const isLast = i === paragraphs.length - 1;
    const end = at === undefined ? lineEnd : file.ends[at]!;
    chunks.push(at === undefined ? encodeText(paragraph.text, file.encoding) : file.lines[at]!);
    // A last line without line end stays without one, wherever the last line now comes from.
    const endsOpen = file.ends.length > 0 && file.ends[file.ends.length - 1]!.length === 0;
    chunks.push(isLast && endsOpen ? new Uint8Array() : end.length > 0 ? end : lineEnd);
  });
  return concatenated(chunks);
}

/** Cuts at LF, CR LF and CR. No character of these encodings has such a byte (or unit) inside it. */
function splitLines(bytes: Uint8Array, encoding: TextEncoding) {
  const lines: Uint8Array[] = [];
  const ends: Uint8Array[] = [];
  const feeds = unitPlaces(bytes, encoding, LF);
  const returns = unitPlaces(bytes, encoding, CR);
  const step = stepOf(encoding);
  let start = 0;
  let feed = feeds(0);
  let back = returns(0);
  while (Math.min(feed, back) < Infinity) {
    const at = Math.min(feed, back);
    const end = at === back && feed === at + step ? at + 2 * step : at + step;
    lines.push(bytes.subarray(start, at));
    ends.push(bytes.subarray(at, end));
    start = end;
    if (feed < end) feed = feeds(end);
    if (back < end) back = returns(end);
  }
  if (start < bytes.length) {
    lines.push(bytes.subarray(start));
    ends.push(new Uint8Array());
  }
  return { lines, ends };
}

const LF = 10;
const CR = 13;

const stepOf = (encoding: TextEncoding): number => (encoding.startsWith('utf-16') ? 2 : 1);

/** Where the next unit of a value below 256 stands, from a place on; infinity behind the last one. */
function unitPlaces(bytes: Uint8Array, encoding: TextEncoding, value: number): (from: number) => number {
  const step = stepOf(encoding);
  const low = encoding === 'utf-16be' ? 1 : 0;
  return (from) => {
    for (let at = bytes.indexOf(value, from); at >= 0; at = bytes.indexOf(value, at + 1)) {
      if (step === 1) return at;
      const unit = at - low;
      if (unit % 2 === 0 && bytes[unit + 1 - low] === 0) return unit;
    }
    return Infinity;
  };
}

import { append } from '../../core/counting/long-lists';
import type { TextEncoding } from './detect-encoding';

/** A character that the encoding of a file has no bytes for. */
export class NotEncodable extends Error {
  constructor(readonly character: string) {
    super('not-encodable');
    this.name = 'NotEncodable';
  }
}

/** Text in one of the encodings that are read. Throws {@link NotEncodable}. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
    case 'utf-16be':
      return encodeWide(text, encoding === 'utf-16le');
    case 'gb18030':
      return encodeGb(text);
    case 'big5':
      return encodeBig5(text);
  }
}

function encodeWide(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The platform decodes GB18030 and Big5 and does not encode them: the two-byte characters are decoded once. */
function tableOf(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  const pair = new Uint8Array(2);
  // Big5 before A1 is Hong Kong's supplement, which other readers do not know.
  for (let lead = encoding === 'big5' ? 0xa1 : 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      pair[0] = lead;
      pair[1] = trail;
      const character = decoder.decode(pair);
      if (character.length === 1 && character !== '\uFFFD' && !table.has(character))
        table.set(character, (lead << 8) | trail);
    }
  }
  tables.set(encoding, table);
  return table;
}

/** Big5 has no simplified characters: text that holds one is refused, never written as something else. */
const encodeBig5 = (text: string): Uint8Array =>
  encodePairs(text, 'big5', (_, character) => {
    throw new NotEncodable(character);
  });

const encodeGb = (text: string): Uint8Array => encodePairs(text, 'gb18030', fourBytes);

/** ASCII and what has two bytes in an encoding; `other` writes what has not. */
function encodePairs(
  text: string,
  encoding: 'gb18030' | 'big5',
  other: (code: number, character: string) => readonly number[],
): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const pair = code < 0x80 ? undefined : tableOf(encoding).get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
    else append(bytes, other(code, character));
  }
  return Uint8Array.from(bytes);
}

/** Supplementary characters are numbered linearly from 90 30 81 30; other four-byte ones are found by decoding. */
function fourBytes(code: number): number[] {
  if (code >= 0x10000) return linear(189_000 + code - 0x10000);
  const decoder = new TextDecoder('gb18030');
  // The table's four-byte part follows Unicode's order, so the place can be searched by halves.
  let low = 0;
  let high = 39_419;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = decoder.decode(Uint8Array.from(linear(middle))).codePointAt(0)!;
    if (found === code) return linear(middle);
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  throw new NotEncodable(String.fromCodePoint(code));
}

function linear(index: number): number[] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

import { HostError } from '../host';

/** How a part's characters are stored; kept so that a part is written back as it was. */
export interface XmlEncoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly bom: boolean;
}

/** Kept, because making one costs as much as decoding a small part. */
const decoders = new Map<XmlEncoding['label'], TextDecoder>();

function decoderOf(label: XmlEncoding['label']): TextDecoder {
  let decoder = decoders.get(label);
  if (!decoder) decoders.set(label, (decoder = new TextDecoder(label, { fatal: true })));
  return decoder;
}

/** Decodes an XML part: UTF-8 or UTF-16 with or without byte order mark. Throws `corrupt` on anything else. */
export function decodeXml(bytes: Uint8Array): { text: string; encoding: XmlEncoding } {
  const encoding = sniff(bytes);
  try {
    return { text: decoderOf(encoding.label).decode(bytes), encoding };
  } catch {
    throw new HostError('corrupt', 'encoding');
  }
}

function sniff(bytes: Uint8Array): XmlEncoding {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', bom: true };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', bom: true };
  if (a === 0x3c && b === 0) return { label: 'utf-16le', bom: false };
  if (a === 0 && b === 0x3c) return { label: 'utf-16be', bom: false };
  return { label: 'utf-8', bom: a === 0xef && b === 0xbb && c === 0xbf };
}

/** The reverse of {@link decodeXml}. */
export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  const full = encoding.bom ? `\uFEFF${text}` : text;
  if (encoding.label === 'utf-8') return new TextEncoder().encode(full);
  const bytes = new Uint8Array(full.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < full.length; i++)
    view.setUint16(i * 2, full.charCodeAt(i), encoding.label === 'utf-16le');
  return bytes;
}

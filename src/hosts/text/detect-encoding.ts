/** Encodings of text files that people here have. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const BOMS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * How a text file is encoded: by its byte order mark, by the zero bytes of UTF-16, else UTF-8 when
 * it is valid UTF-8, else GB18030 (the Chinese Windows default, a superset of GBK and GB2312).
 * `null` on anything else, such as a binary file.
 */
export function detectEncoding(
  bytes: Uint8Array,
): { readonly encoding: TextEncoding; readonly bomLength: number } | null {
  for (const [encoding, bom] of BOMS) {
    if (bom.every((byte, i) => bytes[i] === byte)) return { encoding, bomLength: bom.length };
  }
  for (const encoding of hasZero(bytes) ? [wide(bytes)] : (['utf-8', 'gb18030'] as const)) {
    if (decodes(bytes, encoding)) return { encoding, bomLength: 0 };
  }
  return null;
}

function hasZero(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

/** Line ends and digits have their zero byte behind them in little endian, before them in big endian. */
function wide(bytes: Uint8Array): TextEncoding {
  let even = 0;
  let odd = 0;
  bytes.subarray(0, 4096).forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

function decodes(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // No text has these; a binary file that happens to decode does.
    // eslint-disable-next-line no-control-regex
    return !/[\u0000-\u0008\u000E-\u001A\uFFFE\uFFFF]/.test(text);
  } catch {
    return false;
  }
}

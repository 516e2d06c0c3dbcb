/** Encodings of text files that people here have. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

const BOMS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * How a text file is encoded: by its byte order mark, by the zero bytes of UTF-16, else UTF-8 when
 * it is valid UTF-8, else GB18030 (the Chinese Windows default, a superset of GBK and GB2312), or
 * Big5 where the bytes make sense in traditional characters and none in GB18030.
 * `null` on anything else, such as a binary file.
 */
export function detectEncoding(
  bytes: Uint8Array,
): { readonly encoding: TextEncoding; readonly bomLength: number } | null {
  for (const [encoding, bom] of BOMS) {
    if (bom.every((byte, i) => bytes[i] === byte)) return { encoding, bomLength: bom.length };
  }
  for (const encoding of hasZero(bytes) ? [wide(bytes)] : (['utf-8', 'gb18030'] as const)) {
    if (!decodes(bytes, encoding)) continue;
    return { encoding: encoding === 'gb18030' && isBig5(bytes) ? 'big5' : encoding, bomLength: 0 };
  }
  return decodes(bytes, 'big5') && isBig5(bytes) ? { encoding: 'big5', bomLength: 0 } : null;
}

/** The commonest characters of any Chinese text, and the marks between them. */
const COMMON =
  /[的一是不在了有和人大中上個个為为以於于要到會会說说時时們们自這这後后學学習习題题問问工作，。、：；（）]/gu;

/** Bytes that are looked at: enough to tell. */
const LOOKED_AT = 64 * 1024;

/**
 * Bytes of Big5 are mostly valid GB18030 too, of rare characters in no order. Which it is shows in
 * the common ones; in doubt it is not Big5.
 */
function isBig5(bytes: Uint8Array): boolean {
  if (!decodes(bytes, 'big5')) return false;
  const common = (encoding: TextEncoding) =>
    new TextDecoder(encoding).decode(bytes.subarray(0, LOOKED_AT)).match(COMMON)?.length ?? 0;
  return common('big5') > 2 * common('gb18030');
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

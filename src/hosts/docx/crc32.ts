const table = new Int32Array(256);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  table[n] = c;
}

/** CRC-32 as zip archives use it, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- by index: several times as fast on a Uint8Array
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ table[(crc ^ bytes[i]!) & 0xff]!;
  return ~crc >>> 0;
}

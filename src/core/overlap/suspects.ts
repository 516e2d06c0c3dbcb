import type { Paragraph } from '../document/types';

/** Raw characters that must agree, signs included, for a paragraph to be worth a closer look. */
const LENGTH = 17;
const BASE = 0x01000193;
let power = 1;
for (let i = 0; i < LENGTH; i++) power = Math.imul(power, BASE);
const LEAVING = power;
/** Every which place of the text is remembered; any run of {@link LENGTH} + this − 1 meets one. */
const STEP = 4;

/**
 * Paragraphs that seem to hold words which the paper has had before. One cheap pass over raw text, so
 * that papers without a repeat, which is nearly all, cost next to nothing.
 *
 * @param skip Paragraphs that nobody looks into.
 */
export function suspects(
  paragraphs: readonly Paragraph[],
  skip: (paragraph: number) => boolean,
): Set<number> {
  let total = 0;
  for (const { text } of paragraphs) total += text.length;
  let size = 1024;
  while (size * STEP < total * 2) size *= 2;
  const hashes = new Int32Array(size);
  const owners = new Int32Array(size).fill(-1);
  const found = new Set<number>();
  for (let p = 0; p < paragraphs.length; p++) {
    const { text } = paragraphs[p]!;
    if (text.length < LENGTH || skip(p)) continue;
    let hash = 0;
    for (let i = 0; i < text.length; i++) {
      hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
      if (i < LENGTH - 1) continue;
      if (i >= LENGTH) hash = (hash - Math.imul(text.charCodeAt(i - LENGTH), LEAVING)) | 0;
      const slot = (hash ^ (hash >>> 15)) & (size - 1);
      const owner = owners[slot]!;
      if (owner >= 0 && hashes[slot] === hash) found.add(owner).add(p);
      else if (i % STEP === 0) {
        owners[slot] = p;
        hashes[slot] = hash;
      }
    }
  }
  return found;
}

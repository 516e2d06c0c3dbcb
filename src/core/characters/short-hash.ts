/**
 * A short name for a text, the same every time and not reversible to it: FNV-1a over its UTF-16 units in two lanes of
 * 32 bits, in base 36.
 */
export function shortHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ (unit + index), 0x85ebca6b) >>> 0;
  }
  return low.toString(36) + high.toString(36);
}

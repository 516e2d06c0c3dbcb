/**
 * What is one character to the eye and several to the machine: a surrogate pair (𠮷, 😀), a letter
 * with the marks laid over it, an emoji with its skin colour, emojis joined into one.
 */

const JOINER = 0x200d;
/** Marks laid over the character before them: accents, variation selectors, skin colours, tags. */
const LAID_OVER = /^[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
const SPACE = /\s/u;
/** Code units that begin no mark: everything before the combining diacritics. */
const FIRST_MARK = 0x300;

/** True when a text may be cut at `offset` (UTF-16) without parting what is one character to the eye. */
export function isWhole(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const next = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  if (next < FIRST_MARK) return true;
  if (isHigh(before) && isLow(next)) return false;
  const ahead = text.slice(offset, offset + 3);
  if (before === JOINER) return !PICTURE.test(ahead);
  // A mark over nothing stands alone.
  if (SPACE.test(text.charAt(offset - 1))) return true;
  if (next === JOINER) return !PICTURE.test(ahead.slice(1));
  return !LAID_OVER.test(ahead);
}

/** The first place at or behind `offset` where the text may be cut. */
export function wholeEnd(text: string, offset: number): number {
  let at = offset;
  while (!isWhole(text, at)) at++;
  return at;
}

/** True when every surrogate in a text has its other half. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

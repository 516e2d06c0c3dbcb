/** Character classes by code unit; every function takes what `charCodeAt` gives, NaN beyond the text. */

/** A Han character (the unified block, extension A and the compatibility ones; 〇 included). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007
  );
}

/** Full-width punctuation as Chinese text has it, quotes and dashes included. */
export function isHanPunct(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x3003) ||
    (code >= 0x3008 && code <= 0x3011) ||
    (code >= 0x3014 && code <= 0x3017) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2014 ||
    code === 0x2026 ||
    code === 0xff01 ||
    code === 0xff08 ||
    code === 0xff09 ||
    code === 0xff0c ||
    code === 0xff1a ||
    code === 0xff1b ||
    code === 0xff1f
  );
}

/** Han text: a character or its punctuation. */
export function isWide(code: number): boolean {
  return isHan(code) || isHanPunct(code);
}

/** What `trim` takes off. */
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

export function isLatin(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

/** True when `text` from `start` to `end` has a Han character. */
export function hasHan(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
}

/** Offset of the first character at or after `from` that is no white space; the text's length if none. */
export function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\s/u.test(text.charAt(i))) i++;
  return i;
}

/** 。！？； and line ends. */
function endsSentence(code: number): boolean {
  return (
    code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b || code === 0x0b || code === 0x0a
  );
}

/** Without a stop for so long it is no sentence, and looking on would cost time. */
const LONGEST_SENTENCE = 200;

/** The sentence around `offset`: from after the stop before it to after the stop that ends it. */
export function sentenceAround(text: string, offset: number): { start: number; end: number } {
  const first = Math.max(0, offset - LONGEST_SENTENCE);
  const last = Math.min(text.length, offset + LONGEST_SENTENCE);
  let start = offset;
  while (start > first && !endsSentence(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < last && !endsSentence(text.charCodeAt(end))) end++;
  return { start, end: Math.min(end + 1, text.length) };
}

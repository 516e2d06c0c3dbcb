/**
 * What Word puts into `text` that is not the author's: comment anchors (U+0005, office-js#2258),
 * cell ends (U+0007), the paragraph mark itself, object anchors and field marks. Tabs (U+0009)
 * and soft breaks (U+000B) are the author's and stay.
 */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const NOISE = /[\u0000-\u0008\u000A\u000C-\u001C\u001F]/;

/** Word's own sign of a hyphen that does not break. */
const HYPHEN = '\u001E';

/** A paragraph's text without Word's noise, and the way back to Word's own offsets. */
export interface CleanText {
  readonly text: string;
  readonly raw: string;
  /** Offset in `raw` of each character of `text`, and of its end; `null` when the two are equal. */
  readonly offsets: readonly number[] | null;
}

/** Takes the noise out of a text that Word reported. */
export function cleanText(raw: string): CleanText {
  if (!NOISE.test(raw) && !raw.includes(HYPHEN)) return { text: raw, raw, offsets: null };
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < raw.length; i++) {
    const character = raw.charAt(i);
    if (NOISE.test(character)) continue;
    offsets.push(i);
    text += character === HYPHEN ? '\u2011' : character;
  }
  const last = offsets.at(-1);
  offsets.push(last === undefined ? 0 : last + 1);
  return { text, raw, offsets };
}

/** Word's offset for an offset in the clean text. */
export function rawOffset(clean: CleanText, offset: number): number {
  return clean.offsets?.[offset] ?? offset;
}

/** Whether something of Word's own (a note's, a comment's or a field's mark) stands between two characters. */
export function holdsMark(clean: CleanText, start: number, end: number): boolean {
  if (clean.offsets === null || start >= end) return false;
  return rawOffset(clean, end - 1) - rawOffset(clean, start) !== end - 1 - start;
}

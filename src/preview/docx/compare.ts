import { readDocx } from '../../hosts/docx/read-docx';

/** In what the editor shows another text than our own reader finds in the file. */
export interface ReadingDifference {
  /** How many paragraphs differ or are not there. */
  readonly count: number;
  /** The beginning of the first of them, as it is in the file. */
  readonly first: string;
}

/** How many characters of a paragraph are shown. */
const SHOWN = 20;

/**
 * Compares the text of a file with the paragraphs that the editor shows: two readers that agree are
 * evidence, two that do not are a reason to keep the file as it is.
 * @returns `null` when they agree, and when the file cannot be read by ours
 */
export function differenceFrom(bytes: Uint8Array, shown: readonly string[]): ReadingDifference | null {
  let texts: readonly string[];
  try {
    texts = readDocx(bytes).paragraphs.map(({ text }) => text);
  } catch {
    return null;
  }
  const same = texts.filter((text, i) => text === shown[i]).length;
  const count = Math.max(texts.length, shown.length) - same;
  if (count === 0) return null;
  const at = texts.findIndex((text, i) => text !== shown[i]);
  return { count, first: [...(texts[at] ?? shown[texts.length] ?? '')].slice(0, SHOWN).join('') };
}

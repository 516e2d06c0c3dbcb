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

/** The paragraphs that the editor shows: their text, and the numbers in front of them. */
export interface ShownParagraphs {
  readonly lines: readonly string[];
  readonly numbers: readonly string[];
}

/**
 * Compares what stands in a file with the paragraphs that the editor shows: two readers that agree are
 * evidence, two that do not are a reason to keep the file as it is. Where ours counts no number (a bullet) any will do.
 * @returns `null` when they agree, and when the file cannot be read by ours
 */
export function differenceFrom(
  bytes: Uint8Array,
  { lines, numbers }: ShownParagraphs,
): ReadingDifference | null {
  let read: readonly { readonly text: string; readonly number: string }[];
  try {
    read = readDocx(bytes).paragraphs;
  } catch {
    return null;
  }
  const differs = read.map(
    ({ text, number }, i) => text !== lines[i] || (number !== '' && number !== numbers[i]),
  );
  const count = Math.max(read.length, lines.length) - differs.filter((one) => !one).length;
  if (count === 0) return null;
  const { text, number } = read[differs.indexOf(true)] ?? { text: lines[read.length] ?? '', number: '' };
  return { count, first: [...(number + text)].slice(0, SHOWN).join('') };
}

import fc from 'fast-check';
import type { Paragraph } from '../../src/core/document/types';
import { labelledPapers } from './labelled';
import { messyDocument, messyParagraph, messyText, PIECES } from './messy';
import { paragraph } from './paragraphs';

/** What an author may do between two readings; places are shares of the document's or paragraph's length. */
export interface Edit {
  readonly kind: 'type' | 'cut' | 'replace' | 'move' | 'look';
  readonly at: number;
  readonly within: number;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A number alone in its line, whose words are the next one's; a quotation mark; a line of one character. */
const shortParagraph = fc
  .constantFrom('一', '（', '是', '理论学习', ...PIECES)
  .map((text) => paragraph(text));

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('type', 'type', 'type', 'cut', 'replace', 'move', 'look'),
  at: share,
  within: share,
  text: fc.oneof(messyText, fc.constantFrom('', '一', '是', ...PIECES)),
  paragraphs: fc.array(fc.oneof(messyParagraph, shortParagraph), { maxLength: 4 }),
});

function edited(
  paragraphs: readonly Paragraph[],
  { kind, at, within, text, paragraphs: put }: Edit,
): Paragraph[] {
  const now = [...paragraphs];
  const place = Math.floor(at * now.length);
  const one = now[place];
  if (one === undefined) return [...put];
  const offset = Math.floor(within * (one.text.length + 1));
  switch (kind) {
    case 'type':
      now[place] = { ...one, text: one.text.slice(0, offset) + text + one.text.slice(offset) };
      return now;
    case 'cut':
      now[place] = { ...one, text: one.text.slice(0, offset) };
      return now;
    case 'look':
      now[place] = {
        ...one,
        number: text.slice(0, 3),
        outlineLevel: 1 + (place % 10),
        inTable: !one.inTable,
      };
      return now;
    case 'move':
      now.splice(place, 1);
      now.splice(Math.floor(within * (now.length + 1)), 0, one);
      return now;
    case 'replace':
      now.splice(place, Math.floor(within * 4), ...put);
      return now;
  }
}

/** The labelled papers. */
export const papers = labelledPapers().map(({ paragraphs }) => paragraphs);
/** Any document: a muddle, or one of the labelled papers. */
export const paper = fc.oneof(
  messyDocument,
  fc.array(fc.oneof(messyParagraph, { weight: 4, arbitrary: shortParagraph }), { maxLength: 30 }),
  fc.constantFrom(...papers),
);
/** What is done to it one after the other. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 5 });

/** Copies, as every reading of a document makes its paragraphs anew. */
const readAgain = (paragraphs: readonly Paragraph[]): Paragraph[] => paragraphs.map((one) => ({ ...one }));

/** Each state of a document, from the first to the last edit. */
export function states(first: readonly Paragraph[], list: readonly Edit[]): Paragraph[][] {
  const all = [readAgain(first)];
  for (const one of list) all.push(readAgain(edited(all.at(-1)!, one)));
  return all;
}

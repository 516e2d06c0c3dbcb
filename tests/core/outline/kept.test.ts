import fc from 'fast-check';
import { toStream } from '../../../src/core/document/stream';
import type { Paragraph } from '../../../src/core/document/types';
import { chooseTemplate } from '../../../src/core/outline/choose';
import { KeptReading } from '../../../src/core/outline/kept';
import { lexiconOf } from '../../../src/core/outline/lexicon';
import { recognise } from '../../../src/core/outline/recognise';
import { scanStream } from '../../../src/core/outline/scan';
import { builtinTemplates } from '../../../src/core/template/builtin';
import { labelledPapers } from '../../support/labelled';
import { messyDocument, messyParagraph, messyText, PIECES } from '../../support/messy';
import { paragraph } from '../../support/paragraphs';

/** What an author may do between two readings; places are shares of the document's or paragraph's length. */
interface Edit {
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

const papers = labelledPapers().map(({ paragraphs }) => paragraphs);
const paper = fc.oneof(
  messyDocument,
  fc.array(fc.oneof(messyParagraph, { weight: 4, arbitrary: shortParagraph }), { maxLength: 30 }),
  fc.constantFrom(...papers),
);
const edits = fc.array(edit, { minLength: 1, maxLength: 5 });

/** Copies, as every reading of a document makes its paragraphs anew. */
const readAgain = (paragraphs: readonly Paragraph[]): Paragraph[] => paragraphs.map((one) => ({ ...one }));

/** Each state of a document, from the first to the last edit. */
function states(first: readonly Paragraph[], list: readonly Edit[]): Paragraph[][] {
  const all = [readAgain(first)];
  for (const one of list) all.push(readAgain(edited(all.at(-1)!, one)));
  return all;
}

test('what is scanned after any edits is what a scan of the whole finds', () => {
  const { opening } = lexiconOf(builtinTemplates[0]!);
  fc.assert(
    fc.property(paper, edits, (first, list) => {
      const kept = new KeptReading();
      for (const paragraphs of states(first, list)) {
        const { stream, found } = kept.read(paragraphs, opening);
        const whole = toStream(paragraphs);
        expect(stream.lines).toEqual(whole.lines);
        expect(stream.length).toBe(whole.length);
        for (const key of ['code', 'offset'] as const)
          expect(stream[key].subarray(0, stream.length)).toEqual(whole[key].subarray(0, whole.length));
        expect(JSON.stringify(found)).toBe(JSON.stringify(scanStream(whole, opening)));
      }
    }),
    { numRuns: 300 },
  );
});

test('what is recognised and chosen after any edits is what a full pass finds', () => {
  fc.assert(
    fc.property(paper, edits, fc.constantFrom(...builtinTemplates), (first, list, template) => {
      const [known, choosing] = [new KeptReading(), new KeptReading()];
      for (const paragraphs of states(first, list)) {
        expect(JSON.stringify(recognise(paragraphs, template, known))).toBe(
          JSON.stringify(recognise(paragraphs, template)),
        );
        expect(JSON.stringify(chooseTemplate(paragraphs, builtinTemplates, choosing))).toBe(
          JSON.stringify(chooseTemplate(paragraphs, builtinTemplates)),
        );
      }
    }),
    { numRuns: 15 },
  );
});

test('an edit in the middle of a paper leaves the starts before and behind it as they were read', () => {
  const [first] = papers;
  const { opening } = lexiconOf(builtinTemplates[0]!);
  const kept = new KeptReading();
  const before = kept.read(first!, opening).found.starts;
  const middle = Math.floor(first!.length / 2);
  const now = first!.map((one, at) => (at === middle ? { ...one, text: `${one.text}又做了一次。` } : one));
  const { starts } = kept.read(now, opening).found;
  expect(starts.length).toBe(before.length);
  expect(starts.filter((start) => before.includes(start)).length).toBeGreaterThan(2);
});

import fc from 'fast-check';
import { toStream } from '../../../src/core/document/stream';
import { chooseTemplate } from '../../../src/core/outline/choose';
import { KeptReading } from '../../../src/core/outline/kept';
import { lexiconOf } from '../../../src/core/outline/lexicon';
import { recognise } from '../../../src/core/outline/recognise';
import { scanStream } from '../../../src/core/outline/scan';
import { builtinTemplates } from '../../../src/core/template/builtin';
import { edits, paper, papers, states } from '../../support/edits';

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

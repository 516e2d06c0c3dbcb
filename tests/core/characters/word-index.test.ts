import fc from 'fast-check';
import { goesOn, WordIndex } from '../../../src/core/characters/word-index';

const word = fc.stringMatching(/^[一二三ab]{1,4}$/);
const text = fc.stringMatching(/^[一二三ab。]{0,30}$/);

test('finds at every place the words that stand there, the longest first', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), text, (words, whole) => {
      const entries = words
        .sort((a, b) => b.length - a.length)
        .map((one, id): { readonly word: string; readonly id: number } => ({ word: one, id }));
      const index = new WordIndex(entries);
      for (let at = 0; at < whole.length; at++) {
        const second = at + 1 < whole.length ? whole.charCodeAt(at + 1) : 0;
        const found = index.at(whole.charCodeAt(at), second).filter((one) => goesOn(whole, at, one.word));
        expect(found).toEqual(entries.filter((one) => whole.startsWith(one.word, at)));
      }
    }),
  );
});

test('many words, of which some share a room', () => {
  const words = Array.from({ length: 3000 }, (_, i) =>
    String.fromCharCode(0x4e00 + i, 0x4e00 + ((i * 7) % 900)),
  );
  const index = new WordIndex(words.map((one) => ({ word: one })));
  for (const one of words) expect(index.at(one.charCodeAt(0), one.charCodeAt(1))).toEqual([{ word: one }]);
  expect(index.at(0x4e00, 0x9fff)).toEqual([]);
});

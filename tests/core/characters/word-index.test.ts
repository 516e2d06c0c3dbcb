import fc from 'fast-check';
import { goesOn, WordIndex } from '../../../src/core/characters/word-index';

const word = fc.stringMatching(/^[一二三ab]{1,4}$/);

test('finds at every place the words that stand there, in their order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 20 }),
      fc.stringMatching(/^[一二三ab。]{0,30}$/),
      (words, text) => {
        const ordered = [...words].sort((a, b) => b.length - a.length);
        const index = new WordIndex(ordered.map((one) => ({ word: one })));
        for (let at = 0; at < text.length; at++) {
          const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
          const found = index
            .at(text.charCodeAt(at), second)
            .filter(({ word: one }) => goesOn(text, at, one));
          expect(found.map(({ word: one }) => one)).toEqual(
            ordered.filter((one) => text.startsWith(one, at)),
          );
        }
      },
    ),
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

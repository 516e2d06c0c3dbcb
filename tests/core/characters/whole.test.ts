import fc from 'fast-check';
import { isWellFormed, isWhole, wholeEnd } from '../../../src/core/characters/whole';

const places = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => isWhole(text, at));

describe('where a text may be cut', () => {
  it.each([
    ['张𬭎。', [0, 1, 3, 4]],
    ['好😀', [0, 1, 3]],
    ['e\u0301a', [0, 2, 3]],
    ['\u0301a', [0, 1, 2]],
    [' \u0301', [0, 1, 2]],
    ['葛\u{E0100}。', [0, 3, 4]],
    ['👩‍💻了', [0, 5, 6]],
    ['👍🏽了', [0, 4, 5]],
    ['够\u200B。', [0, 1, 2, 3]],
    ['够\u200D。', [0, 1, 2, 3]],
  ])('%j', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('is at both ends of any text, and never inside a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = places(text);
        expect([found[0], found[found.length - 1]]).toEqual([0, text.length]);
        expect(found.every((at, i) => isWellFormed(text.slice(at, found[i + 1])))).toBe(true);
      }),
    );
  });

  it('is found forwards', () => {
    expect(wholeEnd('张𬭎。', 2)).toBe(3);
    expect(wholeEnd('张𬭎。', 1)).toBe(1);
    expect(wholeEnd('👩‍💻', 1)).toBe(5);
  });

  it('knows halves of characters', () => {
    expect(['😀', '', '\uD83D', '\uDE00。'].map(isWellFormed)).toEqual([true, true, false, false]);
  });
});

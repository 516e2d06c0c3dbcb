import fc from 'fast-check';

import { numberLike } from '../../../src/core/counting/number-like';
import { readNumberText } from '../../../src/core/counting/number-text';
import type { NumberFamily } from '../../../src/core/counting/types';

describe('the same number with another value', () => {
  test.each([
    ['一、', 3, '三、'],
    ['（二）', 3, '（三）'],
    ['(二)', 12, '(十二)'],
    ['㈣', 3, '㈢'],
    ['㊃', 3, '㊂'],
    ['⑷', 3, '⑶'],
    ['⒋', 3, '⒊'],
    ['④', 3, '③'],
    ['❹', 3, '❸'],
    ['➃', 3, '➂'],
    ['Ⅳ、', 3, 'Ⅲ、'],
    ['ⅳ、', 3, 'ⅲ、'],
    ['IV.', 9, 'IX.'],
    ['1.4', 3, '1.3'],
    ['1.2.4 ', 3, '1.2.3 '],
    ['４．', 3, '３．'],
    ['１．４', 3, '１．３'],
    ['4.', 3, '3.'],
    ['01.', 12, '12.'],
    ['（4）', 3, '（3）'],
    ['首先', 3, '再次'],
    ['最后，', 2, '其次，'],
    ['再者，', 2, '其次，'],
    ['一方面', 2, '另一方面'],
    ['另一方面，', 1, '一方面，'],
    ['一百、', 105, '一百零五、'],
    ['一百〇一、', 102, '一百〇二、'],
    ['第四部分', 3, '第三部分'],
    ['第四，', 3, '第三，'],
    ['第二点，', 3, '第三点，'],
    ['二来', 3, '三来'],
    ['二要', 3, '三要'],
    ['其二，', 3, '其三，'],
    ['二是', 11, '十一是'],
  ])('%s and %i → %s', (sample, value, expected) => {
    expect(numberLike(sample, value)).toBe(expected);
  });

  test.each([
    ['㈩', 11, '（十一）'],
    ['⑳', 21, '㉑'],
    ['㊿', 51, '（51）'],
    ['❿', 11, '⓫'],
    ['⒇', 21, '（21）'],
    ['⒛', 21, '21.'],
    ['⒛、', 21, '21、'],
    ['Ⅻ、', 13, 'ⅩⅢ、'],
    ['XLIX.', 50, '50.'],
  ])('past its last sign %s goes on in the nearest style: %i → %s', (sample, value, expected) => {
    expect(numberLike(sample, value)).toBe(expected);
  });

  test.each([
    ['•', 2],
    ['', 1],
    ['首先', 5],
    ['另一方面', 4],
  ])('%s has no %i', (sample, value) => {
    expect(numberLike(sample, value)).toBeNull();
  });
});

/** All of them: a family that is added has to be named here, and then written above. */
const FAMILIES: Readonly<Record<NumberFamily, true>> = {
  'han-comma': true,
  'han-paren': true,
  part: true,
  'arabic-dot': true,
  'arabic-paren': true,
  decimal: true,
  circled: true,
  shi: true,
  ordinal: true,
  sequence: true,
  'two-sided': true,
  qi: true,
};

/** One or more ways of writing each family, and the largest value that they write. */
const WAYS: readonly (readonly [sample: string, most: number])[] = [
  ...[
    '一、',
    '一．',
    '（一）',
    '(一)',
    '〔一〕',
    '第一部分',
    '第一，',
    '第一点，',
    '一是',
    '一要',
    '一来',
  ].map((sample) => [sample, 9999] as const),
  ...['其一，', '其一是', '1.', '1、', '１．', '（1）', '(1)', '1）', '1.1', '２．１'].map(
    (sample) => [sample, 9999] as const,
  ),
  ['㈠', 9999],
  ['⑴', 9999],
  ['⒈', 9999],
  ['Ⅰ、', 3999],
  ['ⅰ、', 3999],
  ['I.', 49],
  ['①', 50],
  ['❶', 50],
  ['➀', 50],
  ['➊', 50],
  ['⓵', 50],
  ['首先', 3],
  ['一方面', 3],
];

test('no family is left out', () => {
  expect(new Set(WAYS.map(([sample]) => readNumberText(sample)!.family))).toEqual(
    new Set(Object.keys(FAMILIES)),
  );
});

test('a number read, written with another value and read again is that value, in the same family', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WAYS),
      fc.integer({ min: 1, max: 9999 }),
      fc.nat(),
      ([sample, most], wanted, n) => {
        const value = ((wanted - 1) % most) + 1;
        const between = numberLike(sample, (n % most) + 1)!;
        const text = numberLike(between, value)!;
        expect(readNumberText(text)).toMatchObject({ family: readNumberText(sample)!.family, value });
      },
    ),
    { numRuns: 3000 },
  );
});

test('every value of every way', () => {
  const wrong: string[] = [];
  for (const [sample, most] of WAYS)
    for (let value = 1; value <= most; value++) {
      const text = numberLike(sample, value);
      if (text === null || readNumberText(text)?.value !== value) wrong.push(`${sample} ${value} ${text}`);
    }
  expect(wrong).toEqual([]);
});

import fc from 'fast-check';
import { enumeratorsIn } from '../../../src/core/phrasing/enumerators';
import { familySet, familyWord, seriesFamilies } from '../../../src/core/counting/families';
import { hanNumeral, hanValue } from '../../../src/core/counting/numerals';
import { groupSeries } from '../../../src/core/phrasing/grouping';

const words = (text: string) => enumeratorsIn(text, 0).map(({ word }) => word);

describe('enumerators in a text', () => {
  test.each([
    ['一是甲。二是乙；三是丙。', ['一是', '二是', '三是']],
    ['（一）在理论学习方面。一是甲。', ['一是']],
    ['主要有：第一，甲。第二，乙。', ['第一', '第二']],
    ['首先，甲。其次，乙。再次，丙。最后，丁。', ['首先', '其次', '再次', '最后']],
    ['原因是，一方面不学，另一方面不问。', ['一方面', '另一方面']],
    ['其一，甲。其二，乙。', ['其一', '其二']],
    ['一是 甲。', ['一是']],
    ['他说“好。”二是乙。', ['二是']],
    ['一要学。二要做。', ['一要', '二要']],
    ['十一是甲。', ['十一是']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    '要一是一、二是二地说清楚。',
    '一是一，二是二。',
    '群众说“一是不见人，二是不办事”。',
    '《一是与二是》一书。',
    '这一是问题，那二是经验。',
    '之一是不学。',
    '第一时间赶到。第一书记到村。第一次去。',
    '第一、第二党支部联合开展活动。',
    '首先锋模范。',
    '（一是说明，二是备注）',
  ])('nothing in %s', (text) => {
    expect(enumeratorsIn(text, 0).filter(({ free }) => free)).toEqual([]);
  });

  test('一是一些同志 is a point, not the saying', () => {
    expect(words('一是一些工作没有跟上。二是二手资料用得多。')).toEqual(['一是', '二是']);
  });

  test('a quotation mark that is never closed hides nothing', () => {
    expect(words('一是“甲。二是乙。')).toEqual(['一是', '二是']);
  });

  test('offsets point at the words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seriesFamilies),
        fc.integer({ min: 2, max: 4 }),
        fc.string({ maxLength: 5 }),
        (family, count, noise) => {
          const calm =
            noise.replace(/[\p{P}\p{S}\p{C}]/gu, '').replace(/[一二三四五六七八九十是要第其首再最另]/g, '') +
            '工作';
          const text = familySet(family, count)
            .map((word) => `${word}${calm}。`)
            .join('');
          const found = enumeratorsIn(text, 3);
          expect(found).toHaveLength(Math.min(count, family === 'two-sided' ? count : 4));
          for (const { word, start, paragraph } of found) {
            expect(paragraph).toBe(3);
            expect(text.slice(start, start + word.length)).toBe(word);
          }
        },
      ),
    );
  });
});

describe('numbers', () => {
  test('there and back', () => {
    for (let value = 1; value < 100; value += 1) expect(hanValue(hanNumeral(value))).toBe(value);
    expect(hanValue('十十')).toBeNaN();
    expect(hanValue('')).toBeNaN();
  });

  test('a sequence ends in 最后', () => {
    expect(familySet('sequence', 3)).toEqual(['首先，', '其次，', '最后，']);
    expect(familySet('sequence', 4)).toEqual(['首先，', '其次，', '再次，', '最后，']);
    expect(familyWord('two-sided', 2)).toBe('另一方面');
  });
});

describe('series', () => {
  const series = (text: string) =>
    groupSeries(enumeratorsIn(text, 0)).series.map(({ members }) => members.map(({ word }) => word));

  test('a pair inside a point is a series of its own', () => {
    expect(series('一是甲。一方面，乙。另一方面，丙。二是丁。')).toEqual([
      ['一是', '二是'],
      ['一方面', '另一方面'],
    ]);
  });

  test('a slip into another family is a mixed series', () => {
    const { series: found } = groupSeries(enumeratorsIn('第一，甲。二是乙。第三，丙。', 0));
    expect(found).toHaveLength(1);
    expect(found[0]?.mixed).toBe(true);
    expect(found[0]?.continuous).toBe(true);
  });

  test('a jump keeps the series and is not continuous', () => {
    const { series: found } = groupSeries(enumeratorsIn('一是甲。三是乙。', 0));
    expect(found.map(({ members, continuous }) => [members.length, continuous])).toEqual([[2, false]]);
  });

  test('一是 again is a new series', () => {
    expect(series('一是甲。二是乙。一是丙。')).toEqual([['一是', '二是'], ['一是']]);
  });
});

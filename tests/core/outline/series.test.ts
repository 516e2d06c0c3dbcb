import fc from 'fast-check';

import { familySet, familyWord, seriesFamilies } from '../../../src/core/counting/families';
import { hanNumeral, hanValue } from '../../../src/core/counting/numerals';
import { plainParagraph } from '../../../src/core/document/plain-paragraph';
import { recognise } from '../../../src/core/outline/recognise';
import type { Series } from '../../../src/core/outline/types';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';

const template = templateById(DEFAULT_TEMPLATE_ID)!;
const outlineOf = (...lines: string[]) =>
  recognise(
    lines.map((line) => plainParagraph(line)),
    template,
  );
/** The texts of the members; inner series as lists behind the member that holds them. */
const texts = (series: readonly Series[]): unknown[] =>
  series.map(({ members }) =>
    members.flatMap(({ text, inner }) => (inner.length === 0 ? [text] : [text, texts(inner)])),
  );
const found = (...lines: string[]) => texts(outlineOf(...lines).series);

describe('every series', () => {
  test.each([
    ['一是甲。二是乙；三是丙。', [['一是', '二是', '三是']]],
    ['主要有：第一，甲。第二，乙。', [['第一，', '第二，']]],
    ['首先，甲。其次，乙。再次，丙。最后，丁。', [['首先，', '其次，', '再次，', '最后，']]],
    ['原因是，一方面不学，另一方面不问。', [['一方面', '另一方面']]],
    ['其一，甲。其二，乙。', [['其一，', '其二，']]],
    ['一要学。二要做。', [['一要', '二要']]],
    ['一来，不学。二来，不问。', [['一来，', '二来，']]],
    ['一是一些工作没有跟上。二是二手资料用得多。', [['一是', '二是']]],
    ['一是“甲。二是乙。', [['一是', '二是']]],
    ['一是甲。一方面，乙。另一方面，丙。二是丁。', [['一是', [['一方面，', '另一方面，']], '二是']]],
    ['一是甲。二是乙。要做到：一要学；二要做。三是丙。', [['一是', '二是', [['一要', '二要']], '三是']]],
    ['第一，甲。二是乙。第三，丙。', [['第一，', '二是', '第三，']]],
    ['一是甲。三是乙。', [['一是', '三是']]],
    ['（1）甲。（2）乙。其中：①丙。②丁。（3）戊。', [['（1）', '（2）', [['①', '②']], '（3）']]],
    ['其一，甲。', [['其一，']]],
  ])('%s', (text, expected) => {
    expect(found('一、存在的问题', `（一）理论学习。${text}`)).toEqual(expected);
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
    expect(found('一、存在的问题', `（一）理论学习。${text}`)).toEqual([]);
  });

  test('what starts over is another series, and each aspect has its own', () => {
    const lines = [
      '一、存在的问题',
      '（一）理论学习',
      '一是甲。',
      '二是乙。',
      '一是丙。',
      '二是丁。',
      '三是戊。',
    ];
    expect(found(...lines, '（二）政治素质', '一是甲。')).toEqual([
      ['一是', '二是'],
      ['一是', '二是', '三是'],
      ['一是'],
    ]);
  });

  test('what a preamble counts, and what an aspect tells of its causes', () => {
    const lines = ['个人对照检查材料', '会前做了准备：一是学。二是谈。现检查如下。', '一、存在的问题'];
    expect(found(...lines, '（一）理论学习。一是甲。二是乙。究其原因，一是丙。二是丁。')).toEqual([
      ['一是', '二是'],
      ['一是', '二是'],
      ['一是', '二是'],
    ]);
  });

  test('each ends where the next begins', () => {
    const { series } = outlineOf(
      '一、存在的问题',
      '（一）理论学习。一是甲。二是乙。究其原因，一是丙。',
      '（二）政治素质。一是丁。',
    );
    expect(series.map(({ extent: { from, to } }) => [from.offset, to.paragraph, to.offset])).toEqual([
      [8, 1, 16],
      [21, 1, 25],
      [8, 2, 12],
    ]);
  });

  test('spans point at the texts, whatever stands between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seriesFamilies),
        fc.integer({ min: 2, max: 4 }),
        fc.string({ maxLength: 5 }),
        (family, count, noise) => {
          const plain = noise.replace(/[\p{P}\p{S}\p{C}\p{N}]/gu, '').replace(/[是要第其首再最另]/g, '');
          const text = familySet(family, count)
            .map((word) => `${word}${plain}工作。`)
            .join('');
          const { series } = outlineOf('一、存在的问题', '（一）理论学习', text);
          const members = series[0]!.members.map(({ text: said, span }) => {
            expect(span?.paragraph).toBe(2);
            expect(text.slice(span!.start, span!.end)).toBe(said);
            return said;
          });
          expect(members).toEqual(familySet(family, count));
        },
      ),
      { numRuns: 50 },
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

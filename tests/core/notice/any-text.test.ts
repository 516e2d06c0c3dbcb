import fc from 'fast-check';

import { readNotice } from '../../../src/core/notice/read-notice';
import { templateFrom } from '../../../src/core/notice/to-template';
import { parseTemplate } from '../../../src/core/template/parse';
import { PASSAGES } from './passages';
import { FORMS, TRAPS } from './twins';

/** Words and marks that notices are made of, in any order. */
const PIECES = [
  ...'。，、；：（）“”《》\n\n 　.1234一二三四五六'.split(''),
  '\r\n',
  '带头',
  '对照',
  '看',
  '查',
  '一是',
  '二是',
  '三是',
  '一要',
  '（一）',
  '（二）',
  '1.',
  '2.',
  '等',
  '方面',
  '六个方面',
  '三个对照',
  '从',
  '围绕',
  '在',
  '以下',
  '查摆问题',
  '剖析原因',
  '整改措施',
  '征求意见',
  '领导班子',
  '党员',
  '典型案例',
  '上年度整改落实情况',
  '重点看是否',
  '学习',
  '履职担当',
  '的情况',
  '\u200b',
  '𠮷',
  '\ud842',
];

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 300 }));

test('any text gives a template that fits the schema, and places inside the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const reading = readNotice(text);
      for (const { names, place } of reading.lists) {
        expect(names.length).toBeGreaterThan(0);
        for (const { place: at } of [...names, { place }]) {
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.start).toBeLessThan(at.end);
          expect(at.end).toBeLessThanOrEqual(text.length);
        }
      }
      const { template, asks } = templateFrom(reading, {}, '2030-01-31');
      expect(asks.length).toBeLessThanOrEqual(5);
      expect(parseTemplate(JSON.parse(JSON.stringify(template)))).toMatchObject({ ok: true });
    }),
    { numRuns: Number(process.env['GANGJU_RUNS'] ?? 1500) },
  );
});

test('a name stands in the text where it is said to stand', () => {
  for (const { text } of [...FORMS, ...TRAPS, ...PASSAGES])
    for (const { names } of readNotice(text).lists)
      for (const { name, place } of names)
        expect(text.slice(place.start, place.end).replace(/\s/g, '')).toBe(name);
});

/**
 * Steps are counted by the characters that readers hand to the engine: a text that is twice as long may cost
 * about twice as much. Whoever makes a reader quadratic makes this run for minutes.
 */
test.each([
  ['、', '、'],
  ['commas', '学习，'],
  ['names without end', '学习、'],
  ['方面', '方面'],
  ['等方面', '、甲等方面'],
  ['带头', '带头'],
  ['带头 with commas', '带头学，'],
  ['对照', '，对照甲'],
  ['一是', '一是甲；'],
  ['all enumerators', '一是甲；二是乙；三是丙。'],
  ['numbers in lines', '1.甲\n2.乙\n'],
  ['open quotation marks', '“甲、'],
  ['open and closed', '“（《甲》）”、'],
  ['closing marks only', '”）》'],
  ['straight quotation marks', '"甲'],
  ['numbers', '六个方面'],
  ['announcers', '以下方面:'],
  ['announcers with lists', '以下方面：甲、乙；'],
  ['sentences', '甲的情况。'],
  ['lines', '甲\n'],
  ['full stops', '。'],
  ['last year', '上年度整改'],
  ['cases', '结合案例'],
  ['subjects', '领导班子党员查摆'],
  ['lists', '从甲乙、丙丁、戊己三个方面查摆问题。'],
  ['blanks', ' '],
  ['described', '学习方面，重点看是否；'],
  ['numbered verbs', '一查甲，二查乙，'],
  ['brackets with examples', '（如甲'],
  ['cited lines', '> 甲\n'],
  ['dots', '甲.'],
  ['forbidden', '不能只从'],
  ['last meetings', '上年度民主生活会'],
])('200,000 characters of %s are read', (_, piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const reading = readNotice(text);
  expect(reading.lists.length).toBeLessThanOrEqual(24);
  expect(parseTemplate(JSON.parse(JSON.stringify(templateFrom(reading, {}).template)))).toMatchObject({
    ok: true,
  });
});

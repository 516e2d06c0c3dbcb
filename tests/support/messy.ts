import fc from 'fast-check';
import type { Paragraph } from '../../src/core/document/types';

/** What such text is put together from. */
export const PIECES = [
  '一、',
  '二、',
  '三、',
  '（一）',
  '（二）',
  '(三)',
  '㈣',
  '①',
  '1.',
  '2、',
  '第一部分',
  '第一，',
  '首先',
  '其次，',
  '最后，',
  '一是',
  '二是',
  '三是',
  '一方面',
  '另一方面',
  '其一，',
  '存在的问题',
  '典型案例剖析',
  '原因分析',
  '整改措施',
  '在理论学习方面',
  '政治素质方面',
  '能力本领',
  '担当作为不够',
  '工作作风',
  '廉洁自律方面',
  '带头',
  '。',
  '，',
  '；',
  '：',
  '、',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '"',
  '.',
  '\u000B',
  '\n',
  ' ',
  '　',
  '\t',
  '……',
  '1',
  '目录',
  '对照检查材料',
  '以上是我的对照检查',
  '2023年8月1日',
  '思考得不多',
  '批评指正',
  '\uFEFF',
  '😀',
  '𠮷',
];

/** What headings, numbers, quotations and line ends are made of, in any order. */
export const messyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** A paragraph of such text with any number, level and style. */
export const messyParagraph: fc.Arbitrary<Paragraph> = fc
  .record({
    text: messyText,
    number: fc.constantFrom('', '', '', '一、', '（二）', '3.', '•', '第一部分', '①', '\uD800'),
    listLevel: fc.integer({ min: -1, max: 8 }),
    outlineLevel: fc.constantFrom(10, 10, 10, 1, 2, 9),
    style: fc.constantFrom('Normal', 'Heading1', 'Title', 'Toc1', ''),
    inTable: fc.boolean(),
    boldLead: fc.integer({ min: 0, max: 20 }),
  })
  .map((record) => record);

/** A short document of them. */
export const messyDocument = fc.array(messyParagraph, { maxLength: 25 });

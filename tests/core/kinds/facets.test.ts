import { summarise } from '../../../src/core/outline/summary';
import { ownTemplate } from '../../../src/core/outline/own';
import { readingOf } from '../../support/reading';

/** The map counts what an aspect tells of its own causes and measures beside its points. */
const text = (...aspects: readonly string[]): string =>
  ['个人剖析材料', '按照要求，现汇报如下。', '一、存在的问题', ...aspects, '二、整改打算', '每周检查。'].join(
    '\n',
  );

test.each([
  [
    'series',
    [
      '（一）学习方面',
      '一是学得少。二是用得少。',
      '究其原因，一是忙。二是懒。三是散。',
      '整改措施：一是每周学习。二是每月交流。',
    ],
    [2, 3, 2],
  ],
  ['a text counts as one', ['（一）学习方面', '一是学得少。二是用得少。', '究其原因，看得不重。'], [2, 1, 0]],
  ['labels', ['（一）学习方面', '主要表现：学得少。', '原因：看得不重。', '措施：每周学习。'], [0, 1, 1]],
  ['none', ['（一）学习方面', '一是学得少。二是用得少。'], [2, 0, 0]],
])('%s', async (_, first, counts) => {
  const second = first.map((line) => line.replace('（一）学习', '（二）工作'));
  const { outline } = await readingOf(text(...first, ...second));
  const { dimensions } = summarise(outline, ownTemplate(outline, 'person'));
  expect(dimensions.map(({ points, causes, measures }) => [points, causes, measures])).toEqual([
    counts,
    counts,
  ]);
});

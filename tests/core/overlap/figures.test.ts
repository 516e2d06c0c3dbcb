import { comparePapers } from '../../../src/core/overlap/compare';
import { edited, halfOf, madeUpPaper, redated } from '../../support/many-papers';
import { paperOf } from './support';

const original = madeUpPaper(1, { author: '张三' });
const share = (changed: readonly string[]) => comparePapers(paperOf(original), paperOf(changed)).share;

test('a copy whose dates alone were changed is found whole, as one passage that says so', () => {
  const overlap = comparePapers(paperOf(original), paperOf(redated(original)));
  expect(overlap.share).toBeGreaterThanOrEqual(0.95);
  expect(overlap.passages).toHaveLength(1);
  expect(overlap.passages[0]!.datesOnly).toBe(true);
  expect(overlap.version).toBe(false);
});

test('another name under a copy changes no word of it: its dates alone were changed', () => {
  const copy = redated(original).map((line) => (line === '张三' ? '李四五' : line));
  const overlap = comparePapers(paperOf(original), paperOf(copy));
  expect(overlap.datesOnly).toBe(overlap.passages.length);
  const reworded = redated(original).map((line, i) => (i === 3 ? line.replace('一是', '一是很不') : line));
  expect(
    comparePapers(paperOf(original), paperOf(reworded)).passages.some(({ datesOnly }) => !datesOnly),
  ).toBe(true);
});

test.each([1, 2, 3, 4, 5])('a tenth of all characters replaced (%i): at least half is found', (seed) => {
  expect(share(edited(original, 0.1, seed))).toBeGreaterThanOrEqual(0.5);
});

test('every second sentence kept: about that share is found', () => {
  const mixed = halfOf(original, madeUpPaper(2));
  const found = share(mixed);
  expect(found).toBeGreaterThan(0.35);
  expect(found).toBeLessThan(0.6);
});

test('papers that nobody copied share nothing', () => {
  const papers = Array.from({ length: 12 }, (_, seed) => paperOf(madeUpPaper(seed + 10)));
  for (const a of papers)
    for (const b of papers)
      if (a !== b) expect(comparePapers(a, b)).toMatchObject({ characters: 0, passages: [] });
});

test('the places on both sides hold the same words', () => {
  const mixed = halfOf(original, madeUpPaper(2));
  const { passages } = comparePapers(paperOf(original), paperOf(mixed));
  const key = (text: string) => text.replace(/[^\u4e00-\u9fff]/gu, '');
  expect(passages.length).toBeGreaterThan(10);
  for (const { places } of passages)
    for (const { a, b } of places)
      expect(key(original[a.paragraph]!.slice(a.start, a.end))).toBe(
        key(mixed[b.paragraph]!.slice(b.start, b.end)),
      );
});

test('a sentence put in another order is found by its parts', () => {
  const parts = ['平时翻阅材料不细', '遇到生疏情况先放一放', '没有当天核对数字', '过后又忘了补记'];
  const lines = madeUpPaper(3);
  const other = madeUpPaper(4);
  const at = lines.findIndex((line) => line.startsWith('（一）在理论'));
  lines[at] += `${parts.join('，')}。`;
  other[at] += `${[3, 1, 0, 2].map((i) => parts[i]).join('，')}。`;
  const { passages, characters } = comparePapers(paperOf(lines), paperOf(other));
  expect(passages.map(({ reworded }) => reworded)).toEqual([true]);
  const { a } = passages[0]!.places[0]!;
  expect(lines[at]!.slice(a.start, a.end)).toBe(parts.join('，'));
  // Amounts count what is equal in a row.
  expect(characters).toBe(0);
});

test('a text of one character, however long, is soon done with', () => {
  const lines = ['的'.repeat(200_000)];
  expect(comparePapers(paperOf(lines), paperOf(['的'.repeat(199_000)])).passages.length).toBeLessThan(3);
});

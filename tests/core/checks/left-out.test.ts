import { leftOutIn } from '../../../src/core/checks/left-out';
import type { Region } from '../../../src/core/outline/types';

const region = (from: number, to: number): Region => ({
  kind: 'residue',
  extent: { from: { paragraph: from, offset: 0 }, to: { paragraph: to, offset: 1 } },
});

test('regions are those that reach into a paragraph, in order', () => {
  const [first, second, third] = [region(1, 1), region(1, 3), region(5, 6)];
  const all = [first, second, third];
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((paragraph) => leftOutIn(all, paragraph))).toEqual([
    [],
    [first, second],
    [second],
    [second],
    [],
    [third],
    [third],
    [],
  ]);
  expect(leftOutIn([], 0)).toEqual([]);
});

import { paper } from '../../support/right-paper';
import { rightPassages } from './right-passages';
import { faults, run } from './support/run';

test('there are at least forty', () => {
  expect(rightPassages.length).toBeGreaterThanOrEqual(40);
});

test.each(rightPassages)('no error and no warning: %s', (passage) => {
  expect(faults(run(passage))).toEqual([]);
});

test.each([
  ['all parts', paper()],
  ['causes before cases', paper({ sections: ['problems', 'causes', 'cases', 'measures'] })],
  ['no tail', paper({ tail: [] })],
  ['no title', paper({ title: null })],
  ['another title', paper({ title: '在2023年度民主生活会上的对照检查' })],
  ['indented', paper().replace(/\n/gu, '\n　　')],
  ['blank lines', paper().replace(/\n/gu, '\n\n')],
])('no error and no warning in a right paper: %s', (_, text) => {
  expect(faults(run(text))).toEqual([]);
});

import { leftGroups } from '../../../src/core/plan/left-groups';

const left = (why: 'held' | 'table' | 'misread', text: string, after = '甲', before = '乙') => ({
  key: text,
  text,
  why,
  after,
  before,
});

test('what was left out is told once a reason and place', () => {
  const told = leftGroups([
    left('held', '一'),
    left('misread', '二'),
    left('held', '三'),
    left('held', '四', '丙'),
    left('held', '五', '甲', '丁'),
  ]);
  expect(told).toEqual([
    { why: 'held', after: '甲', before: '乙', texts: ['一', '三'] },
    { why: 'misread', after: '甲', before: '乙', texts: ['二'] },
    { why: 'held', after: '丙', before: '乙', texts: ['四'] },
    { why: 'held', after: '甲', before: '丁', texts: ['五'] },
  ]);
});

test('of a table all places are one', () => {
  expect(leftGroups([left('table', '一'), left('table', '二', '丙', '丁')])).toEqual([
    { why: 'table', after: '', before: '', texts: ['一', '二'] },
  ]);
  expect(leftGroups([])).toEqual([]);
});

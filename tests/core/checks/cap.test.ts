import { CAP, toldOnce } from '../../../src/core/checks/cap';
import type { Finding, Severity } from '../../../src/core/checks/types';

const found = (rule: string, paragraph: number, severity: Severity = 'info'): Finding => ({
  rule,
  target: null,
  severity,
  span: { paragraph, start: 0, end: 1 },
  params: {},
  fix: null,
});
const many = (rule: string, severity?: Severity): Finding[] =>
  Array.from({ length: CAP + 2 }, (_, paragraph) => found(rule, paragraph, severity));

test('a habit is told at every place up to the cap, and once with all its places beyond', () => {
  expect(toldOnce(many('no-example').slice(0, CAP)).map(({ places }) => places.length)).toEqual([1, 1, 1]);
  const [told, ...others] = toldOnce([found('person', 9), ...many('no-example')]).slice(1);
  expect(told?.finding.span.paragraph).toBe(0);
  expect(told?.places.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 3, 4]);
  expect(others).toEqual([]);
});

test('faults, blanks and what a house has turned up are told each time', () => {
  for (const findings of [many('placeholder'), many('masked-name', 'error'), many('no-example', 'warning')])
    expect(toldOnce(findings)).toHaveLength(findings.length);
});

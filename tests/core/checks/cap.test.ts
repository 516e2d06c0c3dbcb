import { bounded, CAP, toldOnce } from '../../../src/core/checks/cap';
import { placesInAll, type Finding, type Severity } from '../../../src/core/checks/types';
import { MOST_PLACES } from '../../../src/core/document/most-places';
import { messageOf } from '../../../src/strings/check-words';
import { checks as en } from '../../../src/strings/en-US/checks';
import { checks as zh } from '../../../src/strings/zh-CN/checks';

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

describe('a rule with very many places', () => {
  const inLine = (paragraph: number, rule = 'half-width-punct', severity: Severity = 'warning'): Finding => ({
    ...found(rule, paragraph, severity),
    fix: [{ kind: 'replace', paragraph, expect: 'a,', start: 1, end: 2, text: '，' }],
  });
  const crowd = (count: number) => Array.from({ length: count }, (_, paragraph) => inLine(paragraph));

  test.each([0, 1, MOST_PLACES, MOST_PLACES + 1])('%i places are told one by one', (count) => {
    const findings = crowd(count);
    expect(bounded(findings)).toBe(findings);
  });

  test.each([2, 7, 20_000])('the one behind the last that is told stands for %i that are left', (rest) => {
    const findings = crowd(MOST_PLACES + rest);
    const told = bounded(findings);
    expect(told.slice(0, MOST_PLACES)).toEqual(findings.slice(0, MOST_PLACES));
    expect(told.slice(MOST_PLACES)).toEqual([
      {
        ...findings[MOST_PLACES],
        rest,
        fix: findings.slice(MOST_PLACES).flatMap(({ fix }) => fix ?? []),
      },
    ]);
    expect(placesInAll(told)).toBe(findings.length);
  });

  test('each rule is counted by itself, and errors are not hidden behind hints', () => {
    const findings = Array.from({ length: 3 * MOST_PLACES }, (_, at) => [
      inLine(at),
      inLine(at, 'masked-name'),
      inLine(at, 'masked-name', 'error'),
    ]).flat();
    const told = bounded(findings);
    for (const [rule, severity] of [
      ['half-width-punct', 'warning'],
      ['masked-name', 'warning'],
      ['masked-name', 'error'],
    ]) {
      const own = told.filter((one) => one.rule === rule && one.severity === severity);
      expect(own).toHaveLength(MOST_PLACES + 1);
      expect(placesInAll(own)).toBe(3 * MOST_PLACES);
    }
  });

  test('both languages say how many are left and of which rule', () => {
    const [last] = bounded(crowd(MOST_PLACES + 9)).slice(-1);
    expect(messageOf(last!, zh)).toBe(`“${zh.rules['half-width-punct'].title}”另有 9 处，没有逐一列出。`);
    expect(messageOf(last!, en)).toBe(
      `${en.rules['half-width-punct'].title}: 9 more places, not listed one by one.`,
    );
  });

  test('what nothing can be done about by a click stands for the rest without a fix', () => {
    const [last] = bounded(crowd(MOST_PLACES + 9).map((one) => ({ ...one, fix: null }))).slice(-1);
    expect(last).toMatchObject({ fix: null, rest: 9 });
  });

  test('a habit is told once with the places that are told, and all are counted', () => {
    const findings = bounded(Array.from({ length: 3 * MOST_PLACES }, (_, at) => found('no-example', at)));
    const [habit, ...others] = toldOnce(findings);
    expect(others).toEqual([]);
    expect(habit!.places).toHaveLength(MOST_PLACES);
    expect(habit!.count).toBe(3 * MOST_PLACES);
  });
});

import { fixedAll, readingOf } from '../../support/reading';

/** Aspects numbered as their points are, and aspects without any number. */
const BODY = '平时忙于事务，静下来的时间少。';
const FAULT =
  /^(?:missing-(?:section|dimension)|heading-missing|duplicate-|numbering-gap|point-numbering|enumerator-mix|run-on)/;
const NAMES = ['思想', '工作', '生活'];
const SIX = ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'];
const POINTS = ['做得少', '想得少', '讲得少'];

const own = (...aspects: readonly string[]): string =>
  [
    '个人剖析材料',
    '按照要求，现汇报如下。',
    '一、存在的问题',
    ...aspects,
    '二、原因分析',
    '要求不严。',
    '三、整改措施',
    '每周检查。',
  ].join('\n');
const silent = async (text: string) => {
  const read = await readingOf(text);
  expect(read.findings.map(({ rule }) => rule).filter((rule) => FAULT.test(rule))).toEqual([]);
  expect(await fixedAll(text)).toBe(text);
  return read;
};

describe('points numbered as their aspects are', () => {
  const forms: readonly [string, (n: number) => string][] = [
    ['第一，', (n) => `第${'一二三四五六'.charAt(n - 1)}，`],
    ['1.', (n) => `${n}.`],
    ['（1）', (n) => `（${n}）`],
    ['（一）', (n) => `（${'一二三四五六'.charAt(n - 1)}）`],
  ];
  const written = (number: (n: number) => string, names: readonly string[], sizes: readonly number[]) =>
    names.flatMap((name, i) => [
      `${number(i + 1)}${name}方面`,
      ...POINTS.slice(0, sizes[i % sizes.length]).map((what, j) => `${number(j + 1)}${what}。${BODY}`),
    ]);

  test.each(forms)('%s, of the paper’s own', async (_, number) => {
    for (const sizes of [[2], [3], [2, 3], [3, 2, 2]]) {
      const { map } = await silent(own(...written(number, NAMES, sizes)));
      const counts = NAMES.map((name, i) => `${name}方面 ${sizes[i % sizes.length]!}`);
      expect(map[0]).toBe(`problems: ${counts.join(', ')}`);
    }
  });

  test.each(forms)('%s, of a template', async (_, number) => {
    const { template, outline } = await readingOf(own(...written(number, SIX, [2, 3])));
    expect(template).toBe('2023-theme-education');
    expect(outline.sections[0]!.children.map(({ id, children }) => [id, children.length])).toEqual([
      ['theory', 2],
      ['politics', 3],
      ['ability', 2],
      ['responsibility', 3],
      ['style', 2],
      ['integrity', 3],
    ]);
  });

  test.each(forms.slice(0, 1))('%s, run in', async (_, number) => {
    const lines = NAMES.map(
      (name, i) => `${number(i + 1)}${name}方面。${number(1)}做得少。${BODY}${number(2)}想得少。${BODY}`,
    );
    const { map } = await silent(own(...lines));
    expect(map[0]).toBe('problems: 思想方面 2, 工作方面 2, 生活方面 2');
  });

  test('an aspect alone has none', async () => {
    const { map } = await silent(
      own('第一，思想方面', BODY, '第二，工作方面', '第一，做得少。', '第二，想得少。'),
    );
    expect(map[0]).toBe('problems: 思想方面 0, 工作方面 2');
  });
});

describe('aspects without numbers', () => {
  const points = `一是做得少。${BODY}二是想得少。${BODY}`;
  const layouts: readonly [string, (name: string) => readonly string[]][] = [
    ['a colon', (name) => [`${name}方面：${points}`]],
    ['a comma', (name) => [`在${name}方面，${points}`]],
    ['a full stop', (name) => [`${name}方面。${points}`]],
    ['上 and a colon', (name) => [`${name}上：${points}`]],
    ['在…上 and a comma', (name) => [`在${name}上，${points}`]],
    ['figures', (name) => [`${name}上：1.做得少。${BODY}2.想得少。${BODY}`]],
    ['a word over a series', (name) => [`${name}情况`, `一是做得少。${BODY}`, `二是想得少。${BODY}`]],
    ['a phrase over a series', (name) => [`${name}守纪律`, points]],
  ];
  test.each(layouts)('%s', async (_, layout) => {
    const { map } = await silent(own(...NAMES.flatMap((name) => layout(name))));
    expect(map[0]!.match(/ 2(?=,|$)/gu)).toHaveLength(NAMES.length);
  });

  test('no points', async () => {
    const { map } = await silent(own(...NAMES.map((name) => `${name}方面：做得少，想得少。${BODY}`)));
    expect(map[0]).toBe('problems: 思想方面 0, 工作方面 0, 生活方面 0');
  });

  test.each([
    ['what announces a series', '主要表现在以下几个方面：', '具体表现为两个方面：'],
    ['causes', '主观方面：', '客观方面：'],
    ['one alone', '思想方面：', '平时：'],
  ])('%s is none', async (_, first, second) => {
    const text = own(`${first}${points}`, `${second}${BODY}`);
    const { map } = await readingOf(text);
    expect(map[0]).toBe('problems: 2');
  });
});

import { openText } from '../../../src/hosts/text/text-host';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { complete } from '../../../src/road/complete';
import { anyTemplate } from '../../../src/road/read-paper';
import { paper } from '../../support/right-paper';
import { fixedAll, readingOf } from '../../support/reading';

/** What is inserted stands in lines of its own, whatever marks stand in front of the headings around it. */
const outlined = async (text: string): Promise<string> => {
  const host = openText(Buffer.from(text));
  await complete(host, anyTemplate, ({ template }) => ({
    wishes: { ...defaultWishes, template: template.id },
  }));
  return Buffer.from(host.save()).toString();
};
const bare = (line: string): string => line.replace(/^[#*>●■\s]*[（(]?[一二三四五六][）)、]?|\*\*$/gu, '');

describe('marks in front of headings', () => {
  const marks: readonly [string, (text: string) => string][] = [
    [
      '#',
      (text) => text.replace(/^(?=[一二三四]、)/gmu, '## ').replace(/^(?=（[一二三四五六]）)/gmu, '### '),
    ],
    ['bold type', (text) => text.replace(/^([一二三四]、.*|（[一二三四五六]）在[^。]*方面)/gmu, '**$1**')],
    ['bullets', (text) => text.replace(/^(?=[一二三四]、|（[一二三四五六]）)/gmu, '● ')],
    ['squares', (text) => text.replace(/^(?=[一二三四]、|（[一二三四五六]）)/gmu, '■')],
    ['quotation', (text) => text.replace(/^/gmu, '> ')],
  ];
  const gaps: readonly [string, RegExp, string][] = [
    ['cases', /二、典型案例剖析\n[^\n]*\n/u, 'cases'],
    ['causes', /三、问题的原因\n[\s\S]*?(?=四、)/u, 'causes'],
    ['an aspect', /（三）在能力[^\n]*\n/u, 'ability'],
  ];
  test.each(marks.flatMap(([name, mark]) => gaps.map((gap) => [`${name}: ${gap[0]}`, mark, gap] as const)))(
    '%s',
    async (_, mark, [, pattern, id]) => {
      const text = mark(paper().replace(pattern, ''));
      const before = await readingOf(text);
      expect(before.findings.filter(({ target }) => target === id)).toHaveLength(1);
      const after = await outlined(text);
      const lines = after.split('\n').map(bare);
      for (const line of text.split('\n').map(bare)) expect(lines).toContain(line);
      const { findings } = await readingOf(after);
      const faults = findings.filter(({ rule }) =>
        /^missing-(?:section|dimension)|numbering-gap|run-on/u.test(rule),
      );
      expect(faults.map(({ rule }) => rule)).toEqual([]);
    },
  );
});

test.each([
  [
    '#',
    (text: string) =>
      text.replace(/^(?=[一二三四]、)/gmu, '## ').replace(/^(?=（[一二三四五六]）)/gmu, '### '),
  ],
  ['bullets', (text: string) => text.replace(/^(?=[一二三四]、|（[一二三四五六]）)/gmu, '● ')],
  ['squares', (text: string) => text.replace(/^(?=[一二三四]、|（[一二三四五六]）)/gmu, '■')],
])('a heading that is inserted has the marks of those around it: %s', async (_, mark) => {
  const without = (pattern: RegExp): string => mark(paper().replace(pattern, ''));
  for (const [pattern, heading] of [
    [/二、典型案例剖析\n[^\n]*\n/u, '二、典型案例剖析'],
    [/三、问题的原因\n[\s\S]*?(?=四、)/u, '三、问题的原因'],
    [/（三）在能力[^\n]*\n/u, '（三）在能力本领方面。'],
  ] as const) {
    const lines = (await outlined(without(pattern))).split('\n');
    expect(lines.filter((line) => line.startsWith(mark(heading)))).toHaveLength(1);
  }
});

describe('what a label or a blank says stays', () => {
  const triples = ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'];
  test.each(['问题：', '存在问题：', '问题表现：', '查摆问题一：'])('%s', async (label) => {
    const text = [
      '主题教育专题民主生活会个人对照检查材料',
      '按照要求，现汇报如下。',
      '一、查摆出的问题及整改措施',
      ...triples.flatMap((name) => [
        `${label}${name}方面有差距。平时学得少。`,
        '原因：抓得不紧。',
        '整改措施：每周学习。',
      ]),
    ].join('\n');
    const { findings } = await readingOf(text);
    expect(findings.filter(({ rule }) => /^(?:run-on|duplicate-)/u.test(rule))).toEqual([]);
    expect(await fixedAll(text)).toBe(text);
  });

  test.each(['局  长  王明', '科 长 王明', '附  件', '王　明'])('%s', async (line) => {
    const text = `${paper()}\n${line}`;
    expect(await fixedAll(text)).toBe(text);
  });
});

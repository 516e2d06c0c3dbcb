import { paper } from '../../support/right-paper';
import { fixedAll, readingOf } from '../../support/reading';

/** Headings however they are numbered and worded, and sentences that are none. */
const BODY = '平时忙于事务，静下来的时间少。';
const FAULT =
  /^(?:missing-(?:section|dimension)|heading-missing|duplicate-|numbering-gap|point-numbering|enumerator-mix|section-order)/;
const lines = (...list: readonly string[]): string => list.join('\n');
const told = async (text: string) => {
  const read = await readingOf(text);
  return { ...read, faults: read.faults.filter((rule) => FAULT.test(rule)) };
};
const NAMES = ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'];

describe('a year behind the number is no part of it', () => {
  test.each(['1 ', '1. ', '1.', '1、', '１．', '1．'])('%s', async (number) => {
    const numbered = (n: number): string => number.replace(/[1１]/u, String(n));
    const text = lines(
      '个人剖析材料',
      '按照要求，现汇报如下。',
      `${numbered(1)}2024年度组织生活会查摆问题整改情况`,
      BODY,
      `${numbered(2)}存在的问题`,
      `（一）学习方面。${BODY}`,
      `（二）工作方面。${BODY}`,
      `${numbered(3)}整改措施`,
      BODY,
    );
    const { map, faults } = await told(text);
    expect(
      map.map((part) =>
        part
          .split(':')
          .slice(0, part.startsWith('extra') ? 2 : 1)
          .join(':'),
      ),
    ).toEqual(['extra:last-year', 'problems', 'measures']);
    expect(faults).toEqual([]);
  });

  test.each(['1.3月的会没有参加。', '1、5月的汇报晚了两天。'])('a month: %s', async (first) => {
    const text = lines(
      '个人剖析材料',
      '现汇报如下。',
      '一、存在的问题',
      first,
      `2.笔记少。${BODY}`,
      `3.下村少。${BODY}`,
    );
    expect((await told(text)).faults).toEqual([]);
  });
});

describe('第一， numbers an aspect where it names one', () => {
  test.each([
    [
      'run in',
      (name: string, n: string) => [`第${n}，${name}方面。一是学得不深。${BODY}二是用得不活。${BODY}`],
    ],
    [
      'in a line',
      (name: string, n: string) => [
        `第${n}，关于${name}方面`,
        `一是学得不深。${BODY}`,
        `二是用得不活。${BODY}`,
      ],
    ],
    [
      'with figures',
      (name: string, n: string) => [`第${n}，在${name}方面。`, `1.学得不深。${BODY}`, `2.用得不活。${BODY}`],
    ],
  ])('of a template: %s', async (_, aspect) => {
    const text = paper().replace(
      /（一）在理论[\s\S]*?(?=\n二、)/u,
      NAMES.flatMap((name, i) => aspect(name, '一二三四五六'.charAt(i))).join('\n'),
    );
    const { verdict, outline, faults } = await told(text);
    expect([verdict, faults]).toEqual(['fits', []]);
    expect(outline.sections[0]!.children.map(({ children }) => children.length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(await fixedAll(text)).toBe(text);
  });

  test('of the paper’s own', async () => {
    const text = lines(
      '个人剖析材料',
      '按照要求，现汇报如下。',
      '一、存在的问题',
      `第一，思想方面。一是学得少。二是用得少。究其原因，一是忙。二是懒。`,
      `第二，工作方面。一是办法少。二是效率低。究其原因，一是怕。二是等。`,
      '二、整改措施',
      `第一，多学习。${BODY}第二，多下村。${BODY}`,
    );
    const { map, faults } = await told(text);
    expect(map).toEqual(['problems: 思想方面 2+2c, 工作方面 2+2c', 'measures: 2']);
    expect(faults).toEqual([]);
  });
});

describe('aspects without numbers', () => {
  test.each([
    ['思想政治方面', '工作作风方面', '廉洁用权方面'],
    ['学习方面存在的问题', '工作方面存在的问题'],
    ['在政治建设方面。', '在队伍建设方面。', '在服务群众方面。'],
  ])('%s, %s', async (...names) => {
    for (const points of [
      [`一是做得少。${BODY}二是想得少。${BODY}`],
      [`1.做得少。${BODY}`, `2.想得少。${BODY}`],
      ['一是做得少。二是想得少。', '原因：一是忙；二是懒。', '今后，每月检查一次。'],
    ]) {
      const text = lines(
        '个人剖析材料',
        '按照要求，现汇报如下。',
        '一、存在的问题',
        ...names.flatMap((name) => [name, ...points]),
        '二、整改措施',
        BODY,
      );
      const { map, faults } = await told(text);
      expect(map[0]!.match(/ 2/gu)).toHaveLength(names.length);
      expect(faults).toEqual([]);
      expect(await fixedAll(text)).toBe(text);
    }
  });
});

describe('several sections in one heading, however they are joined', () => {
  test.each([
    '存在的问题、原因分析及整改措施',
    '查摆问题、剖析原因和整改措施',
    '问题、原因、措施',
    '主要问题、产生原因及努力方向',
    '查摆出的突出问题及原因剖析、整改措施',
    '对照检查情况、原因剖析和整改措施',
  ])('%s', async (heading) => {
    const text = lines(
      '主题教育专题民主生活会个人对照检查材料',
      '按照部署，现作对照检查如下。',
      `一、${heading}`,
      ...NAMES.flatMap((name, i) => [
        `（${'一二三四五六'.charAt(i)}）在${name}方面`,
        `主要表现：${BODY}`,
        '原因：看得不重。',
        '整改措施：每月学习。',
      ]),
      '二、典型案例剖析',
      '对照通报的案例，我也有类似的苗头。',
    );
    const { verdict, map, faults } = await told(text);
    expect([verdict, faults]).toEqual(['fits', []]);
    expect(map[0]).toMatch(/^problems\+causes\+measures/u);
  });

  test('对照检查剖析 tells the causes as well', async () => {
    const { map } = await told(
      lines(
        '个人剖析材料',
        '现汇报如下。',
        '一、对照检查剖析',
        `（一）学习方面。${BODY}`,
        `（二）工作方面。${BODY}`,
        '二、下一步整改措施',
        BODY,
      ),
    );
    expect(map[0]).toMatch(/^problems\+causes/u);
  });
});

describe('what is said to be lacking heads no section', () => {
  test.each([
    ['1.学思想不够', '2.会前准备不足', '3.案例学习少'],
    ['1.典型经验学得少', '2.问题意识不强', '3.措施落实慢'],
    ['1.整改落实慢', '2.原因分析浅', '3.问题查得不深'],
  ])('%s, %s, %s', async (...items) => {
    const { verdict, map, faults } = await told(
      lines('个人剖析材料', '现将自己的问题剖析如下：', ...items.map((item) => `${item}：${BODY}`)),
    );
    expect([verdict, faults]).toEqual(['none', []]);
    expect(map).toHaveLength(1);
  });

  test('a short text that counts is no blank', async () => {
    const { verdict } = await told(
      lines('个人剖析材料', '现将不足剖析如下：', '一是学得少。', '二是用得少。'),
    );
    expect(verdict).toBe('none');
  });
});

test.each(['主题教育检视问题整改落实情况', '巡察反馈问题整改落实情况', '上年度查摆问题整改情况'])(
  '%s is what became of earlier measures',
  async (heading) => {
    const { map, faults } = await told(
      lines(
        '个人剖析材料',
        '现汇报如下。',
        `一、${heading}`,
        '都已整改。',
        '二、存在的问题',
        `（一）学习方面。${BODY}`,
        `（二）工作方面。${BODY}`,
        '三、整改措施',
        BODY,
      ),
    );
    expect(map[0]).toBe('extra:last-year');
    expect(faults).toEqual([]);
  },
);

test.each(['十一、国庆期间值班缺岗一次。', '十、百、千工程推进慢。', '九、十两月没有下村。'])(
  'far behind the last number: %s heads nothing',
  async (line) => {
    const { faults } = await told(paper().replace('\n以上', `\n${line}\n以上`));
    expect(faults).toEqual([]);
  },
);

test.each([
  ['做合格党员（党课讲稿）', '一、坚定理想信念'],
  ['征求意见情况表', '理论学习 学习要更深'],
  ['思想汇报', '存在的问题：一是学习不深。二是实践不够。'],
])('%s is no such paper', async (title, line) => {
  const { verdict } = await told(
    lines(title, '同志们：', line, '二、存在的问题', BODY, '三、整改措施', BODY),
  );
  expect(verdict).toBe('not-a-paper');
});

test('bold type in Markdown is no part of a name', async () => {
  const { outline } = await told(
    lines(
      '个人剖析材料',
      '按照要求，现汇报如下。',
      '**一、存在的问题**',
      '**（一）学习方面**',
      BODY,
      `**（二）工作方面。**${BODY}`,
      `**（三）**生活方面。${BODY}`,
      '**二、整改措施**',
      `1.**多学习**。${BODY}`,
      `2.**多下村。**${BODY}`,
    ),
  );
  const names = outline.sections.flatMap(({ name, children }) => [name, ...children.map((c) => c.name)]);
  expect(names).toEqual(['存在的问题', '学习方面', '工作方面', '生活方面', '整改措施', '多学习', '多下村']);
});

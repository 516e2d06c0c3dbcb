import { paper } from '../../support/right-paper';
import { fixedAll, readingOf } from '../../support/reading';

/** Kinds of fault that stand in no other file here; three and more of each. */
const BODY = '平时忙于事务，静下来的时间少。';
const FAULT =
  /^(?:missing-(?:section|dimension)|heading-missing|duplicate-|numbering-gap|point-numbering|enumerator-mix|section-order|dimension-order)/;
const lines = (...list: readonly string[]): string => list.join('\n');
const silent = async (text: string) => {
  const read = await readingOf(text);
  expect(read.findings.map(({ rule }) => rule).filter((rule) => FAULT.test(rule))).toEqual([]);
  expect(await fixedAll(text)).toBe(text);
  return read;
};

describe('aspects that are called 问题', () => {
  test.each([
    ['一个字', '“慢”方面的问题', '“散”方面的问题', '“拖”方面的问题'],
    ['两个字', '学习方面的问题', '工作方面的问题', '生活方面的问题'],
    ['存在', '思想方面存在的突出问题', '作风方面存在的突出问题', '纪律方面存在的突出问题'],
    ['不足', '服务方面的不足', '管理方面的不足', '协作方面的不足'],
  ])('%s', async (_, ...names) => {
    for (const form of ['（一）', '1.', '（1）']) {
      const number = (n: number) => form.replace('一', '一二三'.charAt(n)).replace('1', String(n + 1));
      for (const above of ['二、存在的问题', '二、主要问题'])
        for (const run of ['。', '\n']) {
          const text = lines(
            '个人剖析材料',
            '现汇报如下。',
            '一、基本情况',
            '负责收文。',
            above,
            ...names.map((name, i) => `${number(i)}${name}${run}${BODY}`),
            '三、整改措施',
            '每周检查。',
          );
          const { map } = await silent(text);
          expect(map[1]).toBe(`problems: ${names.map((name) => `${name} 0`).join(', ')}`);
        }
    }
  });
});

describe('causes and measures as parts of one section', () => {
  test.each([
    ['原因及整改措施', '原因', '措施'],
    ['原因分析和整改措施', '原因分析', '整改措施'],
    ['产生问题的原因及下一步打算', '问题的原因', '下一步打算'],
    ['剖析根源，明确方向', '主要根源', '努力方向'],
  ])('%s', async (heading, causes, measures) => {
    for (const form of ['（一）', '1.'])
      for (const run of ['。', '\n']) {
        const second = form === '1.' ? '2.' : '（二）';
        const text = lines(
          '个人剖析材料',
          '现汇报如下。',
          '一、检视出的问题',
          `（一）学习方面。${BODY}`,
          `（二）工作方面。${BODY}`,
          `二、${heading}`,
          `${form}${causes}${run}放松了要求。`,
          `${second}${measures}${run}每周检查一次。`,
        );
        const { map } = await silent(text);
        expect(map[0]).toBe('problems: 学习方面 0, 工作方面 0');
        expect(map).toHaveLength(2);
      }
  });
});

describe('遵守纪律 for 遵规守纪', () => {
  const FOUR = [
    '带头严守政治纪律和政治规矩，维护党的团结统一',
    '带头增强党性、严守纪律、砥砺作风',
    '带头在遵守纪律、清正廉洁前提下勇于担责、敢于创新',
    '带头履行全面从严治党政治责任',
  ];
  test.each(['（一）', '1.', '- ', '● ', ''])('%s', async (form) => {
    const text = lines(
      '2024年度民主生活会个人对照检查材料',
      '上年度查摆的问题均已整改，现汇报如下。',
      '一、存在的突出问题',
      ...FOUR.flatMap((name, i) => [
        `${form.replace('一', '一二三四'.charAt(i)).replace('1', String(i + 1))}${name}方面`,
        `一是做得少。${BODY}二是想得少。${BODY}`,
      ]),
      '二、典型案例剖析',
      BODY,
      '三、原因分析',
      BODY,
      '四、整改措施',
      BODY,
    );
    const { verdict, template, findings } = await readingOf(text);
    expect([verdict, template]).toEqual(['fits', '2024-four-lead']);
    expect(findings.map(({ rule }) => rule).filter((rule) => FAULT.test(rule))).toEqual([]);
  });
});

describe('an aspect’s noun in a section’s heading', () => {
  test.each([
    ['作用发挥上存在的问题', '今后整改的对策'],
    ['工作作风方面存在的主要问题', '改进工作作风的措施'],
    ['理论学习上的差距和不足', '下一步学习打算'],
    ['担当作为方面查摆出的问题', '努力方向'],
  ])('%s', async (problems, measures) => {
    const text = lines(
      '个人剖析材料',
      '现汇报如下。',
      `一、${problems}`,
      `一是做得少。${BODY}`,
      `二是想得少。${BODY}`,
      `二、${measures}`,
      BODY,
    );
    const { verdict, map } = await silent(text);
    expect([verdict, map[0]]).toEqual(['none', 'problems: 2']);
    expect(map[1]).toMatch(/^measures/u);
  });
});

describe('who signs got a number', () => {
  test.each(['某局办公室', '张三', '某支部委员会', '某中心 李四'])('%s', async (who) => {
    const tail = ['以上是我的对照检查，不当之处，请批评指正。', `五、${who}`, '2024年1月15日'];
    const { verdict, outline, findings } = await readingOf(paper({ tail }));
    expect(verdict).toBe('fits');
    expect(outline.sections).toHaveLength(4);
    expect(outline.signature?.heading.paragraph).toBe(paper({ tail }).split('\n').length - 2);
    expect(findings.map(({ rule }) => rule).filter((rule) => FAULT.test(rule))).toEqual([]);
  });
});

import { paper } from '../../support/right-paper';
import { fixedAll, readingOf } from '../../support/reading';

/** A label that stands once inside one aspect, and figures that number points below decimals. */
const BODY = '平时忙于事务，静下来的时间少。';
const FAULT =
  /^(?:missing-(?:section|dimension)|heading-missing|duplicate-|numbering-gap|point-numbering|enumerator-mix|section-order)/;
const faults = async (text: string) => {
  const read = await readingOf(text);
  return { ...read, faults: read.findings.map(({ rule }) => rule).filter((rule) => FAULT.test(rule)) };
};
const list = (...items: readonly string[]): readonly string[] =>
  items.map((item, i) => `${'一二三四'.charAt(i)}是${item}。${BODY}`);

describe('a label in a line of its own, once, inside one of the aspects', () => {
  const labels = ['整改措施：', '努力方向：', '下一步：', '今后：', '原因分析：', '究其原因：', '改进措施：'];
  test.each(labels)('%s in a paper of a template', async (label) => {
    for (const at of ['（二）', '（四）', '（六）']) {
      const text = paper().replace(
        new RegExp(`(\n${at}[^\n]*)`, 'u'),
        `$1\n${label}\n${list('多读书', '多下村').join('\n')}`,
      );
      const { verdict, outline, faults: found } = await faults(text);
      expect([verdict, found]).toEqual(['fits', []]);
      expect(outline.sections).toHaveLength(4);
      expect(await fixedAll(text)).toBe(text);
    }
  });

  test.each(labels)('%s in a paper of its own', async (label) => {
    const aspects = ['学习', '工作', '生活'].flatMap((name, i) => [
      `（${'一二三'.charAt(i)}）${name}方面`,
      ...list('做得少', '想得少'),
      ...(i === 1 ? [label, ...list('多读书', '多下村')] : []),
    ]);
    const text = [
      '个人剖析材料',
      '按照要求，现汇报如下。',
      '一、存在的问题、原因分析及整改措施',
      ...aspects,
    ].join('\n');
    const { verdict, outline, faults: found } = await faults(text);
    expect([verdict, found]).toEqual(['none', []]);
    expect(outline.sections[0]!.children).toHaveLength(3);
    expect(await fixedAll(text)).toBe(text);
  });
});

describe('figures below decimals', () => {
  test.each([
    ['1.', '1 '],
    ['1、', '1 '],
    ['1．', '１ '],
  ])('points %s, sections %s', async (point, section) => {
    const head = (n: number): string =>
      section.replace(/[1１]/u, section.startsWith('１') ? '１２３'.charAt(n - 1) : String(n));
    const points = ['做得少', '想得少', '讲得少'].map(
      (what, i) => `${point.replace('1', String(i + 1))}${what}。${BODY}`,
    );
    const text = [
      '个人剖析材料',
      '按照要求，现汇报如下。',
      `${head(1)}存在的问题`,
      '1.1 学习方面',
      ...points,
      '1.2 工作方面',
      ...points.slice(0, 2),
      '1.3 生活方面',
      BODY,
      `${head(2)}原因分析`,
      '2.1 要求不严。平时放松。',
      '2.2 钻研不够。浅尝辄止。',
      `${head(3)}整改措施`,
      BODY,
    ].join('\n');
    const { map, faults: found } = await faults(text);
    expect(found).toEqual([]);
    expect(map[0]).toBe('problems: 学习方面 3, 工作方面 2, 生活方面 0');
  });
});

test.each(['落实全面从严治党责任', '坚持和加强党的全面领导'])(
  'aspects without numbers count where one of them bears a campaign’s full name: %s',
  async (name) => {
    const text = [
      '巡察整改专题民主生活会对照检查材料',
      '按照要求，现汇报如下。',
      '一、存在的问题',
      ...['贯彻决策部署', name, '服务基层群众'].flatMap((aspect) => [
        `${aspect}方面存在的问题`,
        ...list('做得少', '想得少'),
      ]),
      '二、原因分析',
      BODY,
      '三、整改措施',
      BODY,
    ].join('\n');
    const { verdict, faults: found } = await faults(text);
    expect([verdict, found]).toEqual(['none', []]);
  },
);

describe('aspects above, problems, causes and measures below', () => {
  const aspects = ['学习', '工作', '生活'];
  const rows: readonly [string, readonly string[], string][] = [
    ['第一，', ['（一）存在的问题', '（二）产生原因', '（三）改进措施'], 'd'],
    ['（一）', ['1.存在的问题', '2.产生原因', '3.改进措施'], 'd'],
    ['一、', ['（1）主要问题', '（2）原因剖析', '（3）努力方向'], 'd'],
    ['第一，', ['存在的问题：', '原因分析：', '努力方向：'], 'd'],
  ];
  test.each(rows)('%s over %s', async (number, labels) => {
    for (const items of [
      ['改进工作作风', '整改突出矛盾'],
      ['改进学习方法', '多下村'],
    ]) {
      const text = [
        '组织生活会个人对照检查材料',
        '按照要求，现汇报如下。',
        ...aspects.flatMap((name, i) => [
          `${number.replace('一', '一二三'.charAt(i))}${name}方面`,
          ...labels.flatMap((label, j) => [
            label,
            ...(j === 2 ? items.map((item, n) => `${n + 1}）${item}。${BODY}`) : [`做得少。${BODY}`]),
          ]),
        ]),
      ].join('\n');
      const { verdict, outline, faults: found } = await faults(text);
      expect([verdict, found]).toEqual(['none', []]);
      expect(outline.sections[0]!.children.map(({ name }) => name)).toEqual(
        aspects.map((name) => `${name}方面`),
      );
      const told = outline.sections[0]!.children.flatMap(({ children }) =>
        children.flatMap(({ facet, name }) => (facet === undefined ? [] : [name])),
      );
      expect(new Set(told)).toEqual(
        new Set(labels.slice(1).map((label) => label.replace(/^[（\d].?[.）]|：$/gu, ''))),
      );
      expect(await fixedAll(text)).toBe(text);
    }
  });
});

test.each(['改进工作作风', '改进学习方法', '整改突出矛盾'])(
  '%s is something to do, and heads no section',
  async (item) => {
    const text = [
      '个人剖析材料',
      '现将不足剖析如下：',
      `1.学得少。${BODY}`,
      `2.${item}慢一拍。${BODY}`,
      `3.${item}。${BODY}`,
    ].join('\n');
    const { map } = await faults(text);
    expect(map).toHaveLength(1);
  },
);

test.each(['下一步整改', '整改工作', '整改落实的措施', '改进工作的打算', '今后改进的方向'])(
  '%s heads the measures',
  async (heading) => {
    const text = [
      '个人剖析材料',
      '现汇报如下。',
      '一、存在的问题',
      `（一）学习方面。${BODY}`,
      `（二）工作方面。${BODY}`,
      `二、${heading}`,
      BODY,
    ].join('\n');
    const { map } = await faults(text);
    expect(map[1]).toMatch(/^measures/u);
  },
);

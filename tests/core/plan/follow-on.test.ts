import { applyEdits } from '../../../src/core/document/apply';
import { recognise } from '../../../src/core/outline/recognise';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { paper, plan, planned, template } from './papers';

const bare = { scaffoldPoints: 0, title: false, preamble: false };

/** A paper in decimal numbers without the section 典型案例剖析 and, where asked, without a dimension. */
const decimals = (mark: string, without = '') => [
  '个人对照检查材料',
  '按照安排，我对照检查如下。',
  `1${mark}存在的问题`,
  ...template.dimensions
    .filter(({ name }) => name !== without)
    .flatMap(({ name }, i) => [`1.${i + 1} ${name}方面`, '读书不勤，笔记不多，办法陈旧。']),
  `2${mark}问题的原因`,
  '2.1 读书不勤。忙起来就把书放下了。',
  '2.2 办法陈旧。遇事凭老经验办。',
  `3${mark}整改的措施`,
  '3.1 按时读书。每周读书三小时。',
  '3.2 更新办法。每月向同事请教一次。',
];

describe('headings under one that moves on', () => {
  it.each(['. ', '、', ' '])('repeat its new number (1%s)', (mark) => {
    const lines = planned(paper(...decimals(mark)), bare);
    expect(lines.slice(-7)).toEqual([
      `2${mark}典型案例剖析`,
      `3${mark}问题的原因`,
      '3.1 读书不勤。忙起来就把书放下了。',
      '3.2 办法陈旧。遇事凭老经验办。',
      `4${mark}整改的措施`,
      '4.1 按时读书。每周读书三小时。',
      '4.2 更新办法。每月向同事请教一次。',
    ]);
    expect(plan(paper(...lines), bare).edits).toEqual([]);
  });

  it('move in their own manner: full width, and only where they repeat the number above', () => {
    const lines = decimals('、').map((line) =>
      line.replace('2.1 ', '２．１　').replace('3.2 更新', '2.2 更新'),
    );
    const after = planned(paper(...lines), bare);
    expect(after).toContain('３．１　读书不勤。忙起来就把书放下了。');
    expect(after).toContain('4.1 按时读书。每周读书三小时。');
    expect(after).toContain('2.2 更新办法。每月向同事请教一次。');
  });

  it('move under a dimension too, at every depth', () => {
    const lines = decimals('、', '理论学习').map((line) => (line.startsWith('读书') ? '' : line));
    const at = lines.indexOf('1.1 政治素质方面');
    lines.splice(
      at + 1,
      1,
      '1.1.1 贯彻要求慢了。',
      '一项要求晚了三天才传达。',
      '1.1.2 把关不严。',
      '两份材料有错字。',
    );
    const after = planned(paper(...lines), bare);
    expect(after).toContain('1.1 理论学习方面');
    expect(after).toContain('1.2 政治素质方面');
    expect(after).toContain('1.2.1 贯彻要求慢了。');
    expect(after).toContain('1.2.2 把关不严。');
  });

  it('stay where their section stays', () => {
    const lines = decimals('、');
    const after = planned(paper(...lines), bare);
    expect(after.slice(0, 15)).toEqual(lines.slice(0, 15));
  });

  it('repeat the number of the section a new one goes into', () => {
    const lines = planned(paper(...decimals('、').slice(0, -2)), { ...bare, items: true });
    const at = lines.indexOf('4、整改的措施');
    expect(lines.slice(at + 1).map((line) => line.slice(0, 4))).toEqual(
      template.dimensions.map((_, i) => `4.${i + 1} `),
    );
  });
});

describe('a form in front', () => {
  const cell = (text: string) => ({ ...bodyParagraph(text), inTable: true });
  const form = [cell('姓名'), cell('某人'), cell('电话'), cell('')];

  it.each([
    ['nothing under it', []],
    ['a paper without title under it', decimals('、').slice(1)],
    ['a paper without head under it', decimals('、').slice(2)],
  ])('takes nothing into its empty cell: %s', (_, rest) => {
    const before = paper(...form, ...rest, '');
    const { edits } = plan(before);
    expect(edits.length).toBeGreaterThan(0);
    const after = applyEdits(before, edits);
    expect(after.filter(({ inTable }) => inTable)).toEqual(form);
    expect(after.slice(0, 4)).toEqual(form);
    expect(recognise(after, template).title?.heading.paragraph).toBe(4);
    expect(plan(after).edits).toEqual([]);
    for (const edit of edits) expect(edit.paragraph).toBeGreaterThan(3);
  });
});

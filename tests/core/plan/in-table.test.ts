import { applyEdits } from '../../../src/core/document/apply';
import type { Paragraph } from '../../../src/core/document/types';
import { check } from '../../../src/core/checks/check';
import { isFixable } from '../../../src/core/checks/types';
import { recognise } from '../../../src/core/outline/recognise';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { theTemplate } from '../phrasing/support';

const template = theTemplate();
const BODY = '工作中有三件事没有按期办完，材料缺了两份，也没有及时说明原因。';

/** Rows of cells; every cell is a list of lines. */
const table = (rows: readonly (readonly (readonly string[])[])[], from = 1): Paragraph[] =>
  rows
    .flat()
    .flatMap((lines, i) => lines.map((text) => bodyParagraph(text, { inTable: true, cell: from + i })));
const below = bodyParagraph('');

const planFor = (paragraphs: readonly Paragraph[]) =>
  planOutline(paragraphs, recognise(paragraphs, template), template, { ...defaultWishes, items: false });
const whyOf = (paragraphs: readonly Paragraph[]) => new Set(planFor(paragraphs).left?.map(({ why }) => why));

/** The paper completed, a string a cell; nothing outside of it may change, and a second run changes nothing. */
function cellsAfter(paragraphs: readonly Paragraph[]): string[] {
  const after = applyEdits(paragraphs, planFor(paragraphs).edits);
  expect(planFor(after).edits).toEqual([]);
  expect(after.filter(({ inTable }) => !inTable)).toEqual(paragraphs.filter(({ inTable }) => !inTable));
  const cells = new Map<number, string[]>();
  for (const { cell, text } of after)
    if (cell !== undefined) cells.set(cell, [...(cells.get(cell) ?? []), text]);
  return [...cells.values()].map((lines) => lines.join('|'));
}

const PAPER = [
  '按照通知要求，我认真学习、听取意见，作了检视，现报告如下。',
  '一、存在的问题',
  '（一）在理论学习方面',
  `一是学得不深。${BODY}二是用得不够。${BODY}`,
  '（三）在能力本领方面',
  `一是本领不强。${BODY}二是办法不多。${BODY}`,
  '二、整改的措施',
  BODY,
];

describe('a paper that lives in one cell', () => {
  const form = [
    [['姓名'], ['甲'], ['单位'], ['']],
    [['对照检查'], [...PAPER, '']],
    [['审核意见'], ['同意。']],
  ];
  const paragraphs = [bodyParagraph('个人对照检查材料'), ...table(form), below];

  it('is completed there, and the other cells stay as they are', () => {
    const cells = cellsAfter(paragraphs);
    expect(cells).toHaveLength(8);
    expect(cells.filter((_, i) => i !== 5)).toEqual([
      '姓名',
      '甲',
      '单位',
      '',
      '对照检查',
      '审核意见',
      '同意。',
    ]);
    const whole = cells[5]!;
    for (const part of ['（二）在政治素质方面', '（六）在廉洁自律方面', '二、典型案例剖析', '四、整改的措施'])
      expect(whole).toContain(part);
    for (const line of PAPER.filter((one) => !/^[一二（]/.test(one))) expect(whole).toContain(line);
    expect(whole.indexOf('在工作作风方面')).toBeLessThan(whole.indexOf('典型案例剖析'));
  });

  it('and what goes in looks like what is there', () => {
    const likes = planFor(paragraphs).edits.flatMap((edit) =>
      edit.kind === 'insert-paragraph' ? [edit.look.like] : [],
    );
    expect(likes).not.toContain(undefined);
    for (const like of likes) expect(paragraphs[like!]!.cell).toBe(6);
  });

  it('a table within that cell belongs to the text around it', () => {
    const [head, tail] = [PAPER.slice(0, 6), PAPER.slice(6)];
    const inner = table([[['项目'], ['次数']]], 90);
    const cell = (text: string) => bodyParagraph(text, { inTable: true, cell: 6 });
    const nested = [
      bodyParagraph('个人对照检查材料'),
      ...head.map(cell),
      ...inner,
      cell(''),
      ...tail.map(cell),
      below,
    ];
    const after = applyEdits(nested, planFor(nested).edits).map(({ text }) => text);
    const at = after.indexOf('项目');
    expect(after.slice(at - 1, at + 2)).toEqual([PAPER[5], '项目', '次数']);
    expect(after.findIndex((text) => text.includes('在担当作为方面'))).toBeGreaterThan(at);
    expect(cellsAfter(nested)[1]).toBe('项目');
  });

  it('is not completed where the host does not tell cells, and no finding offers it', () => {
    const untold = paragraphs.map(({ cell: _, ...rest }) => rest);
    const plan = planFor(untold);
    expect(plan.edits).toEqual([]);
    expect(whyOf(untold)).toEqual(new Set(['table']));
    const missing = (of: readonly Paragraph[]) =>
      check(of, recognise(of, template), template).filter(({ plan: key }) => key !== undefined);
    expect(missing(untold).length).toBeGreaterThan(4);
    expect(missing(untold).filter(isFixable)).toEqual([]);
    expect(missing(paragraphs).filter(isFixable)).toEqual(missing(paragraphs));
  });

  it('what is missing at its front is said to belong in front of what is there', () => {
    const untold = table([[PAPER.slice(1)]]).map(({ cell: _, ...rest }) => rest);
    const found = check(untold, recognise(untold, template), template);
    expect(found.find(({ rule }) => rule === 'missing-preamble')?.span).toEqual({
      paragraph: 0,
      start: 0,
      end: 0,
    });
  });
});

describe('a paper in several cells', () => {
  it('a row a part: each goes into the cell of the part beside it', () => {
    const rows = [[['一、存在的问题']], [PAPER.slice(2, 4)], [PAPER.slice(4, 6)], [PAPER.slice(6)]];
    const cells = cellsAfter([bodyParagraph('个人对照检查材料'), ...table(rows), below]);
    expect(cells).toHaveLength(4);
    expect(cells[1]).toContain('（二）在政治素质方面');
    expect(cells[2]).toMatch(/在能力本领方面.*在廉洁自律方面.*典型案例剖析/);
    expect(cells[3]).not.toContain('典型案例剖析');
  });

  it('names on the left and text on the right: nothing is put in, in one sentence', () => {
    const rows = [
      [['方面'], ['存在的问题']],
      [['理论学习'], [BODY]],
      [['政治素质'], [BODY]],
      [['能力本领'], [BODY]],
      [['担当作为'], [BODY]],
    ];
    const paragraphs = [bodyParagraph('个人对照检查材料'), ...table(rows), below];
    expect(planFor(paragraphs).edits.filter(({ paragraph }) => paragraphs[paragraph]!.inTable)).toEqual([]);
    expect(whyOf(paragraphs)).toEqual(new Set(['table']));
  });
});

it('aspects in a table under a heading that stands above it: no section goes behind the table', () => {
  const paragraphs = [
    ...['个人对照检查材料', PAPER[0]!, '一、存在的问题'].map((text) => bodyParagraph(text)),
    ...table([[PAPER.slice(2, 4)], [PAPER.slice(4, 6)]]),
    below,
  ];
  const { items, left = [] } = planFor(paragraphs);
  const sections = ['section:cases', 'section:causes', 'section:measures'];
  expect(left.filter(({ why }) => why === 'table').map(({ key }) => key)).toEqual(sections);
  expect(items.map(({ key }) => key)).toContain('dimension:politics');
});

it.each([
  ['whole', PAPER],
  ['that lacks its last sections', PAPER.slice(0, 6)],
])('nothing is put into a table that ends a paper %s', (_, lines) => {
  const paragraphs = [
    ...['个人对照检查材料', ...lines].map((text) => bodyParagraph(text)),
    ...table([[['项目'], ['次数']]]),
  ];
  const after = applyEdits(paragraphs, planFor(paragraphs).edits);
  expect(after.filter(({ inTable }) => inTable).map(({ text }) => text)).toEqual(['项目', '次数']);
});

import { applyEdits } from '../../../src/core/document/apply';
import type { Paragraph } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { theTemplate } from '../phrasing/support';

const template = theTemplate();
const BODY = '工作中有三件事没有按期办完，材料缺了两份。';

const planFor = (paragraphs: readonly Paragraph[]) =>
  planOutline(paragraphs, recognise(paragraphs, template), template, { ...defaultWishes, title: false });
const whyOf = (paragraphs: readonly Paragraph[]) =>
  new Map(planFor(paragraphs).left?.map(({ key, why }) => [key, why]));
const texts = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text);

const paper = (measures: Partial<Paragraph>): Paragraph[] => [
  bodyParagraph('个人对照检查材料'),
  bodyParagraph('按照通知要求，我认真准备，现作如下对照检查。'),
  bodyParagraph('一、存在的问题'),
  bodyParagraph(BODY),
  bodyParagraph('二、整改的措施', measures),
  bodyParagraph(BODY),
];

it.each([
  ['a footnote, a comment or the edge of a field in it', { marks: [1] }],
  ['a lock on it', { locked: true as const }],
])('in front of a number with %s nothing goes that would move it on, and that is named', (_, measures) => {
  const paragraphs = paper(measures);
  const left = whyOf(paragraphs);
  expect(left.get('section:cases')).toBe('held');
  expect(left.get('section:causes')).toBe('held');
  const plan = planFor(paragraphs);
  const after = applyEdits(paragraphs, plan.edits);
  expect(texts(after)).toContain('二、整改的措施');
  // What moves nothing on goes in all the same.
  expect(plan.items.some(({ key }) => key.startsWith('dimension:'))).toBe(true);
  expect(planFor(after).edits).toEqual([]);
});

it('into the middle of a locked paragraph nothing goes, and that is named', () => {
  const crammed = `（一）在理论学习方面。${BODY}（三）在能力本领方面。${BODY}`;
  const lines = ['个人对照检查材料', '按照通知要求，现作如下对照检查。', '一、存在的问题', crammed];
  const list = lines.map((text) => bodyParagraph(text));
  expect(whyOf(list).size).toBe(0);
  const left = whyOf(list.map((one) => (one.text === crammed ? { ...one, locked: true as const } : one)));
  expect(left.get('dimension:politics')).toBe('locked');
});

it('a mark behind the number, and decimals that do not repeat it, hold nothing', () => {
  expect(whyOf(paper({ marks: [2, 7] })).size).toBe(0);
});

it('a decimal number that would move on with the one above it holds that one too', () => {
  const lines = ['1 存在的问题', '1.1 在理论学习方面', BODY, '2 整改的措施', '2.1 每月学习一次', BODY];
  const list = ['个人对照检查材料', '按照通知要求，现作如下对照检查。', ...lines].map((text) =>
    bodyParagraph(text),
  );
  expect(whyOf(list).size).toBe(0);
  const held = list.map((one) => (one.text.startsWith('2.1') ? { ...one, marks: [1] } : one));
  expect(whyOf(held).get('section:causes')).toBe('held');
});

it('nothing is put behind a table that the paper lives in, nor into its first cell', () => {
  const paragraphs = [
    ...[
      '一、存在的问题',
      '（一）在理论学习方面',
      BODY,
      '（二）在政治素质方面',
      BODY,
      '二、整改的措施',
      BODY,
    ].map((text) => bodyParagraph(text, { inTable: true })),
    bodyParagraph(''),
  ];
  const plan = planOutline(paragraphs, recognise(paragraphs, template), template, defaultWishes);
  expect(plan.edits).toEqual([]);
  expect(new Set(plan.left?.map(({ why }) => why))).toEqual(new Set(['table']));
});

it('a form between title and text is passed by', () => {
  const cell = (text: string) => bodyParagraph(text, { inTable: true });
  const paragraphs = [bodyParagraph('个人对照检查材料'), cell(''), cell('单位'), cell(''), bodyParagraph('')];
  const plan = planFor(paragraphs);
  expect(plan.items.map(({ key }) => key)).toContain('preamble');
  const after = applyEdits(paragraphs, plan.edits);
  expect(texts(after).slice(0, 4)).toEqual(texts(paragraphs).slice(0, 4));
  expect(after.filter(({ inTable }) => inTable)).toHaveLength(3);
  expect(planFor(after).edits).toEqual([]);
});

it('a form in front, and a table in the text, are passed by', () => {
  const cell = (text: string) => bodyParagraph(text, { inTable: true });
  const paragraphs = [cell('姓名'), cell(''), ...paper({}), cell('项目'), cell('情况'), bodyParagraph('')];
  const plan = planFor(paragraphs);
  expect(plan.left).toBeUndefined();
  expect(plan.items.map(({ key }) => key)).toContain('section:cases');
});

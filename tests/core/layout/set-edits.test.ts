import { applyEdits } from '../../../src/core/document/apply';
import { plainParagraph } from '../../../src/core/document/plain-paragraph';
import type { Paragraph, ParagraphFormat } from '../../../src/core/document/types';
import { layoutContext } from '../../../src/core/layout/check';
import { modelFromFormats } from '../../../src/core/layout/from-formats';
import { customProfile } from '../../../src/core/layout/profile/builtin';
import { paragraphParts } from '../../../src/core/layout/roles';
import { layoutEdits, restorable } from '../../../src/core/layout/set-edits';
import { recognise } from '../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';

const template = templateById(DEFAULT_TEMPLATE_ID)!;
const body = '一是学得不够深，读书笔记摘抄多、思考少，有的内容隔一阵就记不准了。';
const LINES = [
  '主题教育个人对照检查材料',
  '（2023年8月18日）',
  '',
  '按照要求，我认真查摆问题，现将情况报告如下，请大家批评。',
  '一、存在的主要问题',
  `（一）在理论学习方面。${body}`,
  `（二）在政治素质方面。${body}`,
  `（三）在能力本领方面。${body}`,
  '二、产生问题的原因剖析',
  body,
  '三、下一步整改措施',
  body,
  '检查人：甲某某',
  '2023年8月18日',
];
const look: ParagraphFormat = {
  fontName: '宋体',
  fontSize: 14,
  bold: true,
  color: '#FF0000',
  alignment: 'Left',
  firstLineIndent: 0,
  leftIndent: 21,
  rightIndent: 0,
  spaceBefore: 0,
  spaceAfter: 10,
};
const paper = (format: ParagraphFormat = look): Paragraph[] =>
  LINES.map((text) => plainParagraph(text, { format }));
const context = (paragraphs: readonly Paragraph[]) =>
  layoutContext(paragraphs, recognise(paragraphs, template), modelFromFormats(paragraphs), customProfile);

it('knows each paragraph by the outline', () => {
  const paragraphs = paper();
  const parts = paragraphParts(paragraphs, recognise(paragraphs, template));
  expect(parts.map(({ role }) => role)).toEqual([
    'title',
    'byline',
    'blank',
    'body',
    'level1',
    'body',
    'body',
    'body',
    'level1',
    'body',
    'level1',
    'body',
    'signature',
    'date',
  ]);
  expect(parts[5]!.lead).toEqual({ end: 11, role: 'level2', doubtful: false });
});

it('gives a run-in heading its own face up to the full stop, in one paragraph', () => {
  const { edits } = layoutEdits(context(paper()));
  const own = edits.filter(({ paragraph }) => paragraph === 5);
  expect(own.map(({ start, end, format: { fontName } }) => [start, end, fontName])).toEqual([
    [0, LINES[5]!.length, undefined],
    [0, 11, '楷体'],
    [11, LINES[5]!.length, '仿宋'],
  ]);
  // Bold in the text is the author's; in a heading it is not.
  expect(own[1]!.format.bold).toBe(false);
  expect(own[2]!.format.bold).toBeUndefined();
});

it('what was recorded puts every figure back, and only where the text is still the same', () => {
  const before = paper();
  const { edits, restore } = layoutEdits(context(before));
  const after = applyEdits(before, edits);
  expect(after.map(({ text }) => text)).toEqual(LINES);
  expect(after).not.toEqual(before);
  expect(applyEdits(after, restore)).toEqual(before);
  const touched = after.map((p, i) => (i === 3 ? { ...p, text: `${p.text}又` } : p));
  expect(restorable(restore, touched).some(({ paragraph }) => paragraph === 3)).toBe(false);
  expect(() => applyEdits(touched, restorable(restore, touched))).not.toThrow();
});

it('writes nothing where nothing is known, and nothing in tables', () => {
  expect(layoutEdits(context(paper({}))).edits).toEqual([]);
  const inTable = paper().map((p) => ({ ...p, inTable: true }));
  expect(layoutEdits(context(inTable)).edits).toEqual([]);
});

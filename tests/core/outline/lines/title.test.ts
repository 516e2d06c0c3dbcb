import { toStream } from '../../../../src/core/document/stream';
import { isTitleLine, isTitleOverTwo } from '../../../../src/core/outline/title';
import { paragraphsOf } from '../../../support/paragraphs';

const streamOf = (text: string) => toStream(paragraphsOf(text));

test.each([
  '个人对照检查材料',
  '对照检查',
  '自查报告',
  '作风建设情况报告',
  '党性锻炼发言',
  '对照检查材料（王某）',
  '对照检查材料（通知）',
  '（对照检查材料）',
  '篇一：对照检查材料',
  '（篇12）对照检查材料',
  '第2篇：剖析材料',
  '第十二篇剖析材料',
  '范文3：作风建设报告',
  '范文十二问题报告',
  '通知要求的对照检查材料',
  '作风建设四个方面存在的情况报告',
  '关于本单位各科室开展对照检查以来全部工作情况的材料，'.slice(0, -1),
])('%s is a title', (text) => {
  expect(isTitleLine(streamOf(text), 0)).toBe(true);
});

test.each([
  ['too short', '自查'],
  ['too long', `${'某单位'.repeat(19)}对照检查`],
  ['a sentence', '这是对照检查材料。'],
  ['cut at a comma', '这是对照检查材料，'],
  ['with a colon in it', '附件：对照检查材料'],
  ['with a comma in it', '按要求，交对照检查材料'],
  ['a path on a page', '首页>对照检查材料'],
  ['numbered', '一、对照检查材料'],
  ['numbered beyond ten', '十一、对照检查材料'],
  ['numbered in brackets', '（二）对照检查材料'],
  ['a part', '第二部分对照检查材料'],
  ['a part beyond ten', '第十二部分对照检查材料'],
  ['a closing', '以上是对照检查材料'],
  ['a list', '对照检查问题清单'],
  ['a notice', '对照检查材料报送通知'],
  ['a collection', '对照检查材料范文大全'],
  ['a collection of some', '对照检查材料范文五篇'],
  ['a collection and no more', '对照检查材料范文'],
  ['kin without a kind of document', '作风建设情况'],
  ['kin that goes on', '作风建设报告会议'],
  ['kin too far from its kind of document', '作风建设情况和全年各项工作任务完成的报告'],
  ['a name that brackets cut', '对照（个人）检查'],
])('%s is none: %s', (_, text) => {
  expect(isTitleLine(streamOf(text), 0)).toBe(false);
});

test('no line is no title', () => {
  expect(isTitleLine(streamOf('对照检查材料'), 1)).toBe(false);
});

test.each([
  ['cut in the middle of a name', '某某单位领导班子会议对照检\n查材料', true],
  ['the unit above', '某某单位领导班子会议材料\n个人对照检查材料', false],
  ['the name above', '某某单位领导班子对照检查\n材料', false],
  ['short above', '某某单位对照检\n查材料', false],
  ['a sentence above', '某某单位领导班子会议对照检。\n查材料', false],
  ['long below', `某某单位领导班子会议对照检\n查材料${'某'.repeat(22)}`, false],
  ['a full stop below', '某某单位领导班子会议对照检\n查材料。', false],
  ['nothing below', '某某单位领导班子会议对照检', false],
  ['neither together', '某某单位领导班子会议学习\n体会文章', false],
])('a title over two lines, %s', (_, text, told) => {
  expect(isTitleOverTwo(streamOf(text), 0)).toBe(told);
});

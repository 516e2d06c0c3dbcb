import { toStream } from '../../../../src/core/document/stream';
import { isPageLine } from '../../../../src/core/outline/page-line';
import { paragraphsOf } from '../../../support/paragraphs';

const isPage = (text: string): boolean => isPageLine(toStream(paragraphsOf(text)), 0);

test.each([
  '第3页',
  '第12页',
  '第3页，共15页',
  '第3页 共15页',
  '第3页/共15页',
  '共15页 第3页',
  '3/5',
  '12/15',
  '3 / 5页',
  '- 2 -',
  '—12—',
  '——12——',
  'Page 3',
  'Page 12 of 15',
  'page12',
  '3 of 15',
  '12 of 15',
  '〔1〕',
  '［ 12 ］',
])('%s is a page’s number', (text) => {
  expect(isPage(`${text}\n这里的正文接着上一页往下说，还没有说完。`)).toBe(true);
});

test.each([
  ['short of three characters', '-2'],
  ['words in front', '见第3页'],
  ['words behind', '第3页起'],
  ['a count of what follows', '共15页材料'],
  ['words in front of a count', '一共15页第3页'],
  ['a fraction of things', '3/5的人'],
  ['a fraction behind a word', '约3/5'],
  ['a dash on one side', '-12人'],
  ['a page and words', 'Page three'],
  ['words behind a page', 'Page 3 end'],
  ['figures and words', '3 of them'],
  ['too long', '- 2 - - 2 - - 2 -'],
  ['nothing between dashes', '----'],
  ['a year', '〔2024〕'],
  ['words in brackets', '〔甲〕'],
  ['brackets behind a word', '文〔1〕'],
  ['brackets and words', '〔1〕号'],
  ['round brackets', '（1）'],
])('%s is none: %s', (_, text) => {
  expect(isPage(`${text}\n这里的正文接着上一页往下说，还没有说完。`)).toBe(false);
});

describe('a number in brackets', () => {
  test.each([
    ['over a heading’s words', '思想方面的问题', false],
    ['over a sentence', '学习不够。', true],
    ['over a numbered heading', '（二）思想方面', true],
    ['over a numbered line', '12、思想方面', true],
    ['over a figure and words', '3月的工作', false],
    ['over a long line', '某'.repeat(31), true],
    ['over the longest heading', '某'.repeat(30), false],
  ])('%s', (_, below, told) => {
    expect(isPage(`〔1〕\n${below}`)).toBe(told);
  });

  test('in the last line', () => {
    expect(isPage('〔1〕')).toBe(true);
  });
});

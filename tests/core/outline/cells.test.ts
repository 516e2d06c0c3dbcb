import { plainParagraph } from '../../../src/core/document/plain-paragraph';
import { cellsOf } from '../../../src/core/outline/cells';
import { recognise } from '../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

/** The cells that more can be added to; a cell is a list of lines, and numbered from 1. */
function homesOf(...cells: readonly (readonly string[])[]): number[] {
  const paragraphs = cells.flatMap((lines, i) =>
    lines.map((text) => plainParagraph(text, { inTable: true, cell: i + 1 })),
  );
  return [...cellsOf(recognise(paragraphs, template), paragraphs).homes];
}

test('a paper can be added to in the cells in which its headings and their text stand', () => {
  expect(homesOf(['一、存在的问题', '学得少。'], ['二、整改措施', '多学。'])).toEqual([1, 2]);
  expect(homesOf(['姓名'], ['一、存在的问题', '学得少。', '二、整改措施', '多学。'])).toEqual([2]);
});

test('and nowhere where the text of one stands in the cell beside it, though the document ends with it', () => {
  expect(homesOf(['一、存在的问题'], ['学得少，想得也少。'])).toEqual([]);
  expect(homesOf(['一、存在的问题', '学得少。'], ['二、整改措施'], ['多学。'])).toEqual([]);
});

test('behind the last heading a form goes on in other cells, as long as that has text of its own', () => {
  const paper = ['一、存在的问题', '学得少。', '二、整改措施', '多学。'];
  expect(homesOf(paper, ['审核意见'], ['同意。'])).toEqual([1]);
  expect(homesOf(paper.slice(0, 3), ['审核意见'], ['同意。'])).toEqual([]);
  expect(homesOf(paper.slice(0, 3), [''])).toEqual([1]);
});

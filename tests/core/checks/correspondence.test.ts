import { correspondence } from '../../../src/core/checks/correspondence';
import { paper } from '../../support/right-paper';
import { recognise } from '../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { paragraphsOf } from './support/text';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

function matrix(text: string): Record<string, readonly (readonly number[])[]> {
  const paragraphs = paragraphsOf(text);
  const { rows } = correspondence(recognise(paragraphs, template), template, paragraphs);
  return Object.fromEntries(rows.map((row) => [row.dimension, row.answers]));
}

test('every dimension of a right paper has its cause and its measure', () => {
  const paragraphs = paragraphsOf(paper());
  const { sections, rows } = correspondence(recognise(paragraphs, template), template, paragraphs);
  expect(sections.map(({ id, items }) => [id, items.length])).toEqual([
    ['causes', 6],
    ['measures', 6],
  ]);
  expect(rows.map((row) => row.problem?.heading.paragraph)).toEqual([3, 4, 5, 6, 7, 8]);
  expect(rows.every((row) => row.answers.every((items) => items.length > 0))).toBe(true);
});

test('by topic words, not by position', () => {
  const measures = ['（一）坚持廉洁自律。每月对照一次。', '（二）加强理论学习。每周学习半天。'];
  const answers = matrix(paper({ measures }));
  expect(answers['integrity']?.[1]).toEqual([0]);
  expect(answers['theory']?.[1]).toEqual([1]);
  expect(answers['style']?.[1]).toEqual([]);
});

test('a dimension or a section that is missing leaves its cells empty', () => {
  const paragraphs = paragraphsOf(paper({ dimensions: ['theory'], sections: ['problems', 'causes'] }));
  const { sections, rows } = correspondence(recognise(paragraphs, template), template, paragraphs);
  expect(rows.map((row) => row.problem !== null)).toEqual([true, false, false, false, false, false]);
  expect(sections[1]?.items).toEqual([]);
});

test('an item that names a dimension in full answers it, whatever its heading speaks of', () => {
  const measures = ['（一）坚持廉洁自律。针对理论学习方面的问题，每周安排半天。'];
  const answers = matrix(paper({ measures }));
  expect(answers['theory']?.[1]).toEqual([0]);
  expect(answers['integrity']?.[1]).toEqual([0]);
  expect(answers['politics']?.[1]).toEqual([]);
});

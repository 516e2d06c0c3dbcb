import { questionsFor } from '../../../src/core/plan/prompts';
import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { topicsOf } from '../../../src/core/template/topics';

const six = templateById(DEFAULT_TEMPLATE_ID)!.dimensions;
const all = builtinTemplates.flatMap((template) =>
  template.dimensions.map((dimension) => [template.id, dimension.name, dimension] as const),
);

test.each(all)('%s: %s is asked about what its wording is about', (_, __, dimension) => {
  const [topic] = topicsOf(dimension).topics;
  const itself = six.find(({ id }) => id === topic)!;
  expect(questionsFor(dimension, 4)).toEqual(questionsFor(itself, 4));
});

test.each(all)('%s: %s says the same by its template and by its names alone', (_, __, dimension) => {
  expect(topicsOf({ ...dimension, about: undefined })).toEqual(topicsOf(dimension));
});

test('political loyalty is about politics, not about ability', () => {
  const loyalty = templateById('2025-five-lead')!.dimensions[0]!;
  expect(topicsOf(loyalty).topics[0]).toBe('politics');
});

test('a dimension whose words nobody knows is asked what any is asked', () => {
  const strange = { id: 'x', name: '甲乙丙丁', aliases: [], topics: [] };
  expect(topicsOf(strange).known).toBe(false);
  for (const dimension of six) expect(questionsFor(strange, 1)[0]).not.toBe(questionsFor(dimension, 1)[0]);
});

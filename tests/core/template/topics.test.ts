import { questionsFor } from '../../../src/core/plan/prompts';
import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { topicsOf } from '../../../src/core/template/topics';

const usual = templateById(DEFAULT_TEMPLATE_ID)!;
const six = usual.dimensions;
const all = builtinTemplates.flatMap((template) =>
  template.dimensions.map((dimension) => [template.id, dimension.name, dimension] as const),
);

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
  const [asked] = questionsFor(usual, strange, 1);
  for (const dimension of six) expect(asked).not.toBe(questionsFor(usual, dimension, 1)[0]);
});

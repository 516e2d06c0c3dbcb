import { questionsFor } from '../../../src/core/plan/prompts';
import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { topicsOf } from '../../../src/core/template/topics';

const usual = templateById(DEFAULT_TEMPLATE_ID)!;
const six = usual.dimensions;
const all = builtinTemplates.flatMap((template) =>
  template.dimensions.map((dimension) => [template.id, dimension.name, dimension] as const),
);

test.each(all)(
  '%s: %s is about the same by its template and by its names, where these say anything',
  (_, __, dimension) => {
    const alone = topicsOf({ ...dimension, about: undefined });
    expect(alone.known ? alone : topicsOf(dimension)).toEqual(topicsOf(dimension));
  },
);

test('one name is about one thing, whatever template it stands in', () => {
  const byName = new Map<string, string>();
  for (const [, name, dimension] of all) {
    const topic = topicsOf(dimension).topics[0]!;
    expect([name, byName.get(name) ?? topic]).toEqual([name, topic]);
    byName.set(name, topic);
  }
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

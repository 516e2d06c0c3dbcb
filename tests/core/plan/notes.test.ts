import { questionsFor } from '../../../src/core/plan/prompts';
import { builtinTemplates } from '../../../src/core/template/builtin';

const template = builtinTemplates[0]!;
const dimension = template.dimensions[0]!;

test('what the notice says to look at is the first question', () => {
  const plain = questionsFor(template, dimension, 2);
  const [first, second] = questionsFor(template, { ...dimension, note: '重点看是否【学用】脱节' }, 2);
  expect(first).toBe('重点看是否学用脱节：哪一件事，什么时候，差在哪里？');
  expect(second).toBe(plain[0]);
  expect(questionsFor(template, { ...dimension, note: ' ' }, 2)).toEqual(plain);
});

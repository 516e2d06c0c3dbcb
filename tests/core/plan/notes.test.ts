import { questionsFor } from '../../../src/core/plan/prompts';
import { builtinTemplates } from '../../../src/core/template/builtin';

const dimension = builtinTemplates[0]!.dimensions[0]!;

test('what the notice says to look at is the first question', () => {
  const plain = questionsFor(dimension, 2);
  const [first, second] = questionsFor({ ...dimension, note: '重点看是否【学用】脱节' }, 2);
  expect(first).toBe('重点看是否学用脱节：哪一件事，什么时候，差在哪里？');
  expect(second).toBe(plain[0]);
  expect(questionsFor({ ...dimension, note: ' ' }, 2)).toEqual(plain);
});

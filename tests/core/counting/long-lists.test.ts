import { append, greatest, least } from '../../../src/core/counting/long-lists';

/** More than a call can have arguments. */
const MANY = 300_000;
const numbers = Array.from({ length: MANY }, (_, i) => i - 7);

test('a list of any length is put behind another', () => {
  const list = [1, 2];
  append(list, numbers);
  expect([list.length, list[1], list[2], list.at(-1)]).toEqual([MANY + 2, 2, -7, MANY - 8]);
  append(list, []);
  expect(list).toHaveLength(MANY + 2);
});

test('the greatest and the least of any number are found, and what is there in any case counts', () => {
  expect([greatest(numbers), least(numbers)]).toEqual([MANY - 8, -7]);
  expect([greatest(numbers, MANY), least(numbers, -8), greatest([3], 1), least([3], 5)]).toEqual([
    MANY,
    -8,
    3,
    3,
  ]);
  expect([greatest([]), least([]), greatest([], 0), least([], 9)]).toEqual([-Infinity, Infinity, 0, 9]);
});

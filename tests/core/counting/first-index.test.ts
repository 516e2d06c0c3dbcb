import fc from 'fast-check';
import { firstIndex } from '../../../src/core/counting/first-index';

test('finds what a look at every member would find, whatever stands more than once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (some, bound) => {
        const list = some.sort((a, b) => a - b);
        const expected = list.findIndex((one) => one >= bound);
        expect(firstIndex(list.length, (i) => list[i]! < bound)).toBe(expected < 0 ? list.length : expected);
      },
    ),
  );
});

test('nothing is looked at where there is nothing', () => {
  const isBefore = jest.fn(() => true);
  expect([firstIndex(0, isBefore), firstIndex(-1, isBefore)]).toEqual([0, 0]);
  expect(isBefore).not.toHaveBeenCalled();
});

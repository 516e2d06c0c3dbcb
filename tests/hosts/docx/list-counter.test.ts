import { ListCounter } from '../../../src/hosts/docx/list-counter';
import type { List, ListLevel } from '../../../src/hosts/docx/numbering';

const level = (text: string, more: Partial<ListLevel> = {}): ListLevel => ({
  start: 1,
  format: 'decimal',
  text,
  restart: undefined,
  legal: false,
  style: undefined,
  hidden: false,
  ...more,
});
const list = (
  levels: readonly (ListLevel | undefined)[],
  starts: readonly [number, number][] = [],
): List => ({
  counter: '0',
  levels,
  startOverrides: new Map(starts),
});
/** Counts paragraphs, each by list and level. */
const count = (steps: readonly (readonly [List, number, number?])[]) => {
  const counter = new ListCounter();
  return steps.map(([of, at, id = 1]) => counter.next(id, of, at) + (counter.startedOver ? '*' : ''));
};

describe('a level begins anew', () => {
  const three = (restart?: number) => list([level('%1'), level('%1.%2'), level('%1.%2.%3', { restart })]);
  const steps = [0, 1, 2, 2, 1, 2, 0, 2];
  const numbers = (restart?: number) => {
    const own = three(restart);
    return count(steps.map((at) => [own, at] as const));
  };

  it('after any level above it', () => {
    expect(numbers()).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '2', '2.1.1']);
  });

  it('after that level alone, or a higher one, which it names', () => {
    expect(numbers(1)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.3', '2', '2.1.1']);
    expect(numbers(2)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '2', '2.1.1']);
  });

  it('never where it says so', () => {
    expect(numbers(0)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.3', '2', '2.1.4']);
  });
});

describe('the text of a level', () => {
  it('shows the start of a level that was not counted, and 1 for one that is not defined', () => {
    expect(count([[list([level('%1', { start: 4 }), level('%1-%2-%9')]), 1]])).toEqual(['4-1-1']);
  });

  it('is in digits throughout where the law asks for them, but not where a level shows none', () => {
    const han = level('%1', { format: 'chineseCounting' });
    expect(count([[list([han, level('%1.%2', { legal: true })]), 1]])).toEqual(['1.1']);
    expect(count([[list([han, level('%1.%2')]), 1]])).toEqual(['一.1']);
    const none = level('%1', { format: 'none' });
    expect(count([[list([none, level('%1.%2', { legal: true })]), 1]])).toEqual(['.1']);
  });

  it('is nothing for a bullet, a hidden level and one that is not there', () => {
    for (const own of [level('·', { format: 'bullet' }), level('%1', { hidden: true }), undefined])
      expect(count([[list([own]), 0]])).toEqual(['']);
  });
});

describe('a list’s own start', () => {
  const levels = [level('%1'), level('%2')];
  const plain = list(levels);
  const own = list(levels, [[0, 5]]);

  it('counts at its first use, and from there on', () => {
    expect(
      count([
        [plain, 0],
        [own, 0, 2],
        [own, 0, 2],
        [plain, 0],
      ]),
    ).toEqual(['1', '5*', '6', '7']);
  });

  it('of a deeper level counts whenever that begins anew', () => {
    const deep = list(levels, [[1, 3]]);
    expect(
      count([
        [deep, 0],
        [deep, 1],
        [deep, 1],
        [deep, 0],
        [deep, 1],
      ]),
    ).toEqual(['1', '3*', '4', '2', '3']);
  });

  it('of a level above the one at which it begins is passed over where that is counted already', () => {
    const both = list(levels, [
      [0, 9],
      [1, 3],
    ]);
    expect(
      count([
        [plain, 0],
        [both, 1, 2],
        [both, 0, 2],
      ]),
    ).toEqual(['1', '3*', '2']);
    expect(
      count([
        [both, 1, 2],
        [both, 0, 2],
      ]),
    ).toEqual(['3*', '9*']);
    // It begins once: what is counted above it later changes nothing of that.
    expect(
      count([
        [both, 1, 2],
        [plain, 0],
        [both, 1, 2],
        [both, 0, 2],
      ]),
    ).toEqual(['3*', '1', '3', '9*']);
  });
});

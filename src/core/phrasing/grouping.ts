import type { Position } from '../document/types';
import type { Enumerator } from './enumerators';
import { familyLimit, type SeriesFamily } from '../counting/families';

/** Enumerators that count the same thing: 一是…二是…三是…. */
export interface Series {
  /** Family of the first member. */
  readonly family: SeriesFamily;
  readonly members: readonly Enumerator[];
  /** True when members are of several families: 第一…二是…第三. */
  readonly mixed: boolean;
  /** True when the values are 1, 2, 3 …. */
  readonly continuous: boolean;
}

/** A series that is under way at a position, with how many members stand before it. */
export interface OpenSeries {
  readonly series: Series;
  readonly before: number;
}

interface Growing {
  family: SeriesFamily;
  members: Enumerator[];
  last: number;
  readonly values: number[];
}

/**
 * Sorts enumerators (in document order) into series. A series inside a point (一方面…另一方面
 * within 二是) is a series of its own, and the outer one goes on after it.
 *
 * @returns all series in order of their first member, and those under way at `at`, outermost first.
 */
export function groupSeries(
  enumerators: readonly Enumerator[],
  at?: Position,
): { readonly series: readonly Series[]; readonly open: readonly OpenSeries[] } {
  const all: Growing[] = [];
  let stack: Growing[] = [];
  let open: { growing: Growing; before: number }[] | null = null;
  const snapshot = () => stack.map((growing) => ({ growing, before: growing.members.length }));
  for (const enumerator of enumerators) {
    if (at !== undefined && open === null && !isBefore(enumerator, at)) open = snapshot();
    const home = homeOf(stack, enumerator);
    if (home !== undefined) {
      stack = stack.slice(0, stack.indexOf(home) + 1);
      add(home, enumerator);
    } else if (enumerator.free && !Number.isNaN(enumerator.value)) {
      const growing: Growing = { family: enumerator.family, members: [], last: 0, values: [] };
      add(growing, enumerator);
      // A second 一是 starts the same level anew; another family opens a level inside.
      const same = stack.findIndex((other) => other.family === growing.family);
      stack = [...(same < 0 ? stack : stack.slice(0, same)), growing];
      all.push(growing);
    }
  }
  open ??= snapshot();
  const finished = new Map(all.map((growing) => [growing, finish(growing)]));
  return {
    series: [...finished.values()],
    open: open.map(({ growing, before }) => ({ series: finished.get(growing) ?? finish(growing), before })),
  };
}

/** True when the position is behind the whole enumerator. */
export function isBefore(enumerator: Enumerator, at: Position): boolean {
  return (
    enumerator.paragraph < at.paragraph ||
    (enumerator.paragraph === at.paragraph && enumerator.end <= at.offset)
  );
}

/** The innermost series that this enumerator continues: same family first, then a mixed one by its value. */
function homeOf(stack: readonly Growing[], enumerator: Enumerator): Growing | undefined {
  const { family, value, free } = enumerator;
  const same = stack
    .filter((growing) => growing.family === family || growing.members.at(-1)?.family === family)
    .at(-1);
  if (same !== undefined && (Number.isNaN(value) || value === same.last + 1 || (free && value > 1)))
    return same;
  if (!free || Number.isNaN(value) || value === 1 || family === 'two-sided') return undefined;
  return stack
    .filter((growing) => growing.last + 1 === value && growing.last < familyLimit(growing.family))
    .at(-1);
}

function add(growing: Growing, enumerator: Enumerator): void {
  growing.members.push(enumerator);
  growing.last = Number.isNaN(enumerator.value) ? growing.last + 1 : enumerator.value;
  growing.values.push(growing.last);
}

function finish(growing: Growing): Series {
  return {
    family: growing.family,
    members: growing.members,
    mixed: new Set(growing.members.map((member) => member.family)).size > 1,
    continuous: growing.values.every((value, index) => value === index + 1),
  };
}

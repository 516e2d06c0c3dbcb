import { familyLimit, type SeriesFamily } from '../../core/counting/families';
import { SCAFFOLD_COUNTS, type ScaffoldFamily } from '../../core/phrasing/scaffold';

/** How many points a set in this family may have, as a choice. */
export function countOptions(family: ScaffoldFamily): readonly (readonly [string, string])[] {
  const most =
    family === 'han-paren'
      ? SCAFFOLD_COUNTS.max
      : Math.min(familyLimit(family satisfies SeriesFamily), SCAFFOLD_COUNTS.max);
  return Array.from({ length: most - SCAFFOLD_COUNTS.min + 1 }, (_, index) => {
    const count = String(SCAFFOLD_COUNTS.min + index);
    return [count, count] as const;
  });
}

/** The wanted number, or the most that the family has. */
export function countWithin(family: ScaffoldFamily, wanted: string): number {
  const options = countOptions(family).map(([value]) => Number(value));
  return Math.min(Number(wanted), options.at(-1) ?? SCAFFOLD_COUNTS.max);
}

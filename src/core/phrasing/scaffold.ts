import { familyLimit, familySet } from '../counting/families';
import { answers } from './scaffold-answers';
import { problems } from './scaffold-problems';
import type { ScaffoldFamily, ScaffoldPoint, ScaffoldWish } from './scaffold-wish';
import { hanNumeral } from '../counting/numerals';
import { slot } from '../document/slots';

export { shapesOf, type ScaffoldKind } from './shapes';

export type { ScaffoldFamily, ScaffoldPoint, ScaffoldWish } from './scaffold-wish';

/** Fewest and most points of a set. */
export const SCAFFOLD_COUNTS = { min: 2, max: 5 } as const;

/** A set of points with parallel headlines of equal length, each with a body and slots for facts. */
export function scaffold(wish: ScaffoldWish): ScaffoldPoint[] {
  const most =
    wish.family === 'han-paren'
      ? SCAFFOLD_COUNTS.max
      : Math.min(familyLimit(wish.family), SCAFFOLD_COUNTS.max);
  const count = Math.min(Math.max(wish.count, SCAFFOLD_COUNTS.min), most);
  const parts = wish.kind === 'problems' ? problems(wish, count) : answers(wish, count);
  const enumerators = enumeratorsFor(wish, parts.length);
  return parts.map((part, index) => ({ enumerator: enumerators[index] ?? '', ...part }));
}

/** A set with nothing but slots. */
export function blankSet(family: ScaffoldFamily, count: number): ScaffoldPoint[] {
  return enumeratorsFor({ family }, count).map((enumerator) => ({
    enumerator,
    headline: slot('一句短判断'),
    body: `${slot('具体表现、实例和影响')}。`,
  }));
}

/** A point as one text: 一是…。…. */
export function pointText({ enumerator, headline, body }: ScaffoldPoint): string {
  return `${enumerator}${headline}。${body}`;
}

function enumeratorsFor(
  { family, from = 1 }: Pick<ScaffoldWish, 'family' | 'from'>,
  count: number,
): string[] {
  if (family !== 'han-paren') return familySet(family, Math.min(count, familyLimit(family)));
  return Array.from({ length: count }, (_, index) => `（${hanNumeral(from + index)}）`);
}

import type { Template } from '../template/schema';
import { familyLimit, familySet, type SeriesFamily } from '../counting/families';
import { answers } from './scaffold-answers';
import { problems } from './scaffold-problems';
import type { ScaffoldKind } from './shapes';
import { hanNumeral } from '../counting/numerals';
import { slot } from '../document/slots';

export { shapesOf, type ScaffoldKind } from './shapes';

/** `han-paren`: numbered items （一）（二）, as causes and measures usually are. */
export type ScaffoldFamily = SeriesFamily | 'han-paren';

/** What set of points is wanted. */
export interface ScaffoldWish {
  readonly kind: ScaffoldKind;
  readonly template: Template;
  /** Id of the dimension the set begins with; the first one of the template when it has no such. */
  readonly dimension: string | null;
  readonly family: ScaffoldFamily;
  /** 2–5; a family that ends earlier gives fewer. */
  readonly count: number;
  /** Id of the headline shape; the first that is offered when absent. */
  readonly shape?: string;
  /** Any whole number from 0: another number, another choice of words. */
  readonly turn: number;
  /** Without images and without 不够. */
  readonly plain: boolean;
  /** Value of the first number, for items that join others. Default 1. */
  readonly from?: number;
  /** The document's text: sentences that stand there are not offered again as long as there are others. */
  readonly written?: string;
}

/** One point, ready to be inserted. Facts are slots. */
export interface ScaffoldPoint {
  /** 一是 or （二）, with its tail. */
  readonly enumerator: string;
  readonly headline: string;
  readonly body: string;
}

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

import type { Stream } from '../document/stream';
import type { Candidate } from './candidates';
import { namesAspect } from './named-aspects';
import { formOf } from './scan-types';
import { ASPECT } from './sizes';

/** Aspects whose points are numbered as they are themselves: 第一，思想方面 第一，… 第二，… 第二，工作方面 第一，…. */
export interface SameForm {
  readonly form: string;
  /** Candidates that number the points. */
  readonly points: ReadonlySet<Candidate>;
}

/**
 * Finds numbers that start over inside members of a series of the same form. Which of them are the outer ones
 * only their words tell: those that name an aspect and count 1, 2, 3 while all others count from 1 between two
 * of them. `null` where that is not so throughout.
 *
 * @param isName Tells whether a candidate names a dimension of the template.
 */
export function sameForm(
  stream: Stream,
  inside: readonly Candidate[],
  isName: (c: Candidate) => boolean,
): SameForm | null {
  const first = inside.find((c) => c.number !== null && (isName(c) || namesAspect(stream, c)));
  if (first === undefined) return null;
  const form = formOf(first.number!);
  const list = inside.filter((c) => c.number !== null && c.lead !== 'inside' && formOf(c.number) === form);
  if (list[0] !== first) return null;
  const points = new Set<Candidate>();
  let outer = 0;
  let inner = 0;
  let series = 0;
  for (const c of list) {
    const { value } = c.number!;
    if (value === outer + 1 && (isName(c) || namesAspect(stream, c))) {
      outer = value;
      inner = 0;
    } else if (value === inner + 1) {
      inner = value;
      if (value === ASPECT.fewest) series++;
      points.add(c);
    } else return null;
  }
  return outer >= ASPECT.fewest && series > 0 ? { form, points } : null;
}

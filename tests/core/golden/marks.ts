import { createHash } from 'node:crypto';

/** A mark of a text: another text has another. */
export const mark = (text: string): string => createHash('sha256').update(text).digest('base64').slice(0, 8);

/** Of how many of many texts something was told, and a mark of all that was. */
export const marked = (told: readonly string[]): string =>
  `${told.filter((one) => one !== '[]').length} of ${told.length} ${mark(told.join('\n'))}`;

/** Numbers below a bound, the same each time. */
export function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

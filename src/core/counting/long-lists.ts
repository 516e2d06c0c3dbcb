/*
 * What `push(...list)` and `Math.max(...list)` do, for lists of any length: those hand every element over as an
 * argument, and a hundred thousand of them overflow the stack.
 */

/** Puts some elements behind those of a list. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The greatest of some numbers, and of one that is there in any case. */
export function greatest(numbers: Iterable<number>, otherwise = -Infinity): number {
  let found = otherwise;
  for (const one of numbers) if (one > found) found = one;
  return found;
}

/** The least of some numbers, and of one that is there in any case. */
export function least(numbers: Iterable<number>, otherwise = Infinity): number {
  let found = otherwise;
  for (const one of numbers) if (one < found) found = one;
  return found;
}

/**
 * Index of the first of `length` members in order of which `isBefore` no longer holds; `length` where it holds of
 * all. It must hold of none behind one of which it does not. Takes log₂ `length` looks.
 */
export function firstIndex(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

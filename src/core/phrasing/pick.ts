/** The first entry from `turn` on whose text is not in `used`; the entry at `turn` when all are. */
export function fresh<T>(
  list: readonly T[],
  turn: number,
  used: string,
  text: (entry: T) => string = String,
): T | undefined {
  return unused(list, turn, used, text) ?? list[turn % list.length];
}

/** The first entry from `turn` on whose text is not in `used`. */
export function unused<T>(
  list: readonly T[],
  turn: number,
  used: string,
  text: (entry: T) => string = String,
): T | undefined {
  const rotated = list.map((_, index) => list[(index + turn) % list.length]);
  return rotated.find((entry) => entry !== undefined && !used.includes(text(entry)));
}

/** Up to `count` entries from `turn` on that are not in `used`; one that is when there are no others. */
export function several(list: readonly string[], turn: number, used: string, count: number): string[] {
  const rotated = list.map((_, index) => list[(index + turn) % list.length] ?? '');
  const left = rotated.filter((entry) => !used.includes(entry));
  return left.length > 0 ? left.slice(0, count) : rotated.slice(0, 1);
}

import type { Region } from '../outline/types';

const NONE: readonly Region[] = [];
/** By paragraph, for each list of regions; they do not overlap, so that this is no longer than the paper. */
const known = new WeakMap<readonly Region[], ReadonlyMap<number, readonly Region[]>>();

/**
 * The regions that take no part and reach into a paragraph, in order. A page of the web has one at every other line:
 * they are looked up, since who asks does so for every paragraph.
 *
 * @param ignored Those of an outline; they do not overlap.
 */
export function leftOutIn(ignored: readonly Region[], paragraph: number): readonly Region[] {
  if (ignored.length === 0) return NONE;
  let found = known.get(ignored);
  if (found === undefined) known.set(ignored, (found = byParagraph(ignored)));
  return found.get(paragraph) ?? NONE;
}

function byParagraph(ignored: readonly Region[]): ReadonlyMap<number, readonly Region[]> {
  const found = new Map<number, Region[]>();
  for (const region of ignored) {
    const { from, to } = region.extent;
    for (let paragraph = from.paragraph; paragraph <= to.paragraph; paragraph++) {
      const there = found.get(paragraph);
      if (there === undefined) found.set(paragraph, [region]);
      else there.push(region);
    }
  }
  return found;
}

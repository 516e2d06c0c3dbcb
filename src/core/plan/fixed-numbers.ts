import { append } from '../counting/long-lists';
import type { Paragraph } from '../document/types';
import type { OutlineNode } from '../outline/types';
import type { Blocked } from './job';

/** One place in a row of siblings: a heading that is there, or the key of one that will be. */
interface RowPlace {
  readonly node: OutlineNode | null;
  readonly keys: readonly string[];
}

/**
 * New headings that cannot go in: one behind them would have to move on and cannot. Either Word makes its
 * number by a list that starts over there, so that it would show the number of a new one again; or something
 * that is no character stands in the number, or it is locked, so that nobody may write another.
 *
 * @param values The value that each place is to have.
 */
export function blockedBy(
  row: readonly RowPlace[],
  values: readonly number[],
  paragraphs: readonly Paragraph[],
): Blocked[] {
  const blocked: Blocked[] = [];
  let waiting: string[] = [];
  row.forEach(({ node, keys }, i) => {
    if (node === null) {
      append(waiting, keys);
      return;
    }
    const why = fixedBy(node, paragraphs);
    if (why === null) return;
    if (node.number?.value !== values[i])
      append(
        blocked,
        waiting.map((key) => ({ key, why })),
      );
    waiting = [];
  });
  return blocked;
}

/** Why a heading's number cannot become another; `null` where it can. */
function fixedBy(
  { number, heading, children }: OutlineNode,
  paragraphs: readonly Paragraph[],
): Blocked['why'] | null {
  if (number === null) return null;
  const own = paragraphs[heading.paragraph];
  if (number.span === null) return own?.startsOver === true ? 'restart' : null;
  const { start, end } = number.span;
  const isHeld = own?.locked === true || (own?.marks ?? []).some((at) => at > start && at < end);
  // 2.1 moves on with its 2.
  const below = children.filter((child) => child.number?.family === 'decimal' && child.number.span !== null);
  return isHeld || below.some((child) => fixedBy(child, paragraphs) !== null) ? 'held' : null;
}

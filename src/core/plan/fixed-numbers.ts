import type { Paragraph } from '../document/types';
import type { OutlineNode } from '../outline/types';

/** One place in a row of siblings: a heading that is there, or the key of one that will be. */
interface RowPlace {
  readonly node: OutlineNode | null;
  readonly keys: readonly string[];
}

/**
 * Keys of new headings that cannot go in: a heading behind them would have to move on, and Word makes its
 * number by a list that starts over there, so that it would show the number of a new one again.
 *
 * @param values The value that each place is to have.
 */
export function blockedBy(
  row: readonly RowPlace[],
  values: readonly number[],
  paragraphs: readonly Paragraph[],
): string[] {
  const blocked: string[] = [];
  let waiting: string[] = [];
  row.forEach(({ node, keys }, i) => {
    if (node === null) {
      waiting.push(...keys);
      return;
    }
    const { number, heading } = node;
    const fixed = number?.span === null && paragraphs[heading.paragraph]?.startsOver === true;
    if (fixed && number.value !== values[i]) blocked.push(...waiting);
    if (fixed) waiting = [];
  });
  return blocked;
}

import { append } from '../counting/long-lists';
import { firstIndex } from '../counting/first-index';
import type { Extent, Paragraph } from '../document/types';
import type { Outline } from '../outline/types';
import { framework, writtenNumbers } from './rightly';

/**
 * All that what stands twice in a paper depends on, in a row: where it is the same, so are the places. An edit of
 * other paragraphs, or of parts that none of these lies in, changes nothing of it.
 *
 * @param paragraphs Those that are looked into; the others are empty.
 */
export function insideBasis(
  paragraphs: readonly Paragraph[],
  outline: Outline,
): readonly (string | number)[] {
  const basis: (string | number)[] = [];
  const looked: number[] = [];
  paragraphs.forEach(({ text }, at) => {
    if (text.length === 0) return;
    looked.push(at);
    basis.push(at, text);
  });
  for (const { paragraph, start, end } of writtenNumbers(outline))
    if (paragraphs[paragraph]!.text.length > 0) basis.push(paragraph, start, end);
  basis.push('');
  for (const { from, to } of framework(outline, paragraphs)) {
    const first = firstIndex(looked.length, (i) => looked[i]! < from.paragraph);
    for (let i = first; i < looked.length && looked[i]! <= to.paragraph; i++)
      append(basis, [looked[i]!, ...within({ from, to }, looked[i]!)]);
  }
  return basis;
}

/** Where an extent begins and ends in one of its paragraphs. */
const within = ({ from, to }: Extent, paragraph: number): readonly [number, number] => [
  from.paragraph === paragraph ? from.offset : 0,
  to.paragraph === paragraph ? to.offset : Infinity,
];

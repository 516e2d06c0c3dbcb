import { firstIndex } from '../counting/first-index';
import { holdsBlank, slotsInText } from '../document/slots';
import type { Extent } from '../document/types';
import type { RuleContext } from './rule';

/**
 * True while a blank of our own (【待补：…】) is open in the extent, or anywhere: what is still being written
 * is not measured as if it were handed in.
 */
export function hasOpenSlot(
  { paragraphs, shared }: Pick<RuleContext, 'paragraphs' | 'shared'>,
  extent?: Extent,
): boolean {
  const holding = shared.once('blanks', () =>
    paragraphs.flatMap(({ text }, index) => (holdsBlank(text) ? [index] : [])),
  );
  const first = extent?.from.paragraph ?? 0;
  const last = extent?.to.paragraph ?? Infinity;
  for (let i = firstIndex(holding.length, (at) => holding[at]! < first); holding[i]! <= last; i++) {
    const paragraph = holding[i]!;
    const start = paragraph === extent?.from.paragraph ? extent.from.offset : 0;
    const end = paragraph === extent?.to.paragraph ? extent.to.offset : Infinity;
    const slots = slotsInText(paragraphs[paragraph]!.text, paragraph);
    if (slots.some(({ span }) => span.start >= start && span.start < end)) return true;
  }
  return false;
}

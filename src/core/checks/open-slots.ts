import { holdsBlank, slotsInText } from '../document/slots';
import type { Extent, Paragraph } from '../document/types';

/**
 * True while a blank of our own (【待补：…】) is open in the extent, or anywhere: what is still being written
 * is not measured as if it were handed in.
 */
export function hasOpenSlot(paragraphs: readonly Paragraph[], extent?: Extent): boolean {
  const first = extent?.from.paragraph ?? 0;
  const last = Math.min(extent?.to.paragraph ?? paragraphs.length, paragraphs.length - 1);
  for (let i = first; i <= last; i++) {
    const start = i === extent?.from.paragraph ? extent.from.offset : 0;
    const end = i === extent?.to.paragraph ? extent.to.offset : Infinity;
    const text = paragraphs[i]?.text ?? '';
    if (!holdsBlank(text)) continue;
    const slots = slotsInText(text, i);
    if (slots.some(({ span }) => span.start >= start && span.start < end)) return true;
  }
  return false;
}

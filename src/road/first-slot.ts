import { slotsInText } from '../core/document/slots';
import type { Span } from '../core/document/types';
import type { ApplyReport } from '../hosts/host';

/** The first blank of an insertion, for the cursor; where there is none, the end of what came first. */
export function firstSlotOf(inserted: ApplyReport['inserted']): Span | null {
  const there = [...inserted].sort((a, b) => a.paragraph - b.paragraph);
  for (const { paragraph, text } of there) {
    const slot = slotsInText(text, paragraph)[0];
    if (slot !== undefined) return slot.span;
  }
  const first = there[0];
  if (first === undefined) return null;
  return { paragraph: first.paragraph, start: first.text.length, end: first.text.length };
}

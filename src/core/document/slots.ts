import type { Paragraph, Position, Span } from './types';

/** A visible blank 【待补：…】 that the author is to replace as a whole. */
export interface Slot {
  readonly span: Span;
  /** The question inside, `''` when there is none. */
  readonly question: string;
}

/** True where a blank of ours begins, whole or cut off: text that is a part of a paragraph may end inside it. */
export const holdsBlank = (text: string): boolean => text.includes('【待补');

const slotPattern = /【待补(?:[：:]([^【】]*))?】/g;

/** The text of a slot that asks `question`. */
export function slot(question: string): string {
  return `【待补：${question}】`;
}

/** The slots of one text, with offsets in it. */
export function slotsInText(text: string, paragraph: number): Slot[] {
  return [...text.matchAll(slotPattern)].map((match) => ({
    span: { paragraph, start: match.index, end: match.index + match[0].length },
    question: (match[1] ?? '').trim(),
  }));
}

/** All slots of the document, in order. */
export function findSlots(paragraphs: readonly Paragraph[]): Slot[] {
  return paragraphs.flatMap((paragraph, index) => slotsInText(paragraph.text, index));
}

/**
 * The next slot that begins at or after the position; behind the last one the search starts over
 * from the top. `null` when there is none. With the end of a selected slot for position, the answer
 * is the slot after it.
 */
export function nextSlot(slots: readonly Slot[], from: Position): Slot | null {
  const later = slots.find(
    ({ span }) =>
      span.paragraph > from.paragraph || (span.paragraph === from.paragraph && span.start >= from.offset),
  );
  return later ?? slots[0] ?? null;
}

/** Index of the slot that a selection lies in, the cursor at its edges included; -1 for none. */
export function slotAt(slots: readonly Slot[], { paragraph, start, end }: Span): number {
  return slots.findIndex(
    ({ span }) => span.paragraph === paragraph && span.start <= start && end <= span.end,
  );
}

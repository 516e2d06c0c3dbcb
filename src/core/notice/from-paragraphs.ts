import type { Paragraph } from '../document/types';

/** A document's text as it would be pasted: a blank line between paragraphs, since theirs are no broken lines. */
export function textOfParagraphs(paragraphs: readonly Pick<Paragraph, 'number' | 'text'>[]): string {
  return paragraphs.map(({ number, text }) => `${number}${text}`).join('\n\n');
}

import type { Snapshot } from '../hosts/host';
import type { Paper } from './read-paper';

/** True for a document without a word in it. */
export function isBlank({ paragraphs }: Pick<Snapshot, 'paragraphs'>): boolean {
  return paragraphs.every(({ text }) => text.trim() === '');
}

/**
 * True where nobody has said yet which paper it shall be: without a word, or with no more than a few on top that would
 * do for any meeting.
 */
export function saysNothing({ paragraphs, outline }: Pick<Paper, 'paragraphs' | 'outline'>): boolean {
  return isBlank({ paragraphs }) || (outline.tentative === true && outline.sections.length === 0);
}

import type { Snapshot } from '../hosts/host';

/** True for a document without a word in it. */
export function isBlank({ paragraphs }: Pick<Snapshot, 'paragraphs'>): boolean {
  return paragraphs.every(({ text }) => text.trim() === '');
}

import { plainParagraph } from '../../src/core/document/plain-paragraph';
import type { Paragraph } from '../../src/core/document/types';

/** A paragraph with nothing but text, unless more is said. */
export const paragraph = plainParagraph;

/** One paragraph a line. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => paragraph(line));
}

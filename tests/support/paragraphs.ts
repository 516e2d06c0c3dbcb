import { BODY_TEXT_LEVEL, type Paragraph } from '../../src/core/document/types';

/** A paragraph with nothing but text, unless more is said. */
export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return {
    text,
    number: '',
    listLevel: -1,
    outlineLevel: BODY_TEXT_LEVEL,
    style: 'Normal',
    inTable: false,
    ...more,
  };
}

/** One paragraph a line. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => paragraph(line));
}

import type { Paragraph } from '../../../../src/core/document/types';
import { BODY_TEXT_LEVEL } from '../../../../src/core/document/types';

/** Plain paragraphs, one a line. */
export function paragraphsOf(text: string): Paragraph[] {
  return text.split('\n').map((line) => ({
    text: line,
    number: '',
    listLevel: -1,
    outlineLevel: BODY_TEXT_LEVEL,
    style: 'Normal',
    inTable: false,
  }));
}

export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => paragraph.text).join('\n');
}

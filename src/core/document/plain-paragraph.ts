import { BODY_TEXT_LEVEL, type Paragraph } from './types';

/** A paragraph of plain body text: no number, no list, no heading, no table, unless `more` says so. */
export function plainParagraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
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

import type { Paragraph, ParagraphFormat } from '../document/types';
import { isChineseFace } from './wanted';
import type { LayoutModel, ParagraphLook, RunLook } from './model';

/**
 * A model from what a host tells of each paragraph, for hosts that know no more: one look a paragraph,
 * unknown where it is mixed, no page, and a line spacing of which only a number is known.
 */
export function modelFromFormats(paragraphs: readonly Paragraph[]): LayoutModel {
  return {
    sections: null,
    oddAndEven: false,
    paragraphs: paragraphs.map(({ text, format = {}, listLevel, inTable }): ParagraphLook => ({
      alignment: format.alignment ?? null,
      firstLine: format.firstLineIndent ?? null,
      left: format.leftIndent ?? null,
      right: format.rightIndent ?? null,
      before: format.spaceBefore ?? null,
      after: format.spaceAfter ?? null,
      pitch: null,
      listed: listLevel >= 0,
      breaks: 0,
      hold: inTable ? 'table' : null,
      runs: text === '' ? [] : [runOf(format, text.length)],
    })),
  };
}

function runOf({ fontName, fontSize, bold, italic, color }: ParagraphFormat, end: number): RunLook {
  return {
    start: 0,
    end,
    // One name for both scripts: a Latin one says nothing of the Chinese letters.
    face: fontName !== undefined && isChineseFace(fontName) ? fontName : null,
    latin: null,
    size: fontSize ?? null,
    bold: bold ?? null,
    italic: italic ?? null,
    underlined: null,
    color: color ?? null,
    highlighted: null,
    slot: null,
  };
}

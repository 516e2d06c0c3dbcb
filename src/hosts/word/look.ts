import type { ParagraphFormat } from '../../core/document/types';

/** Reading and setting looks through Word's objects. Setting queues only; the caller syncs. */

/** Word reports `''`, 0 or null for what differs within a range: that is "not known". */
export function formatOfFont(font: Word.Font): ParagraphFormat {
  return {
    fontName: font.name || undefined,
    fontSize: font.size || undefined,
    bold: font.bold ?? undefined,
    italic: font.italic ?? undefined,
    color: font.color || undefined,
  };
}

/** Only the members that say something. */
export function known(format: ParagraphFormat): ParagraphFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}

export function setParagraphFormat(p: Word.Paragraph, format: ParagraphFormat): void {
  if (format.alignment !== undefined) p.alignment = format.alignment;
  if (format.leftIndent !== undefined) p.leftIndent = format.leftIndent;
  if (format.firstLineIndent !== undefined) p.firstLineIndent = format.firstLineIndent;
  if (format.rightIndent !== undefined) p.rightIndent = format.rightIndent;
  if (format.lineSpacing !== undefined) p.lineSpacing = format.lineSpacing;
  if (format.spaceBefore !== undefined) p.spaceBefore = format.spaceBefore;
  if (format.spaceAfter !== undefined) p.spaceAfter = format.spaceAfter;
}

export function setFont(font: Word.Font, format: ParagraphFormat): void {
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.color !== undefined) font.color = format.color;
}

/** Sets a style by its language-neutral name, or by the localised one that the author's own styles have. */
export function setStyle(p: Word.Paragraph, style: { builtIn: string } | { own: string }): void {
  if ('builtIn' in style) p.styleBuiltIn = style.builtIn as Word.Paragraph['styleBuiltIn'];
  else p.style = style.own;
}

import type { InsertParagraph } from '../../core/document/edit';
import { BODY_TEXT_LEVEL, type ParagraphFormat } from '../../core/document/types';
import { formatOf } from './read';

/** What had to be asked of Word about one insertion beyond the anchors' own properties. */
export interface Extra {
  /** Font of the first character of the model paragraph, where its parts look different. */
  readonly lead?: Word.Font;
  /** Font at its end, which the text after the heading has. */
  readonly tail?: Word.Font;
  /** List to join, when the anchor is not in it. */
  readonly list?: Word.List;
  readonly listItem?: Word.ListItem;
}

/**
 * Makes a new paragraph look as asked. `mayBeListed`: a neighbour is in a list, which spreads. It has inherited its anchor's look and list membership, so
 * everything that is known is set and nothing is left to inheritance. Queues only.
 */
export function dress(
  made: Word.Paragraph,
  edit: InsertParagraph,
  mayBeListed: boolean,
  model: Word.Paragraph | undefined,
  extra: Extra,
): void {
  const { look } = edit;
  if (model !== undefined) setStyleLike(made, model);
  else if (look.style !== undefined) made.styleBuiltIn = look.style as Word.Paragraph['styleBuiltIn'];
  const joins = look.joinList === true;
  if (joins && extra.list !== undefined) {
    // Attaching fails on what is a list item already, be it by a neighbour or by its style (#6524).
    made.detachFromList();
    made.attachToList(extra.list.id, extra.listItem?.level ?? 0);
  } else if (!joins && mayBeListed) made.detachFromList();
  const format = { ...(model === undefined ? {} : formatOf(model)), ...defined(look.format) };
  setParagraphFormat(made, format);
  if (model !== undefined && !/^Heading[1-9]$/.test(model.styleBuiltIn))
    made.outlineLevel = model.outlineLevel >= 1 ? model.outlineLevel : BODY_TEXT_LEVEL;
  setFont(made.font, format);
}

/** Text of a paragraph that begins with differently formatted parts, part by part. */
export function parts(edit: InsertParagraph): { text: string; format: ParagraphFormat | null }[] {
  const result: { text: string; format: ParagraphFormat | null }[] = [];
  let done = 0;
  for (const run of edit.look.runs ?? []) {
    const text = edit.text.slice(done, done + run.length);
    if (text !== '') result.push({ text, format: run.format });
    done += run.length;
  }
  const rest = edit.text.slice(done);
  if (rest !== '' || result.length === 0) result.push({ text: rest, format: null });
  return result;
}

/** Lays a run's own format, else the model's lead font, over a part of a new paragraph. */
export function dressPart(range: Word.Range, format: ParagraphFormat, like?: Word.Font): void {
  setFont(range.font, { ...defined(like && fontOf(like)), ...defined(format) });
}

/** Word reports `''`, 0 or null for what differs within a range: that is "not known". */
export function fontOf(font: Word.Font): ParagraphFormat {
  return {
    fontName: font.name || undefined,
    fontSize: font.size || undefined,
    bold: font.bold ?? undefined,
    italic: font.italic ?? undefined,
    color: font.color || undefined,
  };
}

export function setParagraphFormat(p: Word.Paragraph, format: ParagraphFormat): void {
  if (format.alignment !== undefined) p.alignment = format.alignment;
  if (format.leftIndent !== undefined) p.leftIndent = format.leftIndent;
  if (format.firstLineIndent !== undefined) p.firstLineIndent = format.firstLineIndent;
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

/** The built-in style where there is one; the localised name only for the author's own styles. */
function setStyleLike(made: Word.Paragraph, model: Word.Paragraph): void {
  const builtIn: string = model.styleBuiltIn;
  if (builtIn && builtIn !== 'Other') made.styleBuiltIn = model.styleBuiltIn;
  else if (model.style) made.style = model.style;
}

function defined(format: ParagraphFormat | undefined): ParagraphFormat {
  return Object.fromEntries(Object.entries(format ?? {}).filter(([, value]) => value !== undefined));
}

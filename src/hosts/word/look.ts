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

/** Whom a new paragraph is made beside and whom it shall look like. */
export interface Company {
  /** Whose look it was born with; `null` where that is not known at the moment of writing. */
  readonly anchor: Word.Paragraph | null;
  readonly model: Word.Paragraph | undefined;
  /** A neighbour is in a list, which spreads. */
  readonly mayBeListed: boolean;
  readonly extra: Extra;
}

/**
 * Makes a new paragraph look as asked. It is born with its anchor's look, so only what differs is
 * written: writing the rest back would lose what Word's API cannot say (an exact line pitch, indents
 * in characters, a font of its own for Latin letters). Queues only.
 */
export function dress(
  made: Word.Paragraph,
  edit: InsertParagraph,
  { anchor, model, mayBeListed, extra }: Company,
): void {
  const { look } = edit;
  const restyled = setStyle(made, look.style, model, anchor);
  const joins = look.joinList === true && extra.list !== undefined;
  const leaves = look.joinList !== true && mayBeListed;
  // Attaching fails on what is a list item already, be it by a neighbour or by its style (#6524).
  if (joins || leaves) made.detachFromList();
  if (joins && extra.list !== undefined) made.attachToList(extra.list.id, extra.listItem?.level ?? 0);
  const born = anchor === null || restyled ? {} : defined(formatOf(anchor));
  // Entering or leaving a list loses indents.
  const has = joins || leaves ? { ...born, leftIndent: undefined, firstLineIndent: undefined } : born;
  const font = extra.tail === undefined ? {} : defined(fontOf(extra.tail));
  // A document that was set up with a pitch of its own keeps it.
  const asked = anchor === null ? defined(look.format) : unpitched(look.format, formatOf(anchor));
  const wished = { ...copied(model === undefined ? {} : { ...formatOf(model), ...font }), ...asked };
  const missing = differing(wished, has);
  setParagraphFormat(made, missing);
  const sameLevel = !restyled && anchor?.outlineLevel === model?.outlineLevel;
  if (model !== undefined && !sameLevel && !/^Heading[1-9]$/.test(model.styleBuiltIn))
    made.outlineLevel = model.outlineLevel >= 1 ? model.outlineLevel : BODY_TEXT_LEVEL;
  setFont(made.font, missing);
}

/** A line that is no higher than this many letters cannot be an exact pitch: it would cut them. */
const TIGHTEST_LINE = 1.15;

/**
 * A sibling's look as far as it can be written. Word reports an exact pitch of 28 pt as it reports
 * 2⅓ lines, and takes 28 for the latter (office-js#2296, #3203): so a line spacing is passed on only
 * where it can be nothing but a multiple, and left to what was inherited everywhere else.
 */
function copied(format: ParagraphFormat): ParagraphFormat {
  return unpitched(format, format);
}

/** `format` without its line spacing where that of `known` may be an exact pitch. */
function unpitched(format: ParagraphFormat | undefined, known: ParagraphFormat): ParagraphFormat {
  const { lineSpacing = Infinity, fontSize = 0 } = known;
  return defined(lineSpacing <= TIGHTEST_LINE * fontSize ? format : { ...format, lineSpacing: undefined });
}

function differing(wished: ParagraphFormat, has: ParagraphFormat): ParagraphFormat {
  const known = new Map<string, unknown>(Object.entries(has));
  return Object.fromEntries(Object.entries(wished).filter(([key, value]) => known.get(key) !== value));
}

/** Text of a paragraph that begins with differently formatted parts, part by part. */
export function parts(
  edit: InsertParagraph,
  extra: Extra,
): { text: string; format: ParagraphFormat | null }[] {
  const alike = edit.look.runs?.every(({ format }) => Object.keys(format).length === 0) ?? true;
  if (alike && extra.lead === undefined) return [{ text: edit.text, format: null }];
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

/**
 * Sets the style where it is another one than the anchor's, and says whether it did: a style takes
 * the place of the direct formatting that was inherited. The built-in one where there is one; the
 * localised name only for the author's own styles.
 */
function setStyle(
  made: Word.Paragraph,
  wished: string | undefined,
  model: Word.Paragraph | undefined,
  anchor: Word.Paragraph | null,
): boolean {
  const builtIn: string = model?.styleBuiltIn ?? wished ?? '';
  if (builtIn !== '' && builtIn !== 'Other') {
    const born: string | undefined = anchor?.styleBuiltIn;
    if (born === builtIn) return false;
    made.styleBuiltIn = builtIn as Word.Paragraph['styleBuiltIn'];
    return true;
  }
  if (!model?.style || anchor?.style === model.style) return false;
  made.style = model.style;
  return true;
}

function defined(format: ParagraphFormat | undefined): ParagraphFormat {
  return Object.fromEntries(Object.entries(format ?? {}).filter(([, value]) => value !== undefined));
}

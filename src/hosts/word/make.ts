import type { InsertParagraph } from '../../core/document/edit';
import type { ParagraphFormat } from '../../core/document/types';
import { formatOfFont, known, setFont, setParagraphFormat, setStyle } from './look';
import { formatOf } from './read';
import { sameStyle, wishFor, type Company, type Extra, type Wish } from './wish';

/** A new paragraph in Word, before it is known what became of it. */
export interface MadeParagraph {
  readonly paragraph: Word.Paragraph;
  readonly wish: Wish;
  /** Its differently formatted parts, where it has any. */
  readonly parts: readonly { readonly range: Word.Range; readonly format: ParagraphFormat }[];
}

/**
 * Writes a new paragraph and what is likely to be missing in its look. It is taken to be born with
 * its anchor's look, so only what differs is written: writing the rest back would lose what Word's
 * API cannot say (an exact line pitch, indents in characters, a font of its own for Latin letters).
 * Lists are left for the mending: whether it is in one is not known before. Queues only.
 */
export function makeParagraph(
  anchor: Word.Paragraph,
  edit: InsertParagraph,
  company: Company,
): MadeParagraph {
  const { model, extra } = company;
  const side = edit.where === 'after' ? 'After' : 'Before';
  const [first, ...rest] = partsOf(edit, extra);
  const paragraph = anchor.insertParagraph(first?.text ?? '', side);
  const wish = wishFor(edit, company);
  dress(paragraph, wish, company);
  if (!first?.format) return { paragraph, wish, parts: [] };
  const lead = known({ ...(extra.lead && formatOfFont(extra.lead)), ...known(first.format) });
  const parts: { range: Word.Range; format: ParagraphFormat }[] = [];
  const part = (range: Word.Range, format: ParagraphFormat) => {
    setFont(range.font, format);
    parts.push({ range, format });
  };
  part(paragraph.getRange('Content'), lead);
  for (const { text, format } of rest) {
    const range = paragraph.insertText(text, 'End');
    // What is appended inherits the part before it; it must not stay in the heading's font.
    if (format === null) part(range, { bold: false, italic: false, ...bodyFont(edit, model, extra) });
    else part(range, { ...(extra.lead && known(formatOfFont(extra.lead))), ...known(format) });
  }
  return { paragraph, wish, parts };
}

function dress(made: Word.Paragraph, wish: Wish, { anchor, model }: Company): void {
  const restyled = wish.style !== null && !(anchor !== null && sameStyle(anchor, wish.style));
  if (restyled && wish.style !== null) setStyle(made, wish.style);
  const born = anchor === null || restyled ? {} : known(formatOf(anchor));
  const missing = differing(wish.format, born);
  setParagraphFormat(made, missing);
  const sameLevel = !restyled && anchor?.outlineLevel === model?.outlineLevel;
  if (wish.outlineLevel !== null && !sameLevel) made.outlineLevel = wish.outlineLevel;
  setFont(made.font, missing);
}

function differing(wished: ParagraphFormat, has: ParagraphFormat): ParagraphFormat {
  const there = new Map<string, unknown>(Object.entries(has));
  return Object.fromEntries(Object.entries(wished).filter(([key, value]) => there.get(key) !== value));
}

/** Text of a paragraph that begins with differently formatted parts, part by part. */
function partsOf(edit: InsertParagraph, extra: Extra): { text: string; format: ParagraphFormat | null }[] {
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

/** The font of the text behind a heading: asked for, else the model's. */
function bodyFont(edit: InsertParagraph, model: Word.Paragraph | undefined, extra: Extra): ParagraphFormat {
  const font = extra.tail ?? model?.font;
  return { ...(font === undefined ? {} : known(formatOfFont(font))), ...known(edit.look.format ?? {}) };
}

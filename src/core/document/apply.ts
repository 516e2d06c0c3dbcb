import { countOn } from './count-on';
import type { Edit, InsertParagraph, ReplaceSpan, SplitParagraph } from './edit';
import { BODY_TEXT_LEVEL } from './types';
import type { Paragraph, ParagraphFormat } from './types';

/** A batch that does not fit the document: nothing of it was applied. */
export class EditMismatch extends Error {
  /**
   * @param edit The first edit that does not fit.
   * @param reason `changed`: the paragraph has another text; `absent`: there is no such paragraph;
   *   `range`: offsets out of bounds; `overlap`: two edits want the same characters.
   */
  constructor(
    readonly edit: Edit,
    readonly reason: 'changed' | 'absent' | 'range' | 'overlap',
  ) {
    super(`${edit.kind} at paragraph ${edit.paragraph}: ${reason}`);
    this.name = 'EditMismatch';
  }
}

type TextEdit = ReplaceSpan | SplitParagraph;

/**
 * The document after a batch of edits, as a host would read it again. Pure: it knows text and the
 * look of new paragraphs, not pages.
 *
 * @param paragraphs The document as it was read.
 * @param edits All offsets refer to `paragraphs`; see {@link Edit}.
 * @throws {EditMismatch} When one edit does not fit; then nothing is applied.
 */
export function applyEdits(paragraphs: readonly Paragraph[], edits: readonly Edit[]): Paragraph[] {
  const batch = edits.length === 0 ? new Map<number, Edit[]>() : grouped(paragraphs, edits);
  const result: Paragraph[] = [];
  const joined = new Set<Paragraph>();
  const make = (edit: InsertParagraph) => {
    const made = newParagraph(paragraphs, edit);
    if (made.listLevel >= 0) joined.add(made);
    result.push(made);
  };
  paragraphs.forEach((paragraph, index) => {
    const own = batch.get(index);
    if (own === undefined) {
      result.push(paragraph);
      return;
    }
    const inserted = own.filter((edit) => edit.kind === 'insert-paragraph');
    for (const edit of inserted) if (edit.where === 'before') make(edit);
    if (!own.some((edit) => edit.kind === 'delete-paragraph'))
      result.push(...rewritten(formatted(paragraph, own), own));
    for (const edit of inserted) if (edit.where === 'after') make(edit);
  });
  return joined.size === 0 ? result : countOn(result, joined);
}

function grouped(paragraphs: readonly Paragraph[], edits: readonly Edit[]): Map<number, Edit[]> {
  const batch = new Map<number, Edit[]>();
  for (const edit of edits) {
    const paragraph = paragraphs[edit.paragraph];
    if (paragraph === undefined) throw new EditMismatch(edit, 'absent');
    if (paragraph.text !== edit.expect) throw new EditMismatch(edit, 'changed');
    const own = batch.get(edit.paragraph);
    if (own === undefined) batch.set(edit.paragraph, [edit]);
    else own.push(edit);
  }
  return batch;
}

/** A paragraph's look after the batch: that of its first character, and its own. */
function formatted(paragraph: Paragraph, edits: readonly Edit[]): Paragraph {
  let { format } = paragraph;
  for (const edit of edits) {
    if (edit.kind !== 'format') continue;
    if (edit.start < 0 || edit.end < edit.start || edit.end > paragraph.text.length)
      throw new EditMismatch(edit, 'range');
    const whole = edit.start === 0 && edit.end === paragraph.text.length;
    if (whole) format = { ...format, ...edit.format };
    else if (edit.start === 0 && edit.end > 0) format = { ...format, ...fontOf(edit.format) };
  }
  return format === paragraph.format ? paragraph : { ...paragraph, format };
}

/** The members that characters have. */
function fontOf({ fontName, fontSize, bold, italic, color }: ParagraphFormat): ParagraphFormat {
  const font = { fontName, fontSize, bold, italic, color };
  return Object.fromEntries(Object.entries(font).filter(([, value]) => value !== undefined));
}

/** What becomes of the anchor's own text: one paragraph, or several when it is split. */
function rewritten(paragraph: Paragraph, edits: readonly Edit[]): Paragraph[] {
  const changes = edits.filter((edit): edit is TextEdit => edit.kind === 'replace' || edit.kind === 'split');
  if (changes.length === 0) return [paragraph];
  // Stable: several insertions at one offset land in the order of the batch.
  const ordered = [...changes].sort((a, b) => startOf(a) - startOf(b));
  const texts: string[] = [];
  let current = '';
  let done = 0;
  for (const edit of ordered) {
    const start = startOf(edit);
    const end = endOf(edit);
    if (start > end || start < 0 || end > paragraph.text.length) throw new EditMismatch(edit, 'range');
    if (start < done) throw new EditMismatch(edit, 'overlap');
    current += paragraph.text.slice(done, start);
    if (edit.kind === 'replace') current += edit.text;
    else {
      if (paragraph.text.slice(start, end).trim() !== '') throw new EditMismatch(edit, 'range');
      texts.push(current);
      current = '';
    }
    done = end;
  }
  texts.push(current + paragraph.text.slice(done));
  // Each half keeps the look; Word's automatic number stays with the first, which held it.
  return texts.map((text, part) => ({
    ...paragraph,
    text,
    ...(part === 0 ? {} : { number: '', listLevel: -1, boldLead: 0 }),
  }));
}

function startOf(edit: TextEdit): number {
  return edit.kind === 'replace' ? edit.start : edit.at;
}

function endOf(edit: TextEdit): number {
  return edit.kind === 'replace' ? edit.end : edit.until;
}

function newParagraph(paragraphs: readonly Paragraph[], edit: InsertParagraph): Paragraph {
  const { look } = edit;
  const like = look.like === undefined ? undefined : paragraphs[look.like];
  if (look.like !== undefined && like === undefined) throw new EditMismatch(edit, 'absent');
  const joins = look.joinList === true && like !== undefined;
  const format = { ...like?.format, ...look.format };
  return {
    text: edit.text,
    // A sibling's for now: it is counted when all stand in their places.
    number: joins ? like.number : '',
    listLevel: joins ? like.listLevel : -1,
    outlineLevel: like?.outlineLevel ?? BODY_TEXT_LEVEL,
    style: like?.style ?? look.style ?? 'Normal',
    inTable: like?.inTable ?? false,
    ...(Object.keys(format).length === 0 ? {} : { format }),
  };
}

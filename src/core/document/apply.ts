import { firstIndex } from '../counting/first-index';
import { append } from '../counting/long-lists';
import { isWellFormed, isWhole } from '../characters/whole';
import { countOn } from './count-on';
import type { Edit, InsertParagraph, ReplaceSpan, SplitParagraph } from './edit';
import { BODY_TEXT_LEVEL } from './types';
import type { Paragraph, ParagraphFormat } from './types';

/** A batch that does not fit the document: nothing of it was applied. */
export class EditMismatch extends Error {
  /**
   * @param edit The first edit that does not fit.
   * @param reason `changed`: the paragraph has another text; `absent`: there is no such paragraph;
   *   `range`: offsets out of bounds, or inside what is one character to the eye; `overlap`: two edits
   *   want the same characters; `mark`: a footnote, a comment or a field stands among those to be replaced.
   */
  constructor(
    readonly edit: Edit,
    readonly reason: 'changed' | 'absent' | 'range' | 'overlap' | 'mark',
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
      append(result, rewritten(formatted(paragraph, own), own));
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
    fitting(edit, paragraph);
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

/** Sees to it that an edit stays within its paragraph and cuts nothing. */
function fitting(edit: Edit, { text, marks = [] }: Paragraph): void {
  if (edit.kind === 'delete-paragraph') return;
  if ('text' in edit && !isWellFormed(edit.text)) throw new EditMismatch(edit, 'range');
  if (edit.kind === 'insert-paragraph') return;
  const [start, end] = edit.kind === 'split' ? [edit.at, edit.until] : [edit.start, edit.end];
  if (start > end || start < 0 || end > text.length) throw new EditMismatch(edit, 'range');
  if (!isWhole(text, start) || !isWhole(text, end)) throw new EditMismatch(edit, 'range');
  if (edit.kind !== 'replace') return;
  // Marks stand in order.
  const behind = marks[firstIndex(marks.length, (i) => marks[i]! <= start)];
  if (behind !== undefined && behind < end) throw new EditMismatch(edit, 'mark');
}

/** What becomes of the anchor's own text: one paragraph, or several when it is split. */
function rewritten(paragraph: Paragraph, edits: readonly Edit[]): Paragraph[] {
  const changes = edits.filter((edit): edit is TextEdit => edit.kind === 'replace' || edit.kind === 'split');
  if (changes.length === 0) return [paragraph];
  // Stable: several insertions at one offset land in the order of the batch.
  const ordered = [...changes].sort((a, b) => startOf(a) - startOf(b));
  const texts: string[] = [];
  const marks = new MarkMover(paragraph.marks ?? []);
  let current = '';
  let done = 0;
  for (const edit of ordered) {
    const start = startOf(edit);
    const end = endOf(edit);
    if (start < done) throw new EditMismatch(edit, 'overlap');
    marks.keep(start, current.length - done);
    current += paragraph.text.slice(done, start);
    if (edit.kind === 'replace') current += edit.text;
    else {
      if (paragraph.text.slice(start, end).trim() !== '') throw new EditMismatch(edit, 'range');
      marks.keep(end, current.length - end);
      marks.turn();
      texts.push(current);
      current = '';
    }
    done = end;
  }
  marks.keep(Infinity, current.length - done);
  texts.push(current + paragraph.text.slice(done));
  // Each half keeps the look; Word's automatic number stays with the first, which held it.
  return texts.map((text, part) => ({
    ...paragraph,
    text,
    ...(paragraph.marks === undefined ? {} : { marks: marks.of(part) }),
    ...(part === 0 ? {} : { number: '', listLevel: -1, boldLead: 0 }),
  }));
}

/** Where the marks of a paragraph stand in what it becomes. */
class MarkMover {
  private readonly parts: number[][] = [[]];
  private next = 0;

  constructor(private readonly marks: readonly number[]) {}

  /** Marks up to the offset `to` move by `shift`. */
  keep(to: number, shift: number): void {
    for (; this.next < this.marks.length && this.marks[this.next]! <= to; this.next++)
      this.parts[this.parts.length - 1]!.push(Math.max(0, this.marks[this.next]! + shift));
  }

  /** What follows stands in the next paragraph. */
  turn(): void {
    this.parts.push([]);
  }

  of(part: number): readonly number[] | undefined {
    const own = this.parts[part] ?? [];
    return own.length > 0 ? own : undefined;
  }
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
  // Beside its anchor, whatever it looks like.
  const { inTable, cell } = paragraphs[edit.paragraph]!;
  return {
    text: edit.text,
    // A sibling's for now: it is counted when all stand in their places.
    number: joins ? like.number : '',
    listLevel: joins ? like.listLevel : -1,
    outlineLevel: like?.outlineLevel ?? BODY_TEXT_LEVEL,
    style: like?.style ?? look.style ?? 'Normal',
    inTable,
    ...(cell === undefined ? {} : { cell }),
    ...(Object.keys(format).length === 0 ? {} : { format }),
  };
}

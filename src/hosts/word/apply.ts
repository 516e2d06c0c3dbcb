import type { Edit, InsertParagraph } from '../../core/document/edit';
import type { ParagraphFormat } from '../../core/document/types';
import { HostError } from '../host';
import type { Anchors } from './anchors';
import { cleanText } from './clean-text';
import { officeCode } from './errors';
import { locate, notLocated } from './locate';
import {
  dress,
  dressPart,
  fontOf,
  parts,
  setFont,
  setParagraphFormat,
  type Company,
  type Extra,
} from './look';

type Spanned = Exclude<Edit, { kind: 'insert-paragraph' | 'delete-paragraph' }>;

/** What the write needs besides the anchors, asked of Word beforehand. */
export interface Prepared {
  readonly ranges: ReadonlyMap<Edit, Word.Range>;
  readonly extras: ReadonlyMap<Edit, Extra>;
}

/**
 * Asks for what only some batches need, in one more round trip: the ranges of edits inside a
 * paragraph (found, read back and compared), the font of a model's first characters when the
 * model has several, and the list to join when the anchor is not in it. An ordinary insertion
 * needs none of it and costs nothing here.
 */
export async function prepare(
  context: Word.RequestContext,
  edits: readonly Edit[],
  anchors: Anchors,
): Promise<Prepared> {
  const ranges = new Map<Edit, Word.Range>();
  const extras = new Map<Edit, Extra>();
  const checks: (() => void)[] = [];
  for (const edit of edits) {
    if (edit.kind === 'insert-paragraph') {
      const extra = askExtra(edit, anchors);
      if (extra !== null) extras.set(edit, extra);
    } else if (edit.kind !== 'delete-paragraph' && !isSimple(edit)) {
      ranges.set(edit, askRange(edit, anchors, checks));
    }
  }
  if (ranges.size + extras.size > 0) {
    try {
      await context.sync();
    } catch (error) {
      // A landmark that Word's search does not find: nothing has been written yet.
      throw notLocated(`span-not-found ${officeCode(error)}`.trim());
    }
  }
  for (const check of checks) check();
  return { ranges, extras };
}

/** Insertions at a paragraph's edge need no search. */
function isSimple(edit: Spanned): boolean {
  return (
    edit.kind === 'replace' &&
    edit.start === edit.end &&
    (edit.start === 0 || edit.start === edit.expect.length)
  );
}

function askRange(edit: Spanned, anchors: Anchors, checks: (() => void)[]): Word.Range {
  const [start, end] = spanOf(edit);
  const { expect } = edit;
  if (start < 0 || end < start || end > expect.length) throw new HostError('document-changed', 'range');
  // With deletions pending, Word's search and offsets run through text that nobody sees.
  if (anchors.revised.has(edit.paragraph)) throw new HostError('pending-revisions');
  const paragraph = anchors.items[edit.paragraph];
  const clean = anchors.texts[edit.paragraph];
  if (paragraph === undefined || clean === undefined) throw new HostError('document-changed');
  const range = locate(paragraph, clean, start, end);
  if (range === null) throw notLocated('span-not-unique');
  range.load('text');
  checks.push(() => {
    if (cleanText(range.text).text !== expect.slice(start, end)) throw notLocated('span-differs');
  });
  return range;
}

const spanOf = (edit: Spanned): readonly [number, number] =>
  edit.kind === 'split' ? [edit.at, edit.until] : [edit.start, edit.end];

function askExtra(edit: InsertParagraph, anchors: Anchors): Extra | null {
  const model = edit.look.like === undefined ? undefined : anchors.items[edit.look.like];
  if (model === undefined) return null;
  // Word reports '' and 0 for a font that differs within the paragraph.
  const mixed =
    !model.font.name || !model.font.size || model.font.bold === null || model.font.italic === null;
  const wantLead = mixed && (edit.look.runs?.length ?? 0) > 0;
  const wantList = edit.look.joinList === true && model.isListItem && edit.look.like !== edit.paragraph;
  if (!mixed && !wantList) return null;
  const extra: { -readonly [K in keyof Extra]: Extra[K] } = {};
  if (wantLead) extra.lead = fontAt(model, 'Start');
  if (mixed) extra.tail = fontAt(model, 'End');
  if (wantList) {
    extra.list = model.list;
    extra.list.load('id');
    extra.listItem = model.listItem;
    extra.listItem.load('level');
  }
  return extra;
}

function fontAt(paragraph: Word.Paragraph, place: 'Start' | 'End'): Word.Font {
  const { font } = paragraph.getRange(place);
  font.load('name,size,bold,italic,color');
  return font;
}

/** Queues the whole batch. Nothing is sent: the caller syncs once. */
export function queueWrites(edits: readonly Edit[], anchors: Anchors, prepared: Prepared): void {
  const inserts = edits.filter((e) => e.kind === 'insert-paragraph');
  // Edits inside paragraphs from the back, so that no range is moved by another.
  const spanned = edits.filter(
    (e): e is Spanned => e.kind !== 'insert-paragraph' && e.kind !== 'delete-paragraph',
  );
  for (const edit of spanned.map((e, i) => [e, i] as const).sort(backwards)) {
    writeSpan(edit[0], anchors, prepared);
  }
  const joined = new Set(inserts.filter((e) => e.look.joinList).map((e) => e.paragraph));
  const listed = (i: number) => joined.has(i) || anchors.items[i]?.isListItem === true;
  const formatted = new Set(spanned.filter((e) => e.kind === 'format').map((e) => e.paragraph));
  const write = (edit: InsertParagraph) => {
    const at = edit.paragraph;
    const anchor = anchors.items[at];
    if (anchor === undefined) return;
    writeParagraph(anchor, edit, {
      anchor: formatted.has(at) ? null : anchor,
      model: edit.look.like === undefined ? undefined : anchors.items[edit.look.like],
      mayBeListed: [at - 1, at, at + 1].some(listed),
      extra: prepared.extras.get(edit) ?? {},
    });
  };
  for (const edit of inserts.filter((e) => e.where === 'before')) write(edit);
  // Each is put directly behind the anchor, so the last of several goes first.
  for (const edit of inserts.filter((e) => e.where === 'after').reverse()) write(edit);
  for (const edit of edits) if (edit.kind === 'delete-paragraph') anchors.items[edit.paragraph]?.delete();
}

function backwards(a: readonly [Spanned, number], b: readonly [Spanned, number]): number {
  const order = b[0].paragraph - a[0].paragraph || spanOf(b[0])[0] - spanOf(a[0])[0];
  // Formatting first where both begin at one place; equal insertions keep the batch's order when
  // written from the last to the first, since each goes directly behind what precedes the place.
  return order || rank(a[0]) - rank(b[0]) || b[1] - a[1];
}

const rank = (edit: Spanned) => (edit.kind === 'format' ? 0 : edit.kind === 'split' ? 1 : 2);

function writeSpan(edit: Spanned, anchors: Anchors, prepared: Prepared): void {
  const paragraph = anchors.items[edit.paragraph];
  if (paragraph === undefined) return;
  const range = prepared.ranges.get(edit);
  if (edit.kind === 'replace') {
    if (range === undefined) paragraph.insertText(edit.text, edit.start === 0 ? 'Start' : 'End');
    else range.insertText(edit.text, edit.start === edit.end ? 'End' : 'Replace');
  } else if (edit.kind === 'split') {
    range?.insertText('\n', edit.at === edit.until ? 'End' : 'Replace');
  } else if (range !== undefined) {
    setFont(range.font, edit.format);
    if (edit.start === 0 && edit.end === edit.expect.length) setParagraphFormat(paragraph, edit.format);
  }
}

function writeParagraph(anchor: Word.Paragraph, edit: InsertParagraph, company: Company): void {
  const { model, extra } = company;
  const side = edit.where === 'after' ? 'After' : 'Before';
  const [first, ...rest] = parts(edit, extra);
  const made = anchor.insertParagraph(first?.text ?? '', side);
  dress(made, edit, company);
  if (!first?.format) return;
  dressPart(made.getRange('Content'), first.format, extra.lead);
  for (const part of rest) {
    const range = made.insertText(part.text, 'End');
    // What is appended inherits the part before it; it must not stay in the heading's font.
    if (part.format !== null) dressPart(range, part.format, extra.lead);
    else dressPart(range, { bold: false, italic: false, ...bodyFont(edit, model, extra) });
  }
}

/** The font of the text behind a heading: asked for, else the model's. */
function bodyFont(edit: InsertParagraph, model: Word.Paragraph | undefined, extra: Extra) {
  const font = extra.tail ?? model?.font;
  return { ...(font === undefined ? {} : known(fontOf(font))), ...known(edit.look.format ?? {}) };
}

function known(format: ParagraphFormat): ParagraphFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}

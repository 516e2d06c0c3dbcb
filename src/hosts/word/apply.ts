import type { Edit, InsertParagraph } from '../../core/document/edit';
import { SOFT_BREAK } from '../../core/document/types';
import { HostError } from '../host';
import type { Anchors } from './anchors';
import { cleanText, holdsMark } from './clean-text';
import { officeCode } from './errors';
import { setFace } from './far-east';
import { locate, notLocated } from './locate';
import { setFont, setParagraphFormat } from './look';
import { makeParagraph, type MadeParagraph } from './make';
import type { Extra } from './wish';

type Spanned = Exclude<Edit, { kind: 'insert-paragraph' | 'delete-paragraph' }>;

/** What the write needs besides the anchors, asked of Word beforehand. */
export interface Prepared {
  readonly ranges: ReadonlyMap<Edit, Word.Range>;
  readonly extras: ReadonlyMap<Edit, Extra>;
  /** Chinese and Latin faces are set apart. */
  readonly apart: boolean;
}

/**
 * Asks for what only some batches need, in one more round trip: the ranges of edits inside a
 * paragraph (found, read back and compared), the font of a model's first characters when the
 * model has several. An ordinary insertion needs none of it and costs nothing here.
 */
export async function prepare(
  context: Word.RequestContext,
  edits: readonly Edit[],
  anchors: Anchors,
  apart = false,
): Promise<Prepared> {
  const ranges = new Map<Edit, Word.Range>();
  const extras = new Map<Edit, Extra>();
  const checks: (() => void)[] = [];
  for (const edit of edits) {
    if (edit.kind === 'insert-paragraph') {
      const extra = askExtra(edit, anchors);
      if (extra !== null) extras.set(edit, extra);
    } else if (edit.kind !== 'delete-paragraph' && !isSimple(edit)) {
      ranges.set(edit, askRange(edit, anchors, checks, apart));
    }
  }
  if (ranges.size + extras.size > 0) {
    try {
      await context.sync();
    } catch (error) {
      const code = officeCode(error);
      if (code === 'SearchDialogIsOpen') throw new HostError('search-open', code);
      // A landmark that Word's search does not find: nothing has been written yet.
      throw notLocated(`span-not-found ${code}`.trim());
    }
  }
  for (const check of checks) check();
  return { ranges, extras, apart };
}

/** Insertions at a paragraph's edge need no search. */
function isSimple(edit: Spanned): boolean {
  return (
    edit.kind === 'replace' &&
    edit.start === edit.end &&
    (edit.start === 0 || edit.start === edit.expect.length)
  );
}

function askRange(edit: Spanned, anchors: Anchors, checks: (() => void)[], apart: boolean): Word.Range {
  const [start, end] = spanOf(edit);
  const { expect } = edit;
  if (start < 0 || end < start || end > expect.length) throw new HostError('document-changed', 'range');
  // With deletions pending, Word's search and offsets run through text that nobody sees.
  if (anchors.revised.has(edit.paragraph)) throw new HostError('pending-revisions');
  const paragraph = anchors.items[edit.paragraph];
  const clean = anchors.texts[edit.paragraph];
  if (paragraph === undefined || clean === undefined) throw new HostError('document-changed');
  // Replacing characters takes along what stands between them: notes, comments, fields.
  if (edit.kind !== 'format' && holdsMark(clean, start, end)) throw new HostError('holds-mark');
  const range = locate(paragraph, clean, start, end);
  if (range === null) throw notLocated('span-not-unique');
  range.load(apart && edit.kind === 'format' ? 'text,font/nameAscii' : 'text');
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
  if (!mixed) return null;
  return { ...(wantLead ? { lead: fontAt(model, 'Start') } : {}), tail: fontAt(model, 'End') };
}

function fontAt(paragraph: Word.Paragraph, place: 'Start' | 'End'): Word.Font {
  const { font } = paragraph.getRange(place);
  font.load('name,size,bold,italic,color');
  return font;
}

/** Queues the whole batch and tells what it makes. Nothing is sent: the caller syncs once. */
export function queueWrites(
  edits: readonly Edit[],
  anchors: Anchors,
  prepared: Prepared,
): ReadonlyMap<InsertParagraph, MadeParagraph> {
  const inserts = edits.filter((e) => e.kind === 'insert-paragraph');
  // Edits inside paragraphs from the back, so that no range is moved by another.
  const spanned = edits.filter(
    (e): e is Spanned => e.kind !== 'insert-paragraph' && e.kind !== 'delete-paragraph',
  );
  for (const edit of spanned.map((e, i) => [e, i] as const).sort(backwards)) {
    writeSpan(edit[0], anchors, prepared);
  }
  const formatted = new Set(spanned.filter((e) => e.kind === 'format').map((e) => e.paragraph));
  const made = new Map<InsertParagraph, MadeParagraph>();
  const write = (edit: InsertParagraph) => {
    const anchor = anchors.items[edit.paragraph];
    if (anchor === undefined) return;
    const company = {
      anchor: formatted.has(edit.paragraph) ? null : anchor,
      model: edit.look.like === undefined ? undefined : anchors.items[edit.look.like],
      extra: prepared.extras.get(edit) ?? {},
    };
    made.set(edit, makeParagraph(anchor, edit, company));
  };
  for (const edit of inserts.filter((e) => e.where === 'before')) write(edit);
  // Each is put directly behind the anchor, so the last of several goes first.
  for (const edit of inserts.filter((e) => e.where === 'after').reverse()) write(edit);
  for (const edit of edits) if (edit.kind === 'delete-paragraph') anchors.items[edit.paragraph]?.delete();
  return made;
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
    const text = broken(edit.text);
    if (range === undefined) paragraph.insertText(text, edit.start === 0 ? 'Start' : 'End');
    else range.insertText(text, edit.start === edit.end ? 'End' : 'Replace');
  } else if (edit.kind === 'split') {
    range?.insertText('\n', edit.at === edit.until ? 'End' : 'Replace');
  } else if (range !== undefined) {
    const { fontName, ...rest } = edit.format;
    if (fontName !== undefined) setFace(range.font, fontName, prepared.apart);
    setFont(range.font, rest);
    if (edit.start === 0 && edit.end === edit.expect.length) setParagraphFormat(paragraph, edit.format);
  }
}

/**
 * Soft breaks as paragraph marks. Word writes U+000B as a break, as ♂ or as the letters `\v`
 * (office-js#1755, #5403, #4275), and only the last of these is mended anywhere; `\n` makes a
 * paragraph in all of them.
 */
const broken = (text: string) => text.replaceAll(SOFT_BREAK, '\n');

/** The batch as {@link queueWrites} carries it out: with a new paragraph wherever a text has a soft break. */
export function spelledOut(edits: readonly Edit[]): Edit[] {
  return edits.flatMap((edit): Edit[] => {
    if (edit.kind !== 'replace' || !edit.text.includes(SOFT_BREAK)) return [edit];
    const { paragraph, expect, end } = edit;
    const [first = '', ...rest] = edit.text.split(SOFT_BREAK);
    return [
      { ...edit, text: first },
      ...rest.flatMap((text): Edit[] => [
        { kind: 'split', paragraph, expect, at: end, until: end },
        { kind: 'replace', paragraph, expect, start: end, end, text },
      ]),
    ];
  });
}

import type { Edit, FormatSpan } from '../../../core/document/edit';
import type { ParagraphFormat } from '../../../core/document/types';
import type { WriteContext } from './context';
import type { InnerEdit } from './cells';
import { editParagraph } from './edit-paragraph';
import { newParagraph, insertionOffset } from './insert-paragraph';
import { formatParagraph } from './format-paragraph';
import { assertEditable } from './refuse';
import type { Splice } from './splice';

/** The splices of a whole batch. Paragraphs that no edit is anchored on are not touched. */
export function planSplices(edits: readonly Edit[], context: WriteContext): Splice[] {
  const splices: Splice[] = [];
  const inner = new Map<number, InnerEdit[]>();
  const deleted = new Set(
    edits.filter(({ kind }) => kind === 'delete-paragraph').map(({ paragraph }) => paragraph),
  );
  for (const edit of edits) {
    assertEditable(context.docx.shown[edit.paragraph]!, edit, context.revision !== null);
    if (edit.kind === 'insert-paragraph') {
      const at = insertionOffset(edit, context);
      // At one place: what comes after paragraph n, then what comes before n + 1, each in the batch's order.
      const rank = 2 * edit.paragraph + (edit.where === 'after' ? 2 : 1);
      splices.push({ start: at, end: at, xml: newParagraph(edit, context), rank });
    } else if (edit.kind === 'delete-paragraph') {
      splices.push(removal(edit.paragraph, context));
    } else if (!deleted.has(edit.paragraph)) {
      // Added to and never copied: a paragraph may have a hundred thousand of them.
      const own = inner.get(edit.paragraph);
      if (own === undefined) inner.set(edit.paragraph, [edit]);
      else own.push(edit);
    }
  }
  for (const [paragraph, own] of inner) {
    const rank = rankInside(paragraph);
    const figures = isRemade(own) ? null : wholeFormat(own);
    if (figures) splices.push({ ...formatParagraph(context.docx.shown[paragraph]!, figures, context), rank });
    for (const splice of editParagraph(context.docx.shown[paragraph]!, own, context))
      splices.push({ ...splice, rank });
  }
  return splices;
}

/** True when the batch writes the paragraph's own tag anew: it is split, or an empty one gets text. */
function isRemade(edits: readonly InnerEdit[]): boolean {
  return edits.some(({ kind, expect }) => kind === 'split' || (kind !== 'format' && expect === ''));
}

/** What a batch says of a paragraph as a whole, the last word counting; `null` for nothing. */
function wholeFormat(edits: readonly InnerEdit[]): ParagraphFormat | null {
  const whole = edits.filter(
    (edit): edit is FormatSpan =>
      edit.kind === 'format' && edit.start === 0 && edit.end === edit.expect.length,
  );
  return whole.length === 0
    ? null
    : whole.reduce<ParagraphFormat>((all, { format }) => ({ ...all, ...format }), {});
}

/** Between what goes before a paragraph and what goes after it. */
const rankInside = (paragraph: number): number => 2 * paragraph + 1.5;

/** Takes a paragraph out; one that a section or a table cell needs stays, emptied. */
function removal(index: number, { docx, xml, w }: WriteContext): Splice {
  const { source } = docx.shown[index]!;
  const next = docx.shown[index + 1]?.source;
  const lastOfParent = next === undefined || next.parent !== source.parent;
  const needed = source.hasSection || (source.inTable && lastOfParent && !source.afterParagraph);
  const rank = rankInside(index);
  if (!needed) return { start: source.start, end: source.end, xml: '', rank };
  const properties = source.pPrRange ? xml.slice(source.pPrRange.start, source.pPrRange.end) : '';
  return { start: source.start, end: source.end, xml: `<${w}p>${properties}</${w}p>`, rank };
}

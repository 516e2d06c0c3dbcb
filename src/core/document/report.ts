import { append } from '../counting/long-lists';
import { applyEdits } from './apply';
import type { Edit, InsertParagraph } from './edit';
import type { Paragraph } from './types';

/** Characters of an existing paragraph that a batch changed, as they are after the batch. */
export interface ReplacedSpan {
  /** Index of the paragraph after the batch. */
  readonly paragraph: number;
  /** Where `now` begins in it. */
  readonly start: number;
  /** What stood there before. */
  readonly was: string;
  /** What stands there now. */
  readonly now: string;
  /** The whole paragraph after the batch. */
  readonly text: string;
}

/** What a batch put into a document; a host's `ApplyReport` is one. */
export interface Insertion {
  readonly inserted: readonly { readonly paragraph: number; readonly text: string }[];
  readonly replaced?: readonly ReplacedSpan[];
}

/**
 * Where everything that a batch puts in stands after the batch. Pure, so every host reports alike.
 *
 * @throws EditMismatch when the batch does not fit `paragraphs`.
 */
export function reportOf(paragraphs: readonly Paragraph[], edits: readonly Edit[]): Required<Insertion> {
  const after = applyEdits(paragraphs, edits);
  const inserted: { paragraph: number; text: string }[] = [];
  const replaced: ReplacedSpan[] = [];
  const byParagraph = new Map<number, Edit[]>();
  for (const edit of edits) {
    const own = byParagraph.get(edit.paragraph);
    if (own) own.push(edit);
    else byParagraph.set(edit.paragraph, [edit]);
  }
  // What one anchor adds to or takes from the paragraphs after it.
  let shift = 0;
  for (const index of [...byParagraph.keys()].sort((a, b) => a - b)) {
    const own = byParagraph.get(index) ?? [];
    const put = (where: 'before' | 'after') => {
      for (const edit of own)
        if (edit.kind === 'insert-paragraph' && edit.where === where)
          inserted.push({ paragraph: index + (where === 'before' ? 0 : 1) + shift++, text: edit.text });
    };
    put('before');
    const deleted = own.some((edit) => edit.kind === 'delete-paragraph');
    if (deleted) shift--;
    else {
      const pieces = replacements(index + shift, own, after);
      append(replaced, pieces.replaced);
      shift += pieces.splits;
    }
    put('after');
  }
  return { inserted, replaced };
}

/** The insertions of a batch in the order in which {@link reportOf} lists what they put in. */
export function insertedInOrder(edits: readonly Edit[]): InsertParagraph[] {
  const side = (edit: InsertParagraph) => (edit.where === 'before' ? 0 : 1);
  return edits
    .filter((edit) => edit.kind === 'insert-paragraph')
    .sort((a, b) => a.paragraph - b.paragraph || side(a) - side(b));
}

/** Replaced spans of one paragraph, whose first piece stands at `at` after the batch. */
function replacements(
  at: number,
  edits: readonly Edit[],
  after: readonly Paragraph[],
): { replaced: ReplacedSpan[]; splits: number } {
  const startOf = (edit: Edit) =>
    edit.kind === 'replace' ? edit.start : edit.kind === 'split' ? edit.at : -1;
  const ordered = edits.filter((edit) => startOf(edit) >= 0);
  ordered.sort((a, b) => startOf(a) - startOf(b));
  const replaced: ReplacedSpan[] = [];
  let splits = 0;
  let offset = 0;
  for (const edit of ordered) {
    if (edit.kind === 'split') {
      splits++;
      offset = -edit.until;
    } else if (edit.kind === 'replace') {
      replaced.push({
        paragraph: at + splits,
        start: edit.start + offset,
        was: edit.expect.slice(edit.start, edit.end),
        now: edit.text,
        text: after[at + splits]?.text ?? '',
      });
      offset += edit.text.length - (edit.end - edit.start);
    }
  }
  return { replaced, splits };
}

import type { FormatSpan, ReplaceSpan, SplitParagraph } from '../../../core/document/edit';
import type { ParagraphFormat } from '../../../core/document/types';
import { isWhole } from '../../../core/characters/whole';
import type { Piece } from '../body/body-model';
import type { ShownParagraph } from '../paragraphs';
import { assertUnlocked } from './refuse';

/** Edits inside one paragraph. */
export type InnerEdit = ReplaceSpan | SplitParagraph | FormatSpan;

/** One character of the paragraph, as it will stand. */
export interface Cell {
  readonly character: string;
  /** The piece whose run it stands in. */
  readonly piece: Piece;
  /** There before; new; or gone, and kept as a tracked deletion. */
  readonly state: 'kept' | 'ins' | 'del';
  /** What is laid over the run's own look. */
  readonly format: ParagraphFormat | null;
  /** A paragraph ends in front of it. */
  readonly breakBefore: boolean;
}

/** A paragraph character by character, edits carried out. */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly breaksAtEnd: number;
}

/**
 * The paragraph with its edits carried out; `tracked` keeps what goes as deleted.
 * Throws `HostError` `protected` where an edit touches what is locked.
 */
export function cellsAfter(shown: ShownParagraph, edits: readonly InnerEdit[], tracked: boolean): Cells {
  const before = formatted(charactersOf(shown), edits);
  const cells: Cell[] = [];
  let done = 0;
  let breaks = 0;
  const push = (cell: Cell) => {
    cells.push(breaks > 0 ? { ...cell, breakBefore: true } : cell);
    breaks = 0;
  };
  const drop = (to: number) => {
    for (; done < to; done++) {
      assertUnlocked(before[done]!.piece.run);
      if (tracked) push({ ...before[done]!, state: 'del' });
    }
  };
  const changes = edits
    .filter((edit): edit is ReplaceSpan | SplitParagraph => edit.kind !== 'format')
    .map((edit) => (edit.kind === 'replace' ? withoutSame(edit) : edit));
  for (const edit of changes.sort((a, b) => startOf(a) - startOf(b))) {
    for (; done < startOf(edit); done++) push(before[done]!);
    if (edit.kind === 'replace') {
      const host = hostOf(before, edit);
      assertUnlocked(host.piece.run);
      drop(edit.end);
      for (const character of edit.text.split('')) push({ ...host, character, state: 'ins' });
    } else {
      drop(edit.until);
      breaks++;
    }
  }
  for (; done < before.length; done++) push(before[done]!);
  return { cells, breaksAtEnd: breaks };
}

/**
 * A replacement without the characters at its ends that stay what they are: those keep their runs, and what
 * stands unseen between them and the others (a deletion, hidden text) its place.
 */
function withoutSame(edit: ReplaceSpan): ReplaceSpan {
  const { expect, start, end, text } = edit;
  const most = Math.min(end - start, text.length);
  let front = 0;
  while (front < most && expect[start + front] === text[front]) front++;
  while (front > 0 && !(isWhole(expect, start + front) && isWhole(text, front))) front--;
  let back = 0;
  while (back < most - front && expect[end - 1 - back] === text[text.length - 1 - back]) back++;
  while (back > 0 && !(isWhole(expect, end - back) && isWhole(text, text.length - back))) back--;
  return { ...edit, start: start + front, end: end - back, text: text.slice(front, text.length - back) };
}

/** By UTF-16 unit, as offsets count. */
function charactersOf(shown: ShownParagraph): Cell[] {
  return shown.pieces.flatMap((piece) =>
    piece.text
      .split('')
      .map((character): Cell => ({ character, piece, state: 'kept', format: null, breakBefore: false })),
  );
}

function formatted(cells: Cell[], edits: readonly InnerEdit[]): Cell[] {
  for (const edit of edits) {
    if (edit.kind !== 'format') continue;
    for (let at = edit.start; at < edit.end; at++) {
      assertUnlocked(cells[at]!.piece.run);
      cells[at] = { ...cells[at]!, format: { ...cells[at]!.format, ...edit.format } };
    }
  }
  return cells;
}

const startOf = (edit: ReplaceSpan | SplitParagraph): number =>
  edit.kind === 'replace' ? edit.start : edit.at;

/** The character whose look new text takes: the first replaced one; for an insertion the one before, as in typing. */
function hostOf(cells: readonly Cell[], { start, end }: ReplaceSpan): Cell {
  if (start < end) return cells[start]!;
  const before = cells[start - 1];
  const after = cells[start];
  if (!before) return after!;
  // Text behind a link or a field's result does not belong to it.
  return before.piece.run.linked && after && !after.piece.run.linked ? after : before;
}

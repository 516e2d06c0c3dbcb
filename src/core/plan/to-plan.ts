import type { Edit } from '../document/edit';
import { SOFT_BREAK, type Paragraph } from '../document/types';
import type { Layout, PlannedPiece, Renumbering } from './job';
import { comparePlaces, type InsertionPlace } from '../outline/places';
import { unseen } from '../outline/unseen';
import type { Plan, PlannedItem } from './types';

/** Turns a layout into edits and their explanation. */
export function toPlan(layout: Layout, paragraphs: readonly Paragraph[]): Plan {
  // Stable: pieces for one place keep their order.
  const pieces = [...layout.pieces].sort((a, b) => comparePlaces(a.place, b.place));
  const edits = [
    ...pieces.flatMap((piece) => editsFor(piece, paragraphs)),
    ...layout.renumberings.map((r) => renumberEdit(r, paragraphs)),
  ];
  const items = [
    ...pieces.map((piece, i) => itemFor(piece, pieces, i, paragraphs)),
    ...layout.renumberings.map((r) => renumberItem(r, paragraphs)),
  ];
  return { items, edits };
}

function editsFor(piece: PlannedPiece, paragraphs: readonly Paragraph[]): Edit[] {
  const { place } = piece;
  if (place.kind === 'inside') return [insideEdit(piece, place.at, paragraphs)];
  const { gap, beside } = place;
  const above = paragraphs[gap - 1];
  // Anchored on the paragraph above, unless that is another cell or the document's edge.
  const isOpen = above !== undefined && (!above.inTable || paragraphs[gap] === undefined);
  const after = beside === undefined ? isOpen : beside === 'above';
  const index = after ? gap - 1 : gap;
  return piece.paragraphs.map(({ text, look }) => ({
    kind: 'insert-paragraph',
    paragraph: index,
    expect: paragraphs[index]?.text ?? '',
    where: after ? 'after' : 'before',
    text,
    look,
  }));
}

/** Between siblings that share a paragraph: set apart as they are, by a soft break or by nothing. */
function insideEdit(
  piece: PlannedPiece,
  at: { readonly paragraph: number; readonly offset: number },
  paragraphs: readonly Paragraph[],
): Edit {
  const expect = paragraphs[at.paragraph]?.text ?? '';
  const lead = expect.slice(0, at.offset);
  let seen = lead.length;
  while (seen > 0 && unseen(lead.charAt(seen - 1))) seen -= 1;
  const broken = lead.slice(seen).includes(SOFT_BREAK);
  const text = piece.paragraphs.map((p) => p.text).join(SOFT_BREAK) + (broken ? SOFT_BREAK : '');
  return {
    kind: 'replace',
    paragraph: at.paragraph,
    expect,
    start: at.offset,
    end: at.offset,
    text,
  };
}

function renumberEdit({ node, number }: Renumbering, paragraphs: readonly Paragraph[]): Edit {
  const span = node.number?.span ?? node.heading;
  return {
    kind: 'replace',
    paragraph: span.paragraph,
    expect: paragraphs[span.paragraph]?.text ?? '',
    start: span.start,
    end: span.end,
    text: number,
  };
}

function itemFor(
  piece: PlannedPiece,
  pieces: readonly PlannedPiece[],
  i: number,
  paragraphs: readonly Paragraph[],
): PlannedItem {
  const same = (other: PlannedPiece | undefined) =>
    other !== undefined && comparePlaces(other.place, piece.place) === 0;
  const previous = pieces[i - 1];
  const next = pieces[i + 1];
  const [above, below] = neighbours(piece.place, paragraphs);
  return {
    key: piece.key,
    kind: 'heading',
    text: piece.heading,
    scaffold: piece.scaffold,
    after: same(previous) ? (previous?.heading ?? '') : above,
    before: same(next) ? (next?.heading ?? '') : below,
  };
}

/** The author's text above and below a place, blank lines left out. */
export function neighbours(
  place: InsertionPlace,
  paragraphs: readonly Paragraph[],
): readonly [string, string] {
  if (place.kind === 'inside') {
    const { text } = paragraphs[place.at.paragraph]!;
    return [text.slice(0, place.at.offset).trim(), text.slice(place.at.offset).trim()];
  }
  const said = (from: number, step: 1 | -1): string => {
    for (let i = from; i >= 0 && i < paragraphs.length; i += step) {
      const text = paragraphs[i]?.text.trim() ?? '';
      if (!unseen(text)) return text;
    }
    return '';
  };
  return [said(place.gap - 1, -1), said(place.gap, 1)];
}

function renumberItem({ key, node, number }: Renumbering, paragraphs: readonly Paragraph[]): PlannedItem {
  const text = paragraphs[node.heading.paragraph]?.text ?? '';
  const written = text.slice(node.heading.start, node.heading.end);
  const length = (node.number?.span?.end ?? node.heading.start) - node.heading.start;
  return {
    key: `renumber:${key}`,
    kind: 'renumber',
    text: number + written.slice(length),
    scaffold: [],
    after: written,
    before: '',
  };
}

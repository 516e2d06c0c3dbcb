import type { Extent, Paragraph, Span } from '../document/types';
import { slotsInText } from '../document/slots';
import type { OutlineNode, Series, SeriesMember } from '../outline/types';
import { openAt } from './open-series';
import { byPosition } from './place';
import { cursorOf, type Room, type CursorView } from './view';

/** A point or item that is still to be written: behind its number stands nothing but blanks of ours. */
export interface OpenPoint {
  /** What is to be replaced, a span for each paragraph; an empty one where nothing stands there at all. */
  readonly pieces: readonly [Span, ...Span[]];
}

/** The points or items around the cursor, some of them still to be written. */
export interface OpenPoints {
  /** Those to be written, from the cursor on and then from the top, each with its index among all. */
  readonly open: readonly { readonly point: OpenPoint; readonly index: number }[];
  /** How many there are, the written ones with them. */
  readonly count: number;
  /** The numbers of all, as written or shown. */
  readonly members: readonly Pick<SeriesMember, 'text' | 'span' | 'family'>[];
  /** From where to where each of them goes. */
  readonly extents: readonly Extent[];
}

/** Points around the cursor of which some are open; `null` where none is. */
export function openPointsAt(view: CursorView, room: Room): OpenPoints | null {
  const at = cursorOf(view);
  const own = openAt(room.series, at)[0]?.series;
  for (const series of own === undefined ? room.series : [own]) {
    const found = openPointsOf(view, series);
    if (found !== null) return found;
  }
  return null;
}

/** Points of one series of which some are open; `null` where none is. */
export function openPointsOf(view: CursorView, { members, extent }: Series): OpenPoints | null {
  const extents = members.map(({ behind }, i): Extent => ({
    from: behind,
    to: members[i + 1]?.from ?? extent.to,
  }));
  return openIn(view, members, extents);
}

/** Items of causes or measures of which some are open; `null` where none is. */
export function openItemsIn(view: CursorView, items: readonly OutlineNode[]): OpenPoints | null {
  const members = items.map(({ number }) => number ?? { text: '', span: null, family: 'han-paren' as const });
  const extents = items.map(({ heading, number, extent }): Extent => {
    const offset = number?.span?.end ?? heading.start;
    return { from: { paragraph: heading.paragraph, offset }, to: extent.to };
  });
  return openIn(view, members, extents);
}

/** The blank alone that a part of the paper consists of, with the mark behind it; `null` where anything else stands there. */
export function onlyBlank({ paragraphs }: CursorView, { extent, node }: Room): Span | null {
  if (node === null) return null;
  const to = node.children.find(({ kind }) => kind !== 'point')?.extent.from ?? extent.to;
  const pieces = wordedSpans(paragraphs, { from: node.bodyStart, to });
  const [piece] = pieces;
  return pieces.length === 1 && piece !== undefined && isBlank(textOf(paragraphs, piece)) ? piece : null;
}

function openIn(
  view: CursorView,
  members: OpenPoints['members'],
  extents: readonly Extent[],
): OpenPoints | null {
  const { paragraphs } = view;
  const open = extents.flatMap((extent, index) => {
    const pieces = wordedSpans(paragraphs, extent);
    const { paragraph, offset } = extent.from;
    const [first = { paragraph, start: offset, end: offset }, ...rest] = pieces;
    const text = pieces.map((piece) => textOf(paragraphs, piece)).join('');
    const span = members[index]?.span ?? null;
    if (!isBlank(text) && !(text === '' && span !== null)) return [];
    return [{ point: { pieces: [first, ...rest] as const }, index }];
  });
  if (open.length === 0) return null;
  const at = cursorOf(view);
  const here = extents.filter(({ from }) => byPosition(from, at) <= 0).length - 1;
  const onward = open.filter(({ index }) => index >= here);
  return {
    open: [...onward, ...open.filter(({ index }) => index < here)],
    count: members.length,
    members,
    extents,
  };
}

/** The text of an extent, a span for each paragraph with any, blanks around it left out. */
export function wordedSpans(paragraphs: readonly Paragraph[], { from, to }: Extent): Span[] {
  const pieces: Span[] = [];
  for (let index = from.paragraph; index <= Math.min(to.paragraph, paragraphs.length - 1); index += 1) {
    const whole = paragraphs[index]?.text ?? '';
    const first = index === from.paragraph ? from.offset : 0;
    const piece = whole.slice(first, index === to.paragraph ? to.offset : whole.length);
    const start = first + piece.length - piece.trimStart().length;
    if (piece.trim() !== '') pieces.push({ paragraph: index, start, end: first + piece.trimEnd().length });
  }
  return pieces;
}

/** True for blanks of ours, one at least, and nothing but marks between them. */
function isBlank(text: string): boolean {
  const slots = slotsInText(text, 0);
  let rest = text;
  for (const { span } of [...slots].reverse()) rest = rest.slice(0, span.start) + rest.slice(span.end);
  return slots.length > 0 && /^[\s。；;，,、：:]*$/u.test(rest);
}

const textOf = (paragraphs: readonly Paragraph[], { paragraph, start, end }: Span) =>
  paragraphs[paragraph]?.text.slice(start, end) ?? '';

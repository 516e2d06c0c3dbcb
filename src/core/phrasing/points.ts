import type { Extent, Paragraph, Position, Span } from '../document/types';
import type { OutlineNode, SeriesMember } from '../outline/types';
import { seriesFamilies, type SeriesFamily } from '../counting/families';
import { openAt } from './open-series';
import { byPosition } from './place';
import { wordOf } from './word-of';
import { cursorOf, roomAt, type CursorView } from './view';

/** One point of the series at the cursor, cut into the parts that move or stay. */
export interface Point {
  /** The enumerator as shown: 一是, （二）. */
  readonly word: string;
  /** The mark behind it: ，, or nothing. */
  readonly tail: string;
  /** Family of the enumerator; `null` for a number. */
  readonly family: SeriesFamily | null;
  /** Where the enumerator stands, its tail left out; `null` when Word makes it. */
  readonly number: Span | null;
  /** First short sentence without its closing mark; `null` when the point has none of its own. */
  readonly headline: Span | null;
  /** All text behind the enumerator, piece by piece: one span for each paragraph, the closing mark of the last left out. */
  readonly text: readonly Span[];
}

/** The series at the cursor. */
export interface PointSeries {
  readonly points: readonly Point[];
  /** True when several families of enumerators are mixed. */
  readonly mixed: boolean;
  /** True when the numbers are 1, 2, 3 …. */
  readonly continuous: boolean;
  /** Index of the point at the cursor, -1 for none. */
  readonly current: number;
}

/** Longer first sentences are no headlines (rules.md: 7–11 characters; titles of causes 16). */
const LONGEST_HEADLINE = 24;

/** The series at the cursor: enumerated points, else the numbered items of the section; `null` when there are fewer than two. */
export function pointsAt(view: CursorView): PointSeries | null {
  const room = roomAt(view);
  const at = cursorOf(view);
  const outermost =
    openAt(room.series, at)[0]?.series ?? room.series.find(({ members }) => members.length > 1);
  if (outermost === undefined || outermost.members.length < 2) return itemsAt(view, at);
  const { members, extent } = outermost;
  const points = members.map((member, index): Point => {
    const to = members[index + 1]?.from ?? extent.to;
    return { ...enumeratorOf(member), ...cut(view.paragraphs, { from: member.behind, to }) };
  });
  const mixed = new Set(members.map(({ family }) => family)).size > 1;
  const continuous = members.every(({ value }, index) => value === index + 1);
  return { points, mixed, continuous, current: currentOf(points, at) };
}

function enumeratorOf(member: SeriesMember): Pick<Point, 'word' | 'tail' | 'family' | 'number'> {
  const { word, tail } = wordOf(member);
  const family = seriesFamilies.find((one) => one === member.family) ?? null;
  const { span } = member;
  const number = span === null ? null : { ...span, end: span.end - tail.length };
  return { word, tail, family, number };
}

function itemsAt(view: CursorView, at: Position): PointSeries | null {
  const { section } = roomAt(view, at).place;
  const items = section?.children.filter(({ kind }) => kind === 'item') ?? [];
  if (items.length < 2) return null;
  const points = items.map((item): Point => ({
    word: item.number?.text ?? '',
    tail: '',
    family: null,
    number: item.number?.span ?? null,
    ...cut(view.paragraphs, { from: textStart(item), to: item.extent.to }),
  }));
  const continuous = items.every(({ number }, index) => number === null || number.value === index + 1);
  const mixed = new Set(items.map(({ number }) => number?.family)).size > 1;
  return { points, mixed, continuous, current: currentOf(points, at) };
}

function textStart({ heading, number }: OutlineNode): Position {
  const typed = number?.span ?? null;
  return { paragraph: heading.paragraph, offset: typed === null ? heading.start : typed.end };
}

/** Index of the last point that begins at or before the position. */
function currentOf(points: readonly Point[], at: Position): number {
  const begins = ({ number, text: [first] }: Point) => number ?? first;
  const earlier = points.map((point) => {
    const span = begins(point);
    return span !== undefined && byPosition({ paragraph: span.paragraph, offset: span.start }, at) <= 0;
  });
  return earlier.lastIndexOf(true);
}

/** Cuts the text of a point into its paragraphs and finds the headline in the first. */
function cut(paragraphs: readonly Paragraph[], { from, to }: Extent): Pick<Point, 'headline' | 'text'> {
  const text: Span[] = [];
  for (let index = from.paragraph; index <= Math.min(to.paragraph, paragraphs.length - 1); index += 1) {
    const whole = paragraphs[index]?.text ?? '';
    const start = index === from.paragraph ? from.offset : 0;
    const end = index === to.paragraph ? to.offset : whole.length;
    const piece = whole.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '')
      text.push({ paragraph: index, start: start + lead, end: start + piece.trimEnd().length });
  }
  const first = text[0];
  const last = text.at(-1);
  if (last !== undefined && /[。；;]/.test(paragraphs[last.paragraph]?.text[last.end - 1] ?? '')) {
    text[text.length - 1] = { ...last, end: last.end - 1 };
  }
  return { headline: first === undefined ? null : headlineOf(paragraphs, first), text };
}

function headlineOf(paragraphs: readonly Paragraph[], first: Span): Span | null {
  const sentence = paragraphs[first.paragraph]?.text.slice(first.start, first.end) ?? '';
  const end = /[。；：！？;:!?]/.exec(sentence)?.index ?? sentence.length;
  return end === 0 || end > LONGEST_HEADLINE ? null : { ...first, end: first.start + end };
}

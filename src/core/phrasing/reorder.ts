import type { Edit } from '../document/edit';
import type { Paragraph, Span } from '../document/types';
import type { Point, PointSeries } from './points';
import { replacement, textOf } from './replace';

/** Why points cannot change places: one has no text yet, or one of several paragraphs shares one with another. */
export type Obstacle = 'empty' | 'shared';

/** What keeps the points of a series from changing places; `null` when nothing does. */
export function reorderObstacle(paragraphs: readonly Paragraph[], { points }: PointSeries): Obstacle | null {
  if (points.some(({ text }) => text.length === 0)) return 'empty';
  if (points.every(({ text }) => text.length === points[0]?.text.length)) return null;
  // Paragraphs come and go only behind a point that nothing follows in its last paragraph.
  const shared = points.some(({ text }) => {
    const last = text.at(-1);
    if (last === undefined) return true;
    const end = last.end + markAfter(paragraphs, last).length;
    return (paragraphs[last.paragraph]?.text.slice(end) ?? '').trim() !== '';
  });
  return shared ? 'shared' : null;
}

/**
 * Moves a point to another place of the series. Enumerators, closing marks and the look of each
 * place stay; headlines go to the place of a headline and the rest to the place of the rest, so
 * that a bold headline stays bold. Further paragraphs of a point go with it and look as they did.
 * Empty when nothing moves or {@link reorderObstacle} names a reason.
 */
export function movePoint(
  paragraphs: readonly Paragraph[],
  series: PointSeries,
  from: number,
  to: number,
): Edit[] {
  const { points } = series;
  const order = [...points];
  const [moved] = order.splice(from, 1);
  if (moved === undefined || to < 0 || to >= points.length) return [];
  if (reorderObstacle(paragraphs, series) !== null) return [];
  order.splice(to, 0, moved);
  return points.flatMap((place, index) => {
    const point = order[index];
    return point === undefined || point === place ? [] : put(paragraphs, point, place);
  });
}

function put(paragraphs: readonly Paragraph[], point: Point, place: Point): Edit[] {
  const { length } = place.text;
  const end = place.text[length - 1];
  if (end === undefined) return [];
  const mark = markAfter(paragraphs, end);
  const same = length === point.text.length;
  // With as many paragraphs as before the closing mark is not touched; else it goes to the last one.
  const closing = (index: number) => (!same && index === point.text.length - 1 ? mark : '');
  const kept = point.text.slice(0, length).flatMap((source, index): Edit[] => {
    const span = place.text[index];
    if (span === undefined) return [];
    const target = !same && index === length - 1 ? { ...span, end: span.end + mark.length } : span;
    return index === 0
      ? putFirst(paragraphs, point, place, source, target, closing(0))
      : replacement(paragraphs, target, textOf(paragraphs, source) + closing(index));
  });
  const added = point.text.slice(length).map((source, index): Edit => ({
    kind: 'insert-paragraph',
    paragraph: end.paragraph,
    expect: paragraphs[end.paragraph]?.text ?? '',
    where: 'after',
    text: textOf(paragraphs, source) + closing(length + index),
    look: { like: source.paragraph },
  }));
  const gone = place.text.slice(point.text.length).map(({ paragraph }): Edit => ({
    kind: 'delete-paragraph',
    paragraph,
    expect: paragraphs[paragraph]?.text ?? '',
  }));
  return [...kept, ...added, ...gone];
}

function putFirst(
  paragraphs: readonly Paragraph[],
  point: Point,
  place: Point,
  source: Span,
  target: Span,
  closing: string,
): Edit[] {
  if (place.headline === null || point.headline === null)
    return replacement(paragraphs, target, textOf(paragraphs, source) + closing);
  return [
    ...replacement(paragraphs, place.headline, textOf(paragraphs, point.headline)),
    ...replacement(
      paragraphs,
      { ...target, start: place.headline.end },
      textOf(paragraphs, { ...source, start: point.headline.end }) + closing,
    ),
  ];
}

function markAfter(paragraphs: readonly Paragraph[], { paragraph, end }: Span): string {
  return /^[。；;]/.exec(paragraphs[paragraph]?.text.slice(end) ?? '')?.[0] ?? '';
}

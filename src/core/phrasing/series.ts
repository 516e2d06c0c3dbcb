import type { Edit } from '../document/edit';
import type { Paragraph } from '../document/types';
import { familyTail, familyWord, type SeriesFamily } from '../counting/families';
import { numberLike } from '../counting/number-like';
import { replacement } from './replace';
import type { Point, PointSeries } from './points';

/**
 * Turns the enumerators of the chosen points into another family, numbered by their place in the
 * series: 一是 二是 三是 → 第一， 第二， 第三，. Text outside the enumerators is not touched.
 *
 * @param chosen Indexes of points; others keep what they have.
 */
export function changeFamily(
  paragraphs: readonly Paragraph[],
  { points }: PointSeries,
  family: SeriesFamily,
  chosen: readonly number[] = points.map((_, index) => index),
): Edit[] {
  return points.flatMap((point, index): Edit[] => {
    if (!chosen.includes(index) || point.number === null || point.family === null) return [];
    const last = index === points.length - 1;
    const word = familyWord(family, index + 1, last) + tailFor(point, family);
    return replacement(paragraphs, { ...point.number, end: point.number.end + point.tail.length }, word);
  });
}

/** Numbers the series 1, 2, 3 … in the family each point has. */
export function renumber(paragraphs: readonly Paragraph[], { points }: PointSeries): Edit[] {
  return points.flatMap((point, index): Edit[] => {
    if (point.number === null) return [];
    const ends = index === points.length - 1 && point.word === '最后';
    const text = ends ? point.word : (numberLike(point.word, index + 1) ?? point.word);
    return replacement(paragraphs, point.number, text);
  });
}

/** 一是 takes no comma; a tail that is there (是, ：) stays when the family has one. */
function tailFor({ family: before, tail }: Point, family: SeriesFamily): string {
  if (family === 'shi') return '';
  return before === 'shi' || tail === '' ? familyTail(family) : tail;
}

import type { Paragraph } from '../document/types';
import { enumeratorsIn } from './enumerators';
import { seriesFamilies, type SeriesFamily } from '../counting/families';
import { groupSeries } from './grouping';

/** The family in which this document counts its points: the one with most members; 一是 where there is none. */
export function usualFamily(paragraphs: readonly Paragraph[]): SeriesFamily {
  const counts = new Map<SeriesFamily, number>();
  const all = paragraphs.flatMap((paragraph, index) => enumeratorsIn(paragraph.text, index));
  for (const { members } of groupSeries(all).series) {
    if (members.length < 2) continue;
    for (const { family } of members) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  // A pair inside a point says nothing about how the points are counted.
  const rank = (family: SeriesFamily) => (family === 'two-sided' ? 0 : (counts.get(family) ?? 0));
  return seriesFamilies.reduce((best, family) => (rank(family) > rank(best) ? family : best), 'shi');
}

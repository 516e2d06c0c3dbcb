import { seriesFamilies, type SeriesFamily } from '../counting/families';
import { numberLike } from '../counting/number-like';
import type { NumberFamily } from '../counting/types';
import type { Outline, SeriesMember } from '../outline/types';
import { allSeries } from './open-series';

/** The family in which this document counts its points: the one with most members; 一是 where there is none. */
export function usualFamily(outline: Outline): SeriesFamily {
  const counts = new Map<NumberFamily, number>();
  for (const { members } of allSeries(outline.series)) {
    if (members.length < 2) continue;
    for (const { family } of members) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  // A pair inside a point says nothing about how the points are counted.
  const rank = (family: SeriesFamily) => (family === 'two-sided' ? 0 : (counts.get(family) ?? 0));
  return seriesFamilies.reduce((best, family) => (rank(family) > rank(best) ? family : best), 'shi');
}

/** The first enumerator as the aspects of this document write it most often; 一是 where they count nothing. */
export function usualFirst({ sections }: Outline): Pick<SeriesMember, 'family' | 'text'> {
  const aspects = sections.flatMap(({ children }) => children.filter(({ kind }) => kind === 'dimension'));
  const counts = new Map<string, { readonly first: Pick<SeriesMember, 'family' | 'text'>; count: number }>();
  for (const { children } of aspects) {
    const points = children.filter(({ kind }) => kind === 'point');
    const number = points[0]?.number ?? null;
    if (points.length < 2 || number === null || number.family === 'two-sided') continue;
    const text = numberLike(number.text, 1);
    if (text === null) continue;
    const known = counts.get(text);
    if (known === undefined) counts.set(text, { first: { family: number.family, text }, count: 1 });
    else known.count += 1;
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.first ?? { family: 'shi', text: '一是' };
}

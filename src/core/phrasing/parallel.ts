import type { Paragraph } from '../document/types';
import { holdsBlank } from '../document/slots';
import type { PointSeries } from './points';

/** One headline among its siblings. */
export interface SeriesHeadline {
  /** Index of the point. */
  readonly index: number;
  readonly word: string;
  /** `null` when the point has no short first sentence. */
  readonly text: string | null;
  /** Characters without punctuation and quotation marks; 0 without a headline. */
  readonly length: number;
  /** True when it differs from the length most have. */
  readonly odd: boolean;
}

/** Headlines side by side. */
export interface Parallel {
  readonly headlines: readonly SeriesHeadline[];
  /** The length that more than half of the headlines have; `null` when there is none. */
  readonly usual: number | null;
}

/** Characters that count for parallel length: letters, digits and Han characters, no marks. */
export function headlineLength(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
}

/** Compares the headlines of a series; with no majority every one is left unmarked. */
export function parallel(paragraphs: readonly Paragraph[], { points }: PointSeries): Parallel {
  const texts = points.map(({ headline }) => {
    if (headline === null) return null;
    const text = paragraphs[headline.paragraph]?.text.slice(headline.start, headline.end) ?? '';
    // A blank is to become a headline; its question is none.
    return holdsBlank(text) ? null : text;
  });
  const lengths = texts.map((text) => (text === null ? 0 : headlineLength(text)));
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 0) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = null] = [...counts].find(([, count]) => count * 2 > points.length) ?? [];
  return {
    usual,
    headlines: points.map(({ word }, index) => {
      const length = lengths[index] ?? 0;
      return { index, word, text: texts[index] ?? null, length, odd: usual !== null && length !== usual };
    }),
  };
}

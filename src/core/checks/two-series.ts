import { numberLike } from '../counting/number-like';
import type { Paragraph } from '../document/types';
import type { OutlineNode } from '../outline/types';

/** Members from which a series inside another is one. */
const FEWEST = 2;

/** A reading of the numbers so far: where the outer series stands and the one inside it, 0 for none. */
interface SeriesReading {
  readonly outer: number;
  readonly inner: number;
  /** True when the outer series went on behind an inner one. */
  readonly goneOn: boolean;
}

/** Readings that are followed at once; two series seldom leave more than two open. */
const MOST_READINGS = 8;

/**
 * True for numbers that can be those of a series and of others inside its members: 1, 1, 2, 2, 1, 2, 3. Which
 * number would be wrong there nobody knows.
 */
export function areTwoSeries(values: readonly number[]): boolean {
  let readings: readonly SeriesReading[] = [{ outer: 0, inner: 0, goneOn: false }];
  for (const value of values) {
    readings = readings.flatMap((reading) => goOn(reading, value)).slice(0, MOST_READINGS);
    if (readings.length === 0) return false;
  }
  return readings.some(({ outer, inner, goneOn }) => goneOn && outer >= FEWEST && inner !== 1);
}

function goOn({ outer, inner, goneOn }: SeriesReading, value: number): readonly SeriesReading[] {
  const next: SeriesReading[] = [];
  const ended = inner === 0 || inner >= FEWEST;
  if (value === outer + 1 && ended) next.push({ outer: value, inner: 0, goneOn: goneOn || inner > 0 });
  if (inner > 0 && value === inner + 1) next.push({ outer, inner: value, goneOn });
  if (value === 1 && outer > 0 && ended) next.push({ outer, inner: 1, goneOn });
  return next;
}

/** Characters between two numbers that are looked at. */
const REACH = 4000;

/**
 * True where the number before this one's stands in the text in front of it, unread: …还有一是…；二是…. Then it
 * counts on from there, and is right.
 */
export function isExplainedBetween(
  paragraphs: readonly Paragraph[],
  before: OutlineNode | undefined,
  node: OutlineNode,
): boolean {
  const { number, heading } = node;
  if (before === undefined || number === null || number.value < 2 || number.span === null) return false;
  const wanted = numberLike(number.text, number.value - 1)?.trim();
  if (wanted === undefined || wanted === '') return false;
  const word = wanted.replace(/[，、：,:；;]$/u, '');
  const mark = /\d/u.test(wanted) || word.length < SHORTEST ? wanted : word;
  return textBetween(paragraphs, before, heading).some((text) => stands(text, mark));
}

/** Characters of a word that counts; 一 alone is none. */
const SHORTEST = 2;

function stands(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (!/[\d.．第之]/u.test(text.charAt(at - 1))) return true;
  return false;
}

function textBetween(
  paragraphs: readonly Paragraph[],
  { heading: from, number }: OutlineNode,
  to: OutlineNode['heading'],
): readonly string[] {
  const start = Math.max(from.start, number?.span?.end ?? 0);
  const found: string[] = [];
  let length = 0;
  for (let i = from.paragraph; i <= to.paragraph && length < REACH; i++) {
    const { text } = paragraphs[i]!;
    const part = text.slice(i === from.paragraph ? start : 0, i === to.paragraph ? to.start : undefined);
    length += part.length;
    found.push(part);
  }
  return found;
}

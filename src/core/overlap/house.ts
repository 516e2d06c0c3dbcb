import { textOf } from '../characters/text-of';
import { firstIndex } from '../counting/first-index';
import type { Span } from '../document/types';
import { GRAM, spread } from './grams';
import { withMask, type OverlapPaper } from './paper';
import { spanOfUnits } from './places';

/** Fewer papers have no style of their own. */
const LEAST_PAPERS = 6;
/** What so many papers hold is the house's … */
const LEAST_HOLDERS = 5;
/** … when they are this share of all. */
const LEAST_SHARE = 1 / 3;
/** Shorter wordings are left to chance, in units. */
const LEAST_UNITS = 20;

/** A wording that many papers of a folder share: nobody's in particular. */
export interface HousePhrase {
  /** As the first paper that has it puts it. */
  readonly text: string;
  /** Index of each paper that has it, ascending, and where it stands there. */
  readonly holders: readonly { readonly paper: number; readonly span: Span }[];
}

/** The wordings of the house, and the papers with those masked. */
export interface HouseStyle {
  readonly papers: readonly OverlapPaper[];
  readonly phrases: readonly HousePhrase[];
}

/** Learns from a folder what most of it shares; linear in the length of all papers together. */
export function houseStyle(papers: readonly OverlapPaper[]): HouseStyle {
  if (papers.length < LEAST_PAPERS) return { papers, phrases: [] };
  const least = Math.max(LEAST_HOLDERS, Math.ceil(papers.length * LEAST_SHARE));
  const holders = countHolders(papers);
  const phrases = new Map<string, HousePhrase & { holders: { paper: number; span: Span }[] }>();
  const masked = papers.map((paper, index) => {
    const stretches = stretchesOf(paper, (gram) => holders(gram) >= least);
    if (stretches.length === 0) return paper;
    const mask = paper.mask.slice();
    for (const { start, end } of stretches) {
      mask.fill(1, start, end);
      for (const part of sentenceParts(paper, start, end)) {
        const key = textOf(paper.units.code, part.start, part.end);
        const span = spanOfUnits(paper.units, part.start, part.end - 1);
        const known = phrases.get(key);
        const holder = { paper: index, span };
        if (known === undefined) phrases.set(key, { text: textAt(paper, span), holders: [holder] });
        else if (known.holders.at(-1)?.paper !== index) known.holders.push(holder);
      }
    }
    return withMask(paper, mask);
  });
  const shared = [...phrases.values()].filter((phrase) => phrase.holders.length >= least);
  return { papers: masked, phrases: shared.sort((a, b) => b.holders.length - a.holders.length) };
}

const textAt = ({ units }: OverlapPaper, { paragraph, start, end }: Span): string =>
  units.paragraphs[paragraph]!.text.slice(start, end);

/**
 * In how many papers a gram stands. Grams whose numbers fall into one slot are counted together;
 * the table is so large that this makes no wording of twenty units a house's.
 */
function countHolders(papers: readonly OverlapPaper[]): (gram: number) => number {
  const total = papers.reduce((sum, { grams }) => sum + grams.length, 0);
  let size = 1024;
  while (size < total * 2 && size < 1 << 24) size *= 2;
  const counts = new Uint16Array(size);
  const last = new Int32Array(size).fill(-1);
  papers.forEach(({ grams }, paper) => {
    // Not for…of: an iterator over millions costs several times the work.
    grams.forEach((gram) => {
      const slot = spread(gram) & (size - 1);
      if (last[slot] === paper) return;
      last[slot] = paper;
      counts[slot]!++;
    });
  });
  return (gram) => counts[spread(gram) & (size - 1)]!;
}

/** Where grams of the house follow one another, long enough and counting for something. */
function stretchesOf(
  { grams, mask, units }: OverlapPaper,
  isHouse: (gram: number) => boolean,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = -1;
  for (let at = 0; at <= grams.length; at++) {
    const house = at < grams.length && isHouse(grams[at]!);
    if (house && start < 0) start = at;
    if (house || start < 0) continue;
    const end = Math.min(units.length, at - 1 + GRAM);
    let counted = 0;
    for (let i = start; i < end; i++) if (mask[i] === 0) counted++;
    if (counted >= LEAST_UNITS) found.push({ start, end });
    start = -1;
  }
  return found;
}

/** A stretch cut at the ends of sentences and paragraphs; parts that are too short to be told are left out. */
function sentenceParts(
  { units: { sentences } }: OverlapPaper,
  start: number,
  end: number,
): { start: number; end: number }[] {
  const cuts = [start, ...within(sentences, start, end), end];
  return cuts
    .slice(1)
    .map((cut, i) => ({ start: cuts[i]!, end: cut }))
    .filter((part) => part.end - part.start >= LEAST_UNITS);
}

/** The members of an ascending list between two bounds. */
function within(list: readonly number[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = firstIndex(list.length, (at) => list[at]! <= from); i < list.length && list[i]! < to; i++)
    found.push(list[i]!);
  return found;
}

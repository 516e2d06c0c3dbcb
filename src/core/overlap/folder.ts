import { compareQuickly, SHORTEST_PAPER } from './compare';
import { GRAM, spread } from './grams';
import { GramIndex } from './gram-index';
import { houseStyle, type HousePhrase } from './house';
import type { OverlapPaper } from './paper';
import type { Overlap } from './types';

/** Two papers of a folder that share passages; `a` < `b`. */
export interface FolderPair {
  readonly a: number;
  readonly b: number;
  /** As seen from `a`. */
  readonly overlap: Overlap;
}

/** What the papers of a folder have in common. */
export interface FolderOverlap {
  /** The papers with the house's phrases masked. */
  readonly papers: readonly OverlapPaper[];
  readonly pairs: readonly FolderPair[];
  readonly house: readonly HousePhrase[];
}

/** What makes a pair worth telling. */
export interface PairLimits {
  /** A passage of so many characters … */
  readonly run: number;
  /** … or so large a share of one of the papers, 0–1. */
  readonly share: number;
}

/** Up to so many papers every pair that shares a gram is laid side by side; beyond, those that share several sampled ones. */
const FEW = 120;
/** A pair of fewer sampled grams has no passage of thirty. */
const LEAST_SHARED = 3;

/** Lays the papers of a folder side by side. One paper in two states comes back as a pair with `version`. */
export function compareFolder(all: readonly OverlapPaper[], limits: PairLimits): FolderOverlap {
  const { papers, phrases } = houseStyle(all);
  const pairs: FolderPair[] = [];
  for (const [a, b] of candidates(papers)) {
    const overlap = compareQuickly(papers[a]!, papers[b]!);
    const counted = papers[b]!.counted;
    const shareOfB = counted === 0 ? 0 : Math.min(1, overlap.characters / counted);
    if (overlap.version || isWorthTelling(overlap, shareOfB, limits)) pairs.push({ a, b, overlap });
  }
  return { papers, pairs, house: phrases };
}

/** True for a passage that is long enough, or a share that is large enough. */
export function isWorthTelling(
  { longest, share }: Overlap,
  shareOfOther: number,
  limits: PairLimits,
): boolean {
  return longest >= limits.run || Math.max(share, shareOfOther) >= limits.share;
}

function* candidates(papers: readonly OverlapPaper[]): Generator<readonly [number, number]> {
  if (papers.length > FEW) yield* sharingGrams(papers, isSampled, GRAM / 2, LEAST_SHARED);
  // No passage is without a gram in which something counts: nothing is missed.
  else yield* sharingGrams(papers, () => true, GRAM, 1);
}

/** Half of all grams, chosen by their own number, so that equal ones are chosen in every paper. */
const isSampled = (gram: number): boolean => (spread(gram) & 1) === 0;

/**
 * Pairs by an index of the sampled grams that count. A gram of a third of all papers is the house's
 * and masked, so that no list of the index grows with the folder's square.
 */
function* sharingGrams(
  papers: readonly OverlapPaper[],
  isChosen: (gram: number) => boolean,
  mostMasked: number,
  least: number,
): Generator<readonly [number, number]> {
  const looked = papers
    .map((paper, at) => ({ paper, at }))
    .filter(({ paper }) => paper.units.length >= SHORTEST_PAPER);
  let most = 0;
  for (const { paper } of looked)
    eachCountedGram(paper, mostMasked, (gram) => {
      if (isChosen(gram)) most++;
    });
  const index = new GramIndex(most);
  const shared = new Uint32Array(papers.length);
  const partners = new Map<number, number[]>();
  for (const { paper, at: b } of looked) {
    const touched: number[] = [];
    const share = (a: number): void => {
      if (shared[a]!++ === 0) touched.push(a);
    };
    eachCountedGram(paper, mostMasked, (gram) => {
      if (isChosen(gram)) index.add(gram, b, share);
    });
    for (const a of touched) {
      if (shared[a]! >= least) push(partners, a, b);
      shared[a] = 0;
    }
  }
  for (let a = 0; a < papers.length; a++) for (const b of partners.get(a) ?? []) yield [a, b];
}

/** Grams of which fewer units than `mostMasked` are masked. */
function eachCountedGram(
  { grams, mask }: OverlapPaper,
  mostMasked: number,
  found: (gram: number) => void,
): void {
  let masked = 0;
  for (let i = 0; i < mask.length; i++) {
    masked += mask[i]!;
    if (i >= GRAM) masked -= mask[i - GRAM]!;
    const gram = grams[i - GRAM + 1];
    if (gram !== undefined && masked < mostMasked) found(gram);
  }
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

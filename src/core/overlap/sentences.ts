import type { OverlapPaper } from './paper';
import { spanOfUnits } from './places';
import type { Passage } from './types';

/** Length of the parts that sentences are compared by, in units. */
const PART = 4;
/** Shorter sentences have too few parts to say anything, in units that count. */
const LEAST_SENTENCE = 20;
/** So many parts must agree … */
const LEAST_SHARED = 12;
/** … and so large a share of the sentence's. */
const LEAST_SHARE = 0.6;
/** A part that stands in more sentences tells none of them from the others. */
const MOST_SENTENCES = 8;

interface SentenceBounds {
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences of `a` that are not taken by runs and that keep most of their parts in one sentence of
 * `b`: put into other words, or in another order.
 *
 * @param taken For each unit of `a` whether a run holds it.
 */
export function rewordedSentences(a: OverlapPaper, b: OverlapPaper, taken: Uint8Array): Passage[] {
  const open = sentencesOf(a).filter((sentence) => isOpen(a, sentence, taken));
  if (open.length === 0) return [];
  const theirs = sentencesOf(b);
  const index = indexOf(b, theirs);
  return open.flatMap((sentence) => {
    const match = bestMatch(a, sentence, index);
    if (match === null) return [];
    const { start, end } = theirs[match.sentence]!;
    const place = {
      characters: match.shared,
      a: spanOfUnits(a.units, sentence.start, sentence.end - 1),
      b: spanOfUnits(b.units, start, end - 1),
    };
    return [{ characters: match.shared, datesOnly: false, reworded: true, places: [place] }];
  });
}

function sentencesOf({ units: { sentences, length } }: OverlapPaper): SentenceBounds[] {
  return sentences.map((start, i) => ({ start, end: sentences[i + 1] ?? length }));
}

/** Long enough in what counts, and at most half of it in runs. */
function isOpen({ mask }: OverlapPaper, { start, end }: SentenceBounds, taken: Uint8Array): boolean {
  if (end - start < LEAST_SENTENCE) return false;
  let counted = 0;
  let held = 0;
  for (let i = start; i < end; i++) {
    if (mask[i] !== 0) continue;
    counted++;
    held += taken[i]!;
  }
  return counted >= LEAST_SENTENCE && held * 2 <= counted;
}

/** Two units of a part in a number; the other two are held beside it. */
function partAt({ units: { code }, mask }: OverlapPaper, at: number): number {
  if (mask[at] !== 0 && mask[at + PART - 1] !== 0) return -1;
  // Below 2^53: four units, the least telling bits left out.
  return (
    ((code[at]! * 0x2000 + (code[at + 1]! & 0x1fff)) * 0x2000 + (code[at + 2]! & 0x1fff)) * 0x400 +
    (code[at + 3]! & 0x3ff)
  );
}

function indexOf(paper: OverlapPaper, sentences: readonly SentenceBounds[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  sentences.forEach(({ start, end }, sentence) => {
    if (end - start < LEAST_SENTENCE) return;
    for (let at = start; at + PART <= end; at++) {
      const part = partAt(paper, at);
      if (part < 0) continue;
      const list = index.get(part);
      if (list === undefined) index.set(part, [sentence]);
      else if (list.length < MOST_SENTENCES && list[list.length - 1] !== sentence) list.push(sentence);
    }
  });
  return index;
}

function bestMatch(
  paper: OverlapPaper,
  { start, end }: SentenceBounds,
  index: ReadonlyMap<number, readonly number[]>,
): { sentence: number; shared: number } | null {
  const shared = new Map<number, number>();
  let parts = 0;
  for (let at = start; at + PART <= end; at++) {
    const part = partAt(paper, at);
    if (part < 0) continue;
    parts++;
    for (const sentence of index.get(part) ?? []) shared.set(sentence, (shared.get(sentence) ?? 0) + 1);
  }
  let best: { sentence: number; shared: number } | null = null;
  for (const [sentence, count] of shared)
    if (best === null || count > best.shared) best = { sentence, shared: count };
  if (best === null || best.shared < LEAST_SHARED || best.shared < LEAST_SHARE * parts) return null;
  return best;
}

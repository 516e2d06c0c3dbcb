import { GramTable } from './grams';

/** Of all grams of a text those that seem to have stood before in it. */
export interface Recurring {
  /** Their places, ascending; some have not stood before. */
  readonly again: readonly number[];
  /** The first of every second place of a gram, ascending, written into `out`; returns how many. */
  places(gram: number, out: Int32Array): number;
}

/** Bits for each gram that is remembered: one in so many of the others is taken for one of them. */
const BITS = 16;
/** The upper bits of a product with it tell grams apart: one multiplication where a table wants three. */
const GOLDEN = 0x9e3779b1;
/** Every which place is remembered. */
const STEP = 2;

/** A set of grams that may hold some that were never put into it: small enough to lie near the processor. */
class GramFilter {
  private readonly words: Int32Array;
  private readonly shift: number;

  /** @param most Grams that are put into it. */
  constructor(most: number) {
    let power = 10;
    while (2 ** power < most * BITS) power++;
    this.words = new Int32Array(2 ** (power - 5));
    this.shift = 32 - power;
  }

  add(gram: number): void {
    const bit = Math.imul(gram, GOLDEN) >>> this.shift;
    this.words[bit >>> 5]! |= 1 << (bit & 31);
  }

  has(gram: number): boolean {
    const bit = Math.imul(gram, GOLDEN) >>> this.shift;
    return ((this.words[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
  }
}

/**
 * Grams that come again, and where they stood first. Nearly none does, so that a table is made of the few alone.
 *
 * @param apart What comes again begins so many places behind at least.
 */
export function recurring(grams: Int32Array, apart: number): Recurring {
  const seen = new GramFilter(grams.length / STEP);
  const again: number[] = [];
  for (let at = apart; at < grams.length; at++) {
    if ((at - apart) % STEP === 0) seen.add(grams[at - apart]!);
    if (seen.has(grams[at]!)) again.push(at);
  }
  const asked = new GramFilter(again.length);
  for (const at of again) asked.add(grams[at]!);
  const kept: number[] = [];
  for (let at = 0; again.length > 0 && at < grams.length; at += STEP)
    if (asked.has(grams[at]!)) kept.push(at);
  const table = new GramTable(
    Int32Array.from(kept, (at) => grams[at]!),
    1,
  );
  return {
    again,
    places(gram, out) {
      const found = table.places(gram, out);
      for (let i = 0; i < found; i++) out[i] = kept[out[i]!]!;
      return found;
    },
  };
}

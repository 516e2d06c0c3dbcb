/** Length of the grams that runs are found by, in units: shorter ones stand in any two papers (domain measurements). */
export const GRAM = 12;
/** Every second place of one side is enough to meet every run of this many units. */
export const SHORTEST_RUN = GRAM + 1;

const BASE = 0x01000193;
let power = 1;
for (let i = 0; i < GRAM; i++) power = Math.imul(power, BASE);
const LEAVING = power;

/** A number for each run of {@link GRAM} units, by its first unit; equal runs have equal numbers. */
export function gramsOf(code: Uint16Array): Int32Array {
  const count = Math.max(0, code.length - GRAM + 1);
  const grams = new Int32Array(count);
  let hash = 0;
  for (let i = 0; i < code.length; i++) {
    hash = (Math.imul(hash, BASE) + code[i]!) | 0;
    if (i >= GRAM) hash = (hash - Math.imul(code[i - GRAM]!, LEAVING)) | 0;
    if (i >= GRAM - 1) grams[i - GRAM + 1] = hash;
  }
  return grams;
}

/** Spreads a gram's number over all bits. */
export function spread(gram: number): number {
  let h = gram;
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  h = Math.imul(h ^ (h >>> 13), 0x45d9f3b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** More places of one gram than these are a pattern, not a passage; it bounds the work on any text. */
const MOST_PLACES = 8;

/** Where the grams of a paper stand. */
export class GramTable {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;

  /** @param step Every which gram is kept. */
  constructor(
    private readonly grams: Int32Array,
    private readonly step: number,
  ) {
    let size = 16;
    while (size * step < grams.length * 2) size *= 2;
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.next = new Int32Array(Math.ceil(grams.length / step));
    // From the end, so that places come in ascending order.
    for (let i = this.next.length - 1; i >= 0; i--) {
      const slot = spread(grams[i * step]!) & this.mask;
      this.next[i] = this.heads[slot]!;
      this.heads[slot] = i;
    }
  }

  /** The first places of a gram, ascending, written into `out`; returns how many. */
  places(gram: number, out: Int32Array): number {
    let count = 0;
    let steps = 0;
    let i = this.heads[spread(gram) & this.mask]!;
    while (i >= 0 && count < MOST_PLACES && steps++ < 4 * MOST_PLACES) {
      const at = i * this.step;
      if (this.grams[at] === gram) out[count++] = at;
      i = this.next[i]!;
    }
    return count;
  }
}

/** A buffer for {@link GramTable.places}. */
export const placeBuffer = (): Int32Array => new Int32Array(MOST_PLACES);

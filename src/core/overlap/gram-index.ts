import { spread } from './grams';

/** Which papers of a folder have a gram, the last one first; flat arrays, since a folder has millions of grams. */
export class GramIndex {
  /** By slot: the gram that took it, and 1 + the last entry of it; 0 where none has. */
  private readonly grams: Int32Array;
  private readonly heads: Int32Array;
  private readonly mask: number;
  /** By entry: whose it is, and 1 + the entry before of the same gram. */
  private readonly owners: Int32Array;
  private readonly before: Int32Array;
  private size = 0;

  /** @param most Entries that are added at most. */
  constructor(most: number) {
    let slots = 16;
    while (slots * 2 < most * 3) slots *= 2;
    this.mask = slots - 1;
    this.grams = new Int32Array(slots);
    this.heads = new Int32Array(slots);
    this.owners = new Int32Array(most);
    this.before = new Int32Array(most);
  }

  /**
   * Notes that a paper has a gram, unless it was noted for that paper last, and tells of every other that has it.
   * Papers come one after the other.
   */
  add(gram: number, owner: number, shared: (other: number) => void): void {
    let slot = spread(gram) & this.mask;
    while (this.heads[slot] !== 0 && this.grams[slot] !== gram) slot = (slot + 1) & this.mask;
    const head = this.heads[slot]!;
    if (head !== 0 && this.owners[head - 1] === owner) return;
    for (let entry = head; entry !== 0; entry = this.before[entry - 1]!) shared(this.owners[entry - 1]!);
    this.grams[slot] = gram;
    this.owners[this.size] = owner;
    this.before[this.size] = head;
    this.heads[slot] = ++this.size;
  }
}

/** Rooms for each pair of characters, so that hardly two share one. */
const ROOMS_PER_PAIR = 16;

const NONE: readonly never[] = [];

/**
 * Words by the two characters that they begin with: one look-up at a place of a text says which may stand there, at
 * nearly all that none does. Words of one character stand whatever follows.
 */
export class WordIndex<W extends { readonly word: string }> {
  /** 1 + the index of a list, 0 for none; two pairs of one room lie in this one and the next that is free. */
  private readonly rooms: Uint16Array;
  /** The pair of each room. */
  private readonly pairs: Int32Array;
  private readonly lists: W[][] = [];
  /** 1 + the index of the list of a word of one character, by that character. */
  private readonly alone: Uint16Array;
  private readonly last: number;

  /** @param words In the order in which those of one place are wanted. */
  constructor(words: readonly W[]) {
    let size = 1024;
    while (size < words.length * ROOMS_PER_PAIR) size *= 2;
    this.last = size - 1;
    this.rooms = new Uint16Array(size);
    this.pairs = new Int32Array(size);
    const longer = words.filter(({ word }) => word.length > 1);
    for (const one of longer) this.listOf(one.word.charCodeAt(0), one.word.charCodeAt(1)).push(one);
    const pairs = this.lists.length;
    // Asked at nearly every place of a text, it would only push other tables out of the processor's reach.
    this.alone = new Uint16Array(longer.length < words.length ? 0x10000 : 0);
    for (const one of words) {
      if (one.word.length !== 1) continue;
      const code = one.word.charCodeAt(0);
      if (this.alone[code] === 0) this.alone[code] = this.lists.push([]);
      this.lists[this.alone[code]! - 1]!.push(one);
    }
    // Behind the longer ones of each place, so that one list is looked through.
    for (const list of this.lists.slice(0, pairs)) {
      const alone = this.alone[list[0]!.word.charCodeAt(0)] ?? 0;
      if (alone !== 0) for (const one of this.lists[alone - 1]!) list.push(one);
    }
  }

  private listOf(first: number, second: number): W[] {
    const pair = (first << 16) | second;
    let room = roomOf(first, second) & this.last;
    while (this.rooms[room] !== 0 && this.pairs[room] !== pair) room = (room + 1) & this.last;
    if (this.rooms[room] === 0) {
      this.rooms[room] = this.lists.push([]);
      this.pairs[room] = pair;
    }
    return this.lists[this.rooms[room]! - 1]!;
  }

  /** How many different lists there are. */
  get size(): number {
    return this.lists.length;
  }

  /**
   * The words that may stand where two characters do: those of one or two stand, longer ones may go on otherwise.
   *
   * @param second 0 where the text ends.
   */
  at(first: number, second: number): readonly W[] {
    const number = this.numberAt(first, second);
    return number === 0 ? NONE : this.lists[number - 1]!;
  }

  /** The same list by its number, from 1 to {@link size}; 0 where there is none. */
  numberAt(first: number, second: number): number {
    const pair = (first << 16) | second;
    let room = roomOf(first, second) & this.last;
    while (this.rooms[room] !== 0) {
      if (this.pairs[room] === pair) return this.rooms[room]!;
      room = (room + 1) & this.last;
    }
    return this.alone.length === 0 ? 0 : this.alone[first]!;
  }

  /** A list by its number. */
  list(number: number): readonly W[] {
    return this.lists[number - 1]!;
  }
}

function roomOf(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

/** True where a word stands of which the first two characters are known to. */
export function goesOn(text: string, at: number, word: string): boolean {
  for (let i = 2; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** Longer words before shorter ones, equally long ones as they came. By length: the engine's sort asks ten times as often. */
export function longestFirst<W extends { readonly word: string }>(words: readonly W[]): W[] {
  const byLength: W[][] = [];
  for (const one of words) (byLength[one.word.length] ??= []).push(one);
  return byLength.reverse().flat();
}

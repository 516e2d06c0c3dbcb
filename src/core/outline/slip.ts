import { LONGEST_NAME } from '../template/limits';
import type { Lexicon, Word } from './lexicon';
import { SLIP } from './weights';

/** A name found with typing slips. */
export interface NameSlip {
  readonly word: Word;
  readonly edits: number;
  /** Behind the name, as a number of characters of the text. */
  readonly end: number;
  /** Characters of the text that are not part of the name. */
  readonly rest: number;
}

/** Names that are looked for with slips; `postings` as in a lexicon. */
export interface Slippable<W> {
  readonly slippable: readonly W[];
  readonly postings: ReadonlyMap<number, readonly number[]>;
}

/**
 * The name that the text contains with few slips (a wrong, missing, extra or swapped character):
 * one in names of up to nine characters, one in every five in longer ones. Names that share too
 * few characters with the text are left out before anything is compared.
 *
 * @param longerThan Characters that the name must have more than.
 */
export function withinSlip(lexicon: Lexicon, text: string, longerThan = 0): NameSlip | null {
  let best: NameSlip | null = null;
  for (const word of mayBeWithinSlip(lexicon, text)) {
    const { length } = word.key;
    if (length <= longerThan) continue;
    const found = substringDistance(text, word.key, allowedIn(length));
    if (!found) continue;
    const better = !best || found.edits / length < best.edits / best.word.key.length;
    if (better) best = { word, edits: found.edits, end: found.end, rest: text.length - length };
  }
  return best;
}

/** Names that share enough characters with the text to be in it with few slips. */
export function mayBeWithinSlip<W extends { readonly key: string }>(
  { slippable, postings }: Slippable<W>,
  text: string,
): readonly W[] {
  if (text.length > SLIP.longest) return [];
  if (counts.length < slippable.length) counts = new Uint8Array(slippable.length);
  const shared = counts.fill(0);
  for (let i = 0; i < text.length; i++) {
    const list = postings.get(text.charCodeAt(i));
    if (!list || text.indexOf(text.charAt(i)) < i) continue;
    for (const w of list) shared[w]!++;
  }
  const words: W[] = [];
  for (let index = 0; index < slippable.length; index++) {
    const count = shared[index]!;
    if (count < SLIP.shared) continue;
    const word = slippable[index]!;
    const { length } = word.key;
    if (count < length - allowedIn(length)) continue;
    words.push(word);
  }
  return words;
}

/** Room for counting what names share with a text. */
let counts = new Uint8Array(0);

/** Edits that a name of this length may take. */
function allowedIn(length: number): number {
  return length < SLIP.long ? 1 : Math.floor(length / SLIP.every);
}

/** Room for comparing names. */
const ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST_NAME + 1),
  new Uint8Array(LONGEST_NAME + 1),
  new Uint8Array(LONGEST_NAME + 1),
];

/** Least number of edits that turn some part of `text` into `name`, and where that part ends. */
function substringDistance(
  text: string,
  name: string,
  allowed: number,
): { edits: number; end: number } | null {
  const n = name.length;
  let [before, row, next] = ROWS;
  for (let j = 0; j <= n; j++) row[j] = j;
  next[0] = before[0] = 0;
  let best = allowed + 1;
  let end = 0;
  for (let i = 1; i <= text.length; i++) {
    for (let j = 1; j <= n; j++) {
      const same = text.charCodeAt(i - 1) === name.charCodeAt(j - 1);
      let cost = Math.min(row[j - 1]! + (same ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
      if (
        i > 1 &&
        j > 1 &&
        text.charCodeAt(i - 1) === name.charCodeAt(j - 2) &&
        text.charCodeAt(i - 2) === name.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      next[j] = cost;
    }
    if (next[n]! < best) {
      best = next[n]!;
      end = i;
    }
    const free = before;
    before = row;
    row = next;
    next = free;
  }
  return best <= allowed ? { edits: best, end } : null;
}

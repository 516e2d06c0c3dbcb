import type { Lexicon, Word } from './lexicon';

/** Longer clauses are prose: nobody mistypes a heading in them. */
const LONGEST = 40;

/** A name found with typing slips. */
export interface Slip {
  readonly word: Word;
  readonly edits: number;
  /** Behind the name, as a number of characters of the text. */
  readonly end: number;
  /** Characters of the text that are not part of the name. */
  readonly rest: number;
}

/**
 * The name that the text contains with few slips (a wrong, missing, extra or swapped character):
 * one in names of up to nine characters, one in every five in longer ones. Names that share too
 * few characters with the text are left out before anything is compared.
 */
export function withinSlip(lexicon: Lexicon, text: string): Slip | null {
  const { slippable, postings } = lexicon;
  if (text.length > LONGEST) return null;
  const shared = new Uint8Array(slippable.length);
  for (let i = 0; i < text.length; i++) {
    const list = postings.get(text.charCodeAt(i));
    if (!list || text.indexOf(text[i]!) < i) continue;
    for (const w of list) shared[w]!++;
  }
  let best: Slip | null = null;
  for (let index = 0; index < shared.length; index++) {
    const count = shared[index]!;
    if (count < 2) continue;
    const word = slippable[index]!;
    const length = word.key.length;
    const allowed = length < 10 ? 1 : Math.floor(length / 5);
    if (count < length - allowed) continue;
    const found = substringDistance(text, word.key, allowed);
    if (!found) continue;
    if (length < 4 && text.length > length + 4) continue;
    const better = !best || found.edits / length < best.edits / best.word.key.length;
    if (better) best = { word, edits: found.edits, end: found.end, rest: text.length - length };
  }
  return best;
}

/** Least number of edits that turn some part of `text` into `name`, and where that part ends. */
function substringDistance(
  text: string,
  name: string,
  allowed: number,
): { edits: number; end: number } | null {
  const n = name.length;
  let before = new Array<number>(n + 1).fill(0);
  let row = Array.from({ length: n + 1 }, (_, j) => j);
  let best = allowed + 1;
  let end = 0;
  for (let i = 1; i <= text.length; i++) {
    const next = new Array<number>(n + 1).fill(0);
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
    before = row;
    row = next;
  }
  return best <= allowed ? { edits: best, end } : null;
}

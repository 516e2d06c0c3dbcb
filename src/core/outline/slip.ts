import type { Lexicon, Word } from './lexicon';

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
  const shared = new Map<number, number>();
  const distinct = new Set<number>();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (distinct.has(code)) continue;
    distinct.add(code);
    const list = lexicon.postings.get(code);
    if (list) for (const w of list) shared.set(w, (shared.get(w) ?? 0) + 1);
  }
  let best: Slip | null = null;
  for (const [index, count] of shared) {
    const word = lexicon.slippable[index]!;
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

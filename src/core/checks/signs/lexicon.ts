import data from '../data/signs.json';

/** What words of one list say about the text that has them; the lists are in data/signs.json. */
export type SignName = keyof typeof data;

/** A word of a list at its place. */
export interface SignHit {
  readonly sign: SignName;
  readonly start: number;
  readonly word: string;
}

interface LexiconEntry {
  readonly word: string;
  readonly signs: readonly SignName[];
  /** The same as bits, see {@link bitOf}. */
  readonly mask: number;
}

/** What may stand where a character begins: words by their second character, those of one alone apart. */
interface LexiconShelf {
  readonly pairs: Map<number, LexiconEntry[]>;
  readonly singles: LexiconEntry[];
}

const NEUTRAL: SignName = 'neutral';
const SIGNS = Object.keys(data) as SignName[];
/** 1 + the shelf of a character, 0 for the many with which no word begins. */
const initials = new Uint16Array(0x10000);
const shelves: LexiconShelf[] = [];

const BITS = new Map(SIGNS.map((sign, index) => [sign, 1 << index]));
const bitOf = (sign: SignName): number => BITS.get(sign)!;
const NEUTRAL_BIT = bitOf(NEUTRAL);

/** Some signs as bits, for {@link signMask}. */
export const bitsOfSigns = (...signs: readonly SignName[]): number =>
  signs.reduce((mask, sign) => mask | bitOf(sign), 0);

function fillShelves(): void {
  const signsOf = new Map<string, SignName[]>();
  for (const sign of SIGNS)
    for (const word of data[sign]) {
      const signs = signsOf.get(word);
      if (signs === undefined) signsOf.set(word, [sign]);
      else signs.push(sign);
    }
  const longestFirst = [...signsOf].sort(([a], [b]) => b.length - a.length);
  for (const [word, signs] of longestFirst) {
    const shelf = shelfOf(word.charCodeAt(0));
    const entry = { word, signs, mask: bitsOfSigns(...signs) };
    if (word.length === 1) {
      shelf.singles.push(entry);
      continue;
    }
    const second = word.charCodeAt(1);
    const list = shelf.pairs.get(second);
    if (list === undefined) shelf.pairs.set(second, [entry]);
    else list.push(entry);
  }
  // The one-character words come last of each list, so that one list is looked through.
  for (const { pairs, singles } of shelves) for (const list of pairs.values()) list.push(...singles);
}

function shelfOf(code: number): LexiconShelf {
  if (initials[code] === 0) initials[code] = shelves.push({ pairs: new Map(), singles: [] });
  return shelves[initials[code]! - 1]!;
}

fillShelves();

const NONE: readonly LexiconEntry[] = [];

/** The words that may stand at a place where two characters begin, the longest first. */
function entriesAt(text: string, at: number): readonly LexiconEntry[] {
  const shelf = initials[text.charCodeAt(at)]!;
  if (shelf === 0) return NONE;
  const { pairs, singles } = shelves[shelf - 1]!;
  return pairs.get(text.charCodeAt(at + 1)) ?? singles;
}

/**
 * Every word of every list in a text, in order of place. One pass; a neutral word (不断, 至少) hides the
 * words inside it.
 */
export function signsIn(text: string): SignHit[] {
  const hits: SignHit[] = [];
  let hiddenTo = 0;
  for (let at = 0; at < text.length; at++) {
    if (initials[text.charCodeAt(at)] === 0) continue;
    for (const { word, signs } of entriesAt(text, at)) {
      if (!text.startsWith(word, at)) continue;
      const hidden = at + word.length <= hiddenTo;
      for (const sign of signs) {
        if (sign === NEUTRAL) hiddenTo = Math.max(hiddenTo, at + word.length);
        else if (!hidden || signs.includes(NEUTRAL)) hits.push({ sign, start: at, word });
      }
    }
  }
  return hits;
}

/** The signs that {@link signsIn} finds, as bits; nothing is allocated. */
export function signMask(text: string): number {
  let found = 0;
  let hiddenTo = 0;
  for (let at = 0; at < text.length; at++) {
    if (initials[text.charCodeAt(at)] === 0) continue;
    for (const { word, mask } of entriesAt(text, at)) {
      if (!text.startsWith(word, at)) continue;
      const neutral = (mask & NEUTRAL_BIT) !== 0;
      if (neutral || at + word.length > hiddenTo) found |= mask;
      if (neutral) hiddenTo = Math.max(hiddenTo, at + word.length);
    }
  }
  return found & ~NEUTRAL_BIT;
}

/** True when a text has a word of one of the lists. */
export function hasSign(hits: readonly SignHit[], ...signs: readonly SignName[]): boolean {
  return hits.some((hit) => signs.includes(hit.sign));
}

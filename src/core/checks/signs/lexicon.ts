import { goesOn, longestFirst, WordIndex } from '../../characters/word-index';
import data from '../data/signs.json';
import { groupsOf, Has, putGroup } from './presence';

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

const NEUTRAL: SignName = 'neutral';
const SIGNS = Object.keys(data) as SignName[];
const BITS = new Map(SIGNS.map((sign, index) => [sign, 1 << index]));
const bitOf = (sign: SignName): number => BITS.get(sign)!;
const NEUTRAL_BIT = bitOf(NEUTRAL);

/** Some signs as bits, for {@link signMask}. */
export const bitsOfSigns = (...signs: readonly SignName[]): number =>
  signs.reduce((mask, sign) => mask | bitOf(sign), 0);

function entries(): LexiconEntry[] {
  const byWord = new Map<string, { readonly word: string; readonly signs: SignName[]; mask: number }>();
  for (const sign of SIGNS) {
    const mask = bitOf(sign);
    for (const word of data[sign]) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, { word, signs: [sign], mask });
      else {
        known.signs.push(sign);
        known.mask |= mask;
      }
    }
  }
  return longestFirst([...byWord.values()]);
}

const words = entries();
/** The longest first. */
const index = new WordIndex(words);
for (const { word } of words) putGroup(Has.Sign, word.charAt(0));

/** Of each list of the index what its words of one and of two characters say, and its longer words. */
const ones = new Int32Array(index.size + 1);
const twos = new Int32Array(index.size + 1);
const longer: (readonly LexiconEntry[])[] = [[]];
for (let number = 1; number <= index.size; number++) {
  const list = index.list(number);
  for (const { word, mask } of list) {
    if (word.length === 1) ones[number]! |= mask;
    if (word.length === 2) twos[number]! |= mask;
  }
  longer.push(list.filter(({ word }) => word.length > 2));
}

const NONE: readonly LexiconEntry[] = [];

function wordsAt(text: string, at: number): readonly LexiconEntry[] {
  const code = text.charCodeAt(at);
  if ((groupsOf[code]! & Has.Sign) === 0) return NONE;
  return index.at(code, at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

/**
 * Every word of every list in a text, in order of place. One pass; a neutral word (不断, 至少) hides the
 * words inside it.
 */
export function signsIn(text: string): SignHit[] {
  const hits: SignHit[] = [];
  let hiddenTo = 0;
  for (let at = 0; at < text.length; at++) {
    for (const { word, signs } of wordsAt(text, at)) {
      if (!goesOn(text, at, word)) continue;
      const hidden = at + word.length <= hiddenTo;
      for (const sign of signs) {
        if (sign === NEUTRAL) hiddenTo = Math.max(hiddenTo, at + word.length);
        else if (!hidden || signs.includes(NEUTRAL)) hits.push({ sign, start: at, word });
      }
    }
  }
  return hits;
}

/** What has been found up to a place of a text, so that whoever walks over it can look for signs on the way. */
export class SignScan {
  /** The signs so far, as bits. */
  found = 0;
  private hiddenTo = 0;

  constructor(private readonly text: string) {}

  /**
   * Looks at one place; places come in ascending order.
   *
   * @param code The character there, which is one of {@link Has.Sign}.
   */
  lookAt(at: number, code: number): void {
    const { text } = this;
    const number = index.numberAt(code, at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
    if (number === 0) return;
    for (const { word, mask } of longer[number]!) {
      if (goesOn(text, at, word)) this.put(mask, at + word.length);
    }
    if (twos[number] !== 0) this.put(twos[number]!, at + 2);
    if (ones[number] !== 0) this.put(ones[number]!, at + 1);
  }

  private put(mask: number, end: number): void {
    if ((mask & NEUTRAL_BIT) === 0) {
      if (end > this.hiddenTo) this.found |= mask;
      return;
    }
    this.found |= mask & ~NEUTRAL_BIT;
    if (end > this.hiddenTo) this.hiddenTo = end;
  }
}

/** The signs that {@link signsIn} finds, as bits. */
export function signMask(text: string): number {
  const scan = new SignScan(text);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((groupsOf[code]! & Has.Sign) !== 0) scan.lookAt(at, code);
  }
  return scan.found;
}

/** True when a text has a word of one of the lists. */
export function hasSign(hits: readonly SignHit[], ...signs: readonly SignName[]): boolean {
  return hits.some((hit) => signs.includes(hit.sign));
}

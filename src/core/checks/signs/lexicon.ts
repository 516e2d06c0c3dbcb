import data from '../data/signs.json';

/** What words of one list say about the text that has them; the lists are in data/signs.json. */
export type Sign = keyof typeof data;

/** A word of a list at its place. */
export interface SignHit {
  readonly sign: Sign;
  readonly start: number;
  readonly word: string;
}

interface Entry {
  readonly word: string;
  readonly signs: readonly Sign[];
}

/** Words by their first character, the longest first; 1 in `initials` where one may start. */
const byInitial = new Map<number, Entry[]>();
const initials = new Uint8Array(0x10000);
const NEUTRAL: Sign = 'neutral';

const signsOf = new Map<string, Sign[]>();
for (const sign of Object.keys(data) as Sign[]) {
  for (const word of data[sign]) signsOf.set(word, [...(signsOf.get(word) ?? []), sign]);
}
for (const [word, signs] of signsOf) {
  const code = word.charCodeAt(0);
  initials[code] = 1;
  const list = byInitial.get(code) ?? [];
  list.push({ word, signs });
  byInitial.set(code, list);
}
for (const list of byInitial.values()) list.sort((a, b) => b.word.length - a.word.length);

/**
 * Every word of every list in a text, in order of place. One pass; a neutral word (不断, 至少) hides the
 * words inside it.
 */
export function signsIn(text: string): SignHit[] {
  const hits: SignHit[] = [];
  let hiddenTo = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (initials[code] === 0) continue;
    for (const { word, signs } of byInitial.get(code)!) {
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

/** True when a text has a word of one of the lists. */
export function hasSign(hits: readonly SignHit[], ...signs: readonly Sign[]): boolean {
  return hits.some((hit) => signs.includes(hit.sign));
}

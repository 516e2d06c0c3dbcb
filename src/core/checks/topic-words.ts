import type { Template } from '../template/schema';

/** A word that speaks of a dimension. */
interface TopicWord {
  readonly word: string;
  /** Index of the dimension in the template. */
  readonly dimension: number;
  /** Rank among all the template's words. */
  readonly rank: number;
}

/** The words of a template's dimensions, made ready for looking all of them up in one pass over a text. */
export interface TopicWords {
  readonly byInitial: ReadonlyMap<number, readonly TopicWord[]>;
  /** 1 where a word may start with two such characters (see `pairKey`): spares most look-ups. */
  readonly pairs: Uint8Array;
  readonly size: number;
}

const known = new WeakMap<Template, TopicWords>();

/** A template's names, aliases and topic words; made once for each template object. */
export function topicWordsOf(template: Template): TopicWords {
  let words = known.get(template);
  if (words === undefined) {
    words = prepare(template);
    known.set(template, words);
  }
  return words;
}

function prepare({ dimensions }: Template): TopicWords {
  const byInitial = new Map<number, TopicWord[]>();
  const pairs = new Uint8Array(PAIRS);
  let size = 0;
  dimensions.forEach(({ name, aliases, topics }, dimension) => {
    for (const word of [name, ...aliases, ...topics]) {
      const code = word.charCodeAt(0);
      const entry = { word, dimension, rank: size++ };
      const list = byInitial.get(code);
      if (list === undefined) byInitial.set(code, [entry]);
      else list.push(entry);
      if (word.length > 1) pairs[pairKey(code, word.charCodeAt(1))] = 1;
      // A single character may have any other behind it.
      else pairs.fill(1);
    }
  });
  return { byInitial, pairs, size };
}

const PAIRS = 0x4000;

function pairKey(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & (PAIRS - 1);
}

/** How many different words of each dimension some texts have. */
export function mentions(
  texts: readonly string[],
  { byInitial, pairs, size }: TopicWords,
  dimensions: number,
): number[] {
  const counts = new Array<number>(dimensions).fill(0);
  const seen = new Uint8Array(size);
  for (const text of texts) {
    let next = text === '' ? 0 : text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const code = next;
      next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      if (pairs[pairKey(code, next)] === 0) continue;
      const list = byInitial.get(code);
      if (list === undefined) continue;
      for (const { word, dimension, rank } of list) {
        if (seen[rank] === 1 || !text.startsWith(word, at)) continue;
        seen[rank] = 1;
        counts[dimension]! += 1;
      }
    }
  }
  return counts;
}

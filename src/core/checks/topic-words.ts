import { goesOn, WordIndex } from '../characters/word-index';
import { madeOnce } from '../template/made-once';
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
  readonly index: WordIndex<TopicWord>;
  /** How many dimensions there are. */
  readonly dimensions: number;
  /** What names each of them outright: 理论学习方面. */
  readonly outright: readonly string[];
  /** By rank, in which count a word was last seen. */
  readonly seenIn: Int32Array;
  /** What a memo keeps answers by that depend on these words. */
  readonly question: string;
}

/** In every {@link TopicWords.outright}. */
export const OUTRIGHT = '方面';

let made = 0;

/** A template's names, aliases and topic words. */
export const topicWordsOf = madeOnce(prepare);

function prepare({ dimensions }: Template): TopicWords {
  const all = dimensions.flatMap(({ name, aliases, topics }, dimension) =>
    [name, ...aliases, ...topics].map((word) => ({ word, dimension })),
  );
  const index = new WordIndex(all.map((one, rank): TopicWord => ({ ...one, rank })));
  return {
    index,
    dimensions: dimensions.length,
    outright: dimensions.map(({ name }) => `${name.replace(/^在/u, '')}${OUTRIGHT}`),
    seenIn: new Int32Array(all.length),
    question: `topics ${++made}`,
  };
}

let counts = 0;

/** How many different words of each dimension some texts have. */
export function mentions(texts: readonly string[], { index, dimensions, seenIn }: TopicWords): number[] {
  const found = new Array<number>(dimensions).fill(0);
  const count = ++counts;
  for (const text of texts) {
    let next = text === '' ? 0 : text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const code = next;
      next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const number = index.numberAt(code, next);
      if (number === 0) continue;
      for (const { word, dimension, rank } of index.list(number)) {
        if (seenIn[rank] === count || !goesOn(text, at, word)) continue;
        seenIn[rank] = count;
        found[dimension]! += 1;
      }
    }
  }
  return found;
}

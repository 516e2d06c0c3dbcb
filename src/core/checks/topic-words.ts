import { goesOn, WordIndex } from '../characters/word-index';
import { madeOnce } from '../template/made-once';
import type { Template } from '../template/schema';
import type { MemoQuestion } from './memo';

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
  readonly size: number;
  /** What a memo keeps answers by that depend on these words. */
  readonly question: MemoQuestion;
}

let made = 0;

/** A template's names, aliases and topic words. */
export const topicWordsOf = madeOnce(prepare);

function prepare({ dimensions }: Template): TopicWords {
  const all = dimensions.flatMap(({ name, aliases, topics }, dimension) =>
    [name, ...aliases, ...topics].map((word) => ({ word, dimension })),
  );
  const index = new WordIndex(all.map((one, rank): TopicWord => ({ ...one, rank })));
  return { index, size: all.length, question: `topics ${++made}` };
}

/** How many different words of each dimension some texts have. */
export function mentions(
  texts: readonly string[],
  { index, size }: TopicWords,
  dimensions: number,
): number[] {
  const counts = new Array<number>(dimensions).fill(0);
  const seen = new Uint8Array(size);
  for (const text of texts) {
    let next = text === '' ? 0 : text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const code = next;
      next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const words = index.at(code, next);
      if (words.length === 0) continue;
      for (const { word, dimension, rank } of words) {
        if (seen[rank] === 1 || !goesOn(text, at, word)) continue;
        seen[rank] = 1;
        counts[dimension]! += 1;
      }
    }
  }
  return counts;
}

import type { Outline, OutlineNode } from '../../outline/types';
import type { Paragraph } from '../../document/types';
import type { Template } from '../../template/schema';
import { topicsOf } from '../../template/topics';
import { isHan } from '../../characters/kinds';
import data from '../data/topic-hints.json';
import { correspondence } from '../correspondence';
import type { TextMemo } from '../memo';
import { ownPieces } from './plain';

/** The aspects that neither a cause nor a measure answers; `null` where words say nothing about this paper. */
export function unanswered(
  outline: Outline,
  template: Template,
  paragraphs: readonly Paragraph[],
  memo: TextMemo,
): readonly OutlineNode[] | null {
  const { sections, rows } = correspondence(outline, template, paragraphs, memo);
  if (sections.length === 0 || sections.some(({ items }) => items.length === 0)) return null;
  const stands = rows.flatMap(({ dimension, problem, answers }) =>
    problem === null ? [] : [{ dimension, problem, named: answers.some((items) => items.length > 0) }],
  );
  const open = stands.filter(({ named }) => !named);
  if (open.length === 0) return [];
  const pieces = (node: OutlineNode) => ownPieces(node.extent, paragraphs, outline.ignored);
  const answer = sections.flatMap(({ items }) => items.flatMap(pieces));
  const texts = answer.map(({ text }) => text);
  const speaksOf = (topic: keyof typeof data): boolean =>
    memo.same(`answer speaks of ${topic}`, texts, () =>
      data[topic].some((word) => texts.some((text) => text.includes(word))),
    );
  const silent = open.filter(
    ({ dimension }) =>
      !topicsOf(template.dimensions.find(({ id }) => id === dimension)!).topics.some(speaksOf),
  );
  if (silent.length === 0) return [];
  const lacking = withoutWords(
    silent.map(({ problem }) => problem),
    stands.map(({ problem }) => pieces(problem).map(({ text }) => text)),
    texts,
    memo,
  );
  // Where more than a third find no answer the paper is built in another way, and words say nothing.
  return lacking.length * 3 > stands.length ? null : lacking;
}

/**
 * Of some aspects those whose headlines have no two characters in common with what answers. Pairs that
 * several aspects have speak of none of them.
 */
function withoutWords(
  aspects: readonly OutlineNode[],
  all: readonly (readonly string[])[],
  answer: readonly string[],
  memo: TextMemo,
): OutlineNode[] {
  const names = aspects.map(({ children }) => children.map(({ name }) => name));
  const key = names.map((one) => one.join('\0')).join('\0\0');
  const index = memo.same('headlines', [key], () => new PairIndex(names));
  const inText = (text: string) => memo.of(index, text, () => index.pairsIn(text));
  const seen = new Uint16Array(index.size);
  for (const texts of all) {
    const pairs = texts.length === 1 ? inText(texts[0]!) : new Set(texts.flatMap(inText));
    for (const pair of pairs) seen[pair]! += 1;
  }
  const said = memo.same(
    'pairs of the answer',
    [key, ...answer],
    () => new Set(answer.flatMap((text) => index.pairsIn(text))),
  );
  return aspects.filter((_, at) => {
    const pairs = index.pairs[at]!;
    return pairs.length > 0 && !pairs.some((pair) => seen[pair]! < 2 && said.has(pair));
  });
}

/** Rooms of the filter; no headlines have nearly as many pairs. */
const FILTER = 0x1000;

/** Every two Han characters that stand side by side in some headlines, numbered; one pass finds all of them in a text. */
class PairIndex {
  /** Those of each list of headlines. */
  readonly pairs: readonly (readonly number[])[];
  private readonly filter = new Uint8Array(FILTER);
  private readonly numbers = new Map<number, number>();
  private readonly foundIn: Int32Array;
  private asked = 0;

  constructor(headlines: readonly (readonly string[])[]) {
    this.pairs = headlines.map((names) => {
      const pairs: number[] = [];
      for (const name of names) this.add(name, pairs);
      return pairs;
    });
    this.foundIn = new Int32Array(this.size);
  }

  /** How many different ones there are. */
  get size(): number {
    return this.numbers.size;
  }

  private add(text: string, into: number[]): void {
    for (let at = 0; at + 1 < text.length; at++) {
      const first = text.charCodeAt(at);
      const second = text.charCodeAt(at + 1);
      if (!isHan(first) || !isHan(second)) continue;
      this.filter[roomOf(first, second)] = 1;
      const pair = (first << 16) | second;
      let number = this.numbers.get(pair);
      if (number === undefined) this.numbers.set(pair, (number = this.numbers.size));
      into.push(number);
    }
  }

  /** Which of them a text has, each once. */
  pairsIn(text: string): number[] {
    const found: number[] = [];
    const asked = ++this.asked;
    let next = text.charCodeAt(0);
    for (let i = 1; i < text.length; i++) {
      const first = next;
      next = text.charCodeAt(i);
      if (this.filter[roomOf(first, next)] === 0) continue;
      const pair = this.numbers.get((first << 16) | next);
      if (pair === undefined || this.foundIn[pair] === asked) continue;
      this.foundIn[pair] = asked;
      found.push(pair);
    }
    return found;
  }
}

const roomOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & (FILTER - 1);

import type { Outline, OutlineNode } from '../../outline/types';
import type { Paragraph } from '../../document/types';
import type { Template } from '../../template/schema';
import { topicsOf } from '../../template/topics';
import { isHan } from '../../characters/kinds';
import data from '../data/topic-hints.json';
import { correspondence } from '../correspondence';
import type { TextMemo } from '../memo';
import { ownPieces, type PlainPiece } from './plain';

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
  const silent = open.filter(
    ({ dimension }) =>
      !topicsOf(template.dimensions.find(({ id }) => id === dimension)!).topics.some((topic) =>
        data[topic].some((word) => answer.some(({ text }) => text.includes(word))),
      ),
  );
  if (silent.length === 0) return [];
  const lacking = withoutWords(
    silent.map(({ problem }) => problem),
    stands.map(({ problem }) => pieces(problem)),
    answer,
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
  all: readonly (readonly PlainPiece[])[],
  answer: readonly PlainPiece[],
): OutlineNode[] {
  const index = new PairIndex();
  const headlines = aspects.map(({ children }) => {
    const pairs: number[] = [];
    for (const { name } of children) index.add(name, pairs);
    return pairs;
  });
  const seen = index.countIn(all);
  const said = index.countIn([answer]);
  return aspects.filter((_, at) => {
    const pairs = headlines[at]!;
    return pairs.length > 0 && !pairs.some((pair) => seen[pair]! < 2 && said[pair]! > 0);
  });
}

/** Rooms of the filter; no headlines have nearly as many pairs. */
const FILTER = 0x1000;

/** Every two Han characters that stand side by side in some texts, numbered; one pass finds all of them in another. */
class PairIndex {
  private readonly filter = new Uint8Array(FILTER);
  private readonly numbers = new Map<number, number>();

  /** Adds the pairs of a text and writes their numbers into `into`. */
  add(text: string, into: number[]): void {
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

  /** For each pair how many of some texts have it. */
  countIn(texts: readonly (readonly PlainPiece[])[]): Uint16Array {
    const counts = new Uint16Array(this.numbers.size);
    const last = new Int32Array(this.numbers.size).fill(-1);
    for (let at = 0; at < texts.length; at++)
      for (const { text } of texts[at]!) this.countOne(text, at, counts, last);
    return counts;
  }

  private countOne(text: string, at: number, counts: Uint16Array, last: Int32Array): void {
    let next = text.charCodeAt(0);
    for (let i = 1; i < text.length; i++) {
      const first = next;
      next = text.charCodeAt(i);
      if (this.filter[roomOf(first, next)] === 0) continue;
      const pair = this.numbers.get((first << 16) | next);
      if (pair === undefined || last[pair] === at) continue;
      last[pair] = at;
      counts[pair]! += 1;
    }
  }
}

const roomOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & (FILTER - 1);

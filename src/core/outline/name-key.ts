import { isNameCode, Sign, signOf } from '../characters/fold';
import { textOf } from '../characters/text-of';
import { gapBefore, type Stream } from '../document/stream';
import type { Word } from './lexicon';
import { HEADING_WINDOW } from './sizes';
import { type EvidenceCode } from './weights';

/** A name found in the words of a possible heading. */
export interface NameMatch {
  /** Index of the slot or dimension. */
  readonly index: number;
  readonly code: EvidenceCode;
  readonly weight: number;
  /** The template's word it rests on. */
  readonly detail: string;
  /** Stream index where the heading ends when it is taken by this name. */
  readonly end: number;
  /** True when the heading is cut off at a comma. */
  readonly comma: boolean;
  /** Further slots or dimensions that the same heading names (存在的问题及原因分析). */
  readonly covers: readonly number[];
  /** True where a word settles the section, whatever else is named. */
  readonly decided?: boolean;
}

/** All that the words of a possible heading speak of. */
export interface NameMatches {
  readonly section: NameMatch | null;
  readonly dimension: NameMatch | null;
  /** Dimension that the topic words speak of, or -1. */
  readonly topic: number;
}

/** A word of the lexicon and where it stands in a key. */
export interface WordHit {
  readonly word: Word;
  readonly at: number;
}

/** The words between two stream indexes, punctuation left out. */
export interface Key {
  readonly text: string;
  /** Stream index from which on they were read. */
  readonly start: number;
  /** Number of characters before the first comma, or the whole length. */
  readonly comma: number;
  /** Where the clause stops in the stream. */
  readonly stop: number;
  /** True when the window ended before the clause did. */
  readonly cut: boolean;
}

/** Reads the words of a clause as names are compared. */
export function keyOf(stream: Stream, start: number, stop: number, cut: boolean): Key {
  const { code } = stream;
  let length = 0;
  let comma = -1;
  const limit = Math.min(stop, start + HEADING_WINDOW);
  for (let i = start; i < limit; i++) {
    const c = code[i]!;
    if (isNameCode(c)) WORDS[length++] = c;
    else if (comma < 0 && signOf(c) === Sign.Comma) comma = length;
  }
  return {
    text: textOf(WORDS, 0, length),
    start,
    comma: comma < 0 ? length : comma,
    stop,
    cut: cut || limit < stop,
  };
}

/** Room for the words of one key. */
const WORDS = new Uint16Array(HEADING_WINDOW);

/** Stream index of a character of a key; of one behind the last, where its clause stops. Few are ever asked for. */
export function indexIn({ code }: Stream, key: Key, at: number): number {
  if (at >= key.text.length) return key.stop;
  let i = key.start;
  for (let left = at; ; i++) if (isNameCode(code[i]!) && left-- === 0) return i;
}

/** True where white space stands before the character `at` of a key. */
export function atGap(stream: Stream, key: Key, at: number): boolean {
  return at < key.text.length && gapBefore(stream, indexIn(stream, key, at));
}

/** Stream index behind the first `length` characters of the key. */
export function endBehind(stream: Stream, key: Key, length: number): number {
  return length === 0 || length >= key.text.length ? key.stop : indexIn(stream, key, length - 1) + 1;
}

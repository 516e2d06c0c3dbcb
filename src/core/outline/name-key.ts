import { isNameCode, Sign, signOf } from '../characters/fold';
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
  /** Stream index of each character of `text`. */
  readonly index: readonly number[];
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
  let text = '';
  const index: number[] = [];
  let comma = -1;
  const limit = Math.min(stop, start + HEADING_WINDOW);
  for (let i = start; i < limit; i++) {
    const c = code[i]!;
    if (isNameCode(c)) {
      text += String.fromCharCode(c);
      index.push(i);
    } else if (comma < 0 && signOf(c) === Sign.Comma) {
      comma = text.length;
    }
  }
  return {
    text,
    index,
    comma: comma < 0 ? text.length : comma,
    stop,
    cut: cut || limit < stop,
  };
}

/** True where white space stands before the character `at` of a key. */
export function atGap(stream: Stream, key: Key, at: number): boolean {
  const index = key.index[at];
  return index !== undefined && gapBefore(stream, index);
}

/** Stream index behind the first `length` characters of the key. */
export function endBehind(key: Key, length: number): number {
  const last = key.index[length - 1];
  return last === undefined || length >= key.index.length ? key.stop : last + 1;
}

import type { SeriesFamily } from '../counting/families';
import { hanValue } from '../counting/numerals';

/** An enumerator as it is written in a paragraph. */
export interface Enumerator {
  readonly family: SeriesFamily;
  /** From 1. `NaN` for 最后, whose value follows from the series it ends. */
  readonly value: number;
  /** The word alone: 三是, 第三, 另一方面. */
  readonly word: string;
  /** What follows the word and belongs to it: ，、：是要 or nothing. */
  readonly tail: string;
  readonly paragraph: number;
  /** Offset of the word. */
  readonly start: number;
  /** Offset after the tail and the blanks that follow it. */
  readonly end: number;
  /** True at the start of a sentence; false after a comma, where it counts only if it continues a series. */
  readonly free: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '「': '」',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '"': '"',
};
const sentenceEnd = /[。；：！？;:!?\v]/;
const blank = /[\s\u3000]/;
const tail = '(是|，|、|：|,|:)';
const patterns: readonly { family: SeriesFamily; pattern: RegExp }[] = [
  { family: 'shi', pattern: /([一二三四五六七八九十]{1,3})[是要]()/y },
  { family: 'ordinal', pattern: new RegExp(`第([一二三四五六七八九十]{1,3})${tail}`, 'y') },
  { family: 'qi', pattern: new RegExp(`其([一二三四五六七八九十]{1,3})${tail}`, 'y') },
  { family: 'two-sided', pattern: new RegExp(`(一方面|另一?方面|另外一方面)${tail}?`, 'y') },
  { family: 'sequence', pattern: /(首先|其次|再次|再者|最后)(是|要|，|、|：|,|:)/y },
];
const sequence: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: Number.NaN };

/**
 * The enumerators of one paragraph, in order. Only at the start of the paragraph, after
 * 。；：！？ or (for continuing a series) after a comma; never inside quotation marks or brackets;
 * never in 一是一、二是二, 第一、二季度 and the like.
 */
export function enumeratorsIn(text: string, paragraph: number): Enumerator[] {
  const found: Enumerator[] = [];
  let free = true;
  let open = true;
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? '';
    const closing = closers[character];
    if (open) {
      const hit = enumeratorAt(text, at, free);
      if (hit !== null) {
        found.push({ ...hit, paragraph });
        at = hit.end;
        free = open = false;
        continue;
      }
    }
    const close = closing === undefined ? -1 : text.indexOf(closing, at + 1);
    if (close >= 0) {
      // A quotation that ends its sentence (…。”) or a slot at the end lets a new one begin.
      free =
        sentenceEnd.test(text[close - 1] ?? '') ||
        /^\s*（[一二三四五六七八九十]+）$/.test(text.slice(0, close + 1));
      open = free || character === '【';
      at = close + 1;
      continue;
    }
    if (!blank.test(character) || character === '\u000B') {
      free = sentenceEnd.test(character);
      open = free || /[，,、]/.test(character);
    }
    at += 1;
  }
  return found;
}

function enumeratorAt(text: string, start: number, free: boolean): Omit<Enumerator, 'paragraph'> | null {
  for (const { family, pattern } of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const core = match[1] ?? '';
    const tailText = match[2] ?? '';
    const rest = text.slice(start + match[0].length);
    if (isSaying(family, core, tailText, rest)) return null;
    const value =
      family === 'two-sided'
        ? core === '一方面'
          ? 1
          : 2
        : family === 'sequence'
          ? (sequence[core] ?? 0)
          : hanValue(core);
    if (family !== 'sequence' && Number.isNaN(value)) return null;
    const word = family === 'shi' || tailText === '' ? match[0] : match[0].slice(0, -tailText.length);
    const blanks = /^[ \t\u3000]*/.exec(rest)?.[0].length ?? 0;
    return { family, value, word, tail: tailText, start, end: start + match[0].length + blanks, free };
  }
  return null;
}

/** 一是一、二是二 says something of its own; 第一、二季度 counts quarters. */
function isSaying(family: SeriesFamily, core: string, tailText: string, rest: string): boolean {
  if (family === 'shi')
    return new RegExp(`^${core}(?:[、，。；：,;”’"]|$|[一二三四五六七八九十][是要])`).test(rest);
  if (tailText === '、') return /^第?[一二三四五六七八九十]/.test(rest);
  return false;
}

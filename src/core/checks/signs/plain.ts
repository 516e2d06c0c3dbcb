import type { Extent, Paragraph } from '../../document/types';
import type { Region } from '../../outline/types';
import { leftOutIn } from '../left-out';
import { extentSlices } from '../reading';
import { groupsOf, Has, presenceOf } from './presence';

/** A piece of a paper's own text with its place. */
export interface PlainPiece {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

/** The text of an extent without what web sites left in it, a piece for each paragraph. */
export function ownPieces(
  extent: Extent,
  paragraphs: readonly Paragraph[],
  ignored: readonly Region[],
): PlainPiece[] {
  const pieces: PlainPiece[] = [];
  for (const { paragraph, start, end } of extentSlices(extent, paragraphs)) {
    const { text } = paragraphs[paragraph]!;
    let from = start;
    for (const { extent: hole } of leftOutIn(ignored, paragraph)) {
      const holeStart = paragraph === hole.from.paragraph ? hole.from.offset : 0;
      const holeEnd = paragraph === hole.to.paragraph ? hole.to.offset : text.length;
      if (holeEnd <= from || holeStart >= end) continue;
      if (holeStart > from) pieces.push({ paragraph, start: from, text: text.slice(from, holeStart) });
      from = holeEnd;
    }
    if (from < end) pieces.push({ paragraph, start: from, text: text.slice(from, end) });
  }
  return pieces;
}

/** The own text of an extent as one string, its pieces joined by line ends. */
export function ownText(
  extent: Extent,
  paragraphs: readonly Paragraph[],
  ignored: readonly Region[],
): string {
  const { from, to } = extent;
  // Most points stand in one paragraph in which nothing is left out.
  if (from.paragraph === to.paragraph && leftOutIn(ignored, from.paragraph).length === 0)
    return paragraphs[from.paragraph]?.text.slice(from.offset, to.offset) ?? '';
  return ownPieces(extent, paragraphs, ignored)
    .map(({ text }) => text)
    .join('\n');
}

/** Something is still to be filled in: 【…】, ××, **, ＿＿. */
const OPEN = /【|[×*＊_＿○]{2}|[XＸ]{2}/u;

/**
 * True when the author is not through with the text.
 *
 * @param present What {@link presenceOf} says of it.
 */
export function isOpen(text: string, present = presenceOf(text)): boolean {
  return (present & Has.Blank) !== 0 && OPEN.test(text);
}

const BOOK = /《[^《》\n]{1,60}》(?:（[^（）\n]{1,20}）)?/gu;
const QUOTED = /“[^“”\n]{1,20}”/gu;
/** Figures that tell nothing of what happened: a year, an ordinal, a congress, a typed number, all that time. */
const FIGURES =
  /(?:19|20)\d\d年(?:度|以来)?|[二一][〇○零九][〇○零一二三四五六七八九]{2}年度?|(?:二十|十[八九]|20|1[89])(?:大|届)|[去今近]年以来|近[几两三]?年来|一年[多来]|^\d{1,2}[.．、]|[两四]个(?:确立|维护|意识|自信|服从)|三会一课|八项规定|三严三实|[四百千](?=[风姓家])|八小时|第[一二三四五六七八九十百\d]{1,4}[次届期批条个]?/muy;

/**
 * A text as the word lists see it: without titles of books, short quotations, years and ordinals.
 *
 * @param present What {@link presenceOf} says of it.
 */
export function plain(text: string, present = presenceOf(text)): string {
  let rest = text;
  if ((present & Has.Book) !== 0) rest = rest.replace(BOOK, '《》');
  if ((present & Has.Quote) !== 0) rest = rest.replace(QUOTED, '“”');
  return (present & Has.IdleFigure) === 0 ? rest : withoutFigures(rest);
}

/** Tries {@link FIGURES} only where one may begin. */
function withoutFigures(text: string): string {
  let rest = '';
  let from = 0;
  let next = groupsOf[text.charCodeAt(0)]!;
  for (let at = 0; at + 1 < text.length; at++) {
    const here = next;
    next = groupsOf[text.charCodeAt(at + 1)]!;
    if ((here & Has.IdleFigure) === 0 || (next & Has.IdleFigureNext) === 0) continue;
    FIGURES.lastIndex = at;
    if (!FIGURES.test(text)) continue;
    rest += text.slice(from, at);
    from = FIGURES.lastIndex;
    at = from - 1;
    next = groupsOf[text.charCodeAt(from)] ?? 0;
  }
  return from === 0 ? text : rest + text.slice(from);
}

/** The sentences of a text with their offsets; 。！？； and line ends close one. */
export function sentencesOf(text: string): { start: number; text: string }[] {
  const sentences: { start: number; text: string }[] = [];
  for (let start = 0; start < text.length;) {
    const end = sentenceEnd(text, start);
    if (end > start) sentences.push({ start, text: text.slice(start, end) });
    start = end + 1;
  }
  return sentences;
}

/** Where the sentence ends that begins at a place; the mark that closes it is no part of it. */
export function sentenceEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && (groupsOf[text.charCodeAt(end)]! & Has.SentenceEnd) === 0) end++;
  return end;
}

/**
 * Calls for each stretch of a text between some characters that is not blank.
 *
 * @param ends Their groups.
 * @param found `groups` are those of the stretch's characters.
 */
export function eachClause(
  text: string,
  ends: number,
  found: (start: number, end: number, groups: number) => void,
): void {
  let start = 0;
  let groups = 0;
  for (let at = 0; at <= text.length; at++) {
    const here = at < text.length ? groupsOf[text.charCodeAt(at)]! : ends;
    if ((here & ends) === 0) {
      groups |= here;
      continue;
    }
    if ((groups & Has.Ink) !== 0) found(start, at, groups);
    start = at + 1;
    groups = 0;
  }
}

/** The same stretches as texts. */
export function cutAt(text: string, ends: number): string[] {
  const clauses: string[] = [];
  eachClause(text, ends, (start, end) => clauses.push(text.slice(start, end)));
  return clauses;
}

import type { Extent, Paragraph } from '../../document/types';
import type { Region } from '../../outline/types';
import { partsOf } from '../reading';

/** A piece of a paper's own text with its place. */
export interface Piece {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

/** The text of an extent without what web sites left in it, a piece for each paragraph. */
export function ownPieces(
  extent: Extent,
  paragraphs: readonly Paragraph[],
  ignored: readonly Region[],
): Piece[] {
  return partsOf(extent, paragraphs).flatMap(({ paragraph, start, end }) => {
    const { text } = paragraphs[paragraph]!;
    const pieces: Piece[] = [];
    let from = start;
    for (const { extent: hole } of ignored) {
      if (paragraph < hole.from.paragraph || paragraph > hole.to.paragraph) continue;
      const holeStart = paragraph === hole.from.paragraph ? hole.from.offset : 0;
      const holeEnd = paragraph === hole.to.paragraph ? hole.to.offset : text.length;
      if (holeEnd <= from || holeStart >= end) continue;
      if (holeStart > from) pieces.push({ paragraph, start: from, text: text.slice(from, holeStart) });
      from = holeEnd;
    }
    if (from < end) pieces.push({ paragraph, start: from, text: text.slice(from, end) });
    return pieces;
  });
}

/** The own text of an extent as one string, its pieces joined by line ends. */
export function ownText(
  extent: Extent,
  paragraphs: readonly Paragraph[],
  ignored: readonly Region[],
): string {
  return ownPieces(extent, paragraphs, ignored)
    .map(({ text }) => text)
    .join('\n');
}

/** Something is still to be filled in: 【…】, ××, **, ＿＿. */
const OPEN = /【|[×*＊_＿○]{2}|[XＸ]{2}/u;

/** True when the author is not through with the text. */
export function isOpen(text: string): boolean {
  return OPEN.test(text);
}

const BOOK = /《[^《》\n]{1,60}》(?:（[^（）\n]{1,20}）)?/gu;
const QUOTED = /“[^“”\n]{1,20}”/gu;
/** Figures that tell nothing of what happened: a year, an ordinal, a congress, a typed number, all that time. */
const FIGURES =
  /(?:19|20)\d\d年(?:度|以来)?|[二一][〇○零九][〇○零一二三四五六七八九]{2}年度?|(?:二十|十[八九]|20|1[89])(?:大|届)|[去今近]年以来|近[几两三]?年来|一年[多来]|^\d{1,2}[.．、]|[两四]个(?:确立|维护|意识|自信|服从)|三会一课|八项规定|三严三实|[四百千](?=[风姓家])|八小时|往一处(?=[想使])|第[一二三四五六七八九十百\d]{1,4}[次届期批条个]?/gmu;

/** A text as the word lists see it: without titles of books, short quotations, years and ordinals. */
export function plain(text: string): string {
  return text.replace(BOOK, '《》').replace(QUOTED, '“”').replace(FIGURES, '');
}

/** The sentences of a text with their offsets; 。！？； and line ends close one. */
export function sentencesOf(text: string): { start: number; text: string }[] {
  const sentences: { start: number; text: string }[] = [];
  for (const match of text.matchAll(/[^。！？；\n]+/gu)) {
    sentences.push({ start: match.index, text: match[0] });
  }
  return sentences;
}

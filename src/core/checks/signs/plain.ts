import type { Extent, Paragraph } from '../../document/types';
import type { Region } from '../../outline/types';
import { extentSlices } from '../reading';
import { Has, presenceOf, tableOf } from './presence';

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
  return extentSlices(extent, paragraphs).flatMap(({ paragraph, start, end }) => {
    const { text } = paragraphs[paragraph]!;
    const pieces: PlainPiece[] = [];
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
  return (presenceOf(text) & Has.Blank) !== 0 && OPEN.test(text);
}

const BOOK = /《[^《》\n]{1,60}》(?:（[^（）\n]{1,20}）)?/gu;
const QUOTED = /“[^“”\n]{1,20}”/gu;
/** Figures that tell nothing of what happened: a year, an ordinal, a congress, a typed number, all that time. */
const FIGURES =
  /(?:19|20)\d\d年(?:度|以来)?|[二一][〇○零九][〇○零一二三四五六七八九]{2}年度?|(?:二十|十[八九]|20|1[89])(?:大|届)|[去今近]年以来|近[几两三]?年来|一年[多来]|^\d{1,2}[.．、]|[两四]个(?:确立|维护|意识|自信|服从)|三会一课|八项规定|三严三实|[四百千](?=[风姓家])|八小时|往一处(?=[想使])|第[一二三四五六七八九十百\d]{1,4}[次届期批条个]?/gmu;

const FIGURES_HERE = new RegExp(FIGURES.source, 'muy');
/** With what one of {@link FIGURES} begins. */
const figureStart = tableOf('0123456789二一十去今近两四三八百千第');

/** A text as the word lists see it: without titles of books, short quotations, years and ordinals. */
export function plain(text: string): string {
  const present = presenceOf(text);
  let rest = text;
  if ((present & Has.Book) !== 0) rest = rest.replace(BOOK, '《》');
  if ((present & Has.Quote) !== 0) rest = rest.replace(QUOTED, '“”');
  return withoutFigures(rest);
}

/** Tries {@link FIGURES} only where one may begin. */
function withoutFigures(text: string): string {
  let rest = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (figureStart[text.charCodeAt(at)] === 0) continue;
    FIGURES_HERE.lastIndex = at;
    if (!FIGURES_HERE.test(text)) continue;
    rest += text.slice(from, at);
    from = FIGURES_HERE.lastIndex;
    at = from - 1;
  }
  return from === 0 ? text : rest + text.slice(from);
}

const endsSentence = tableOf('。！？；\n');

/** The sentences of a text with their offsets; 。！？； and line ends close one. */
export function sentencesOf(text: string): { start: number; text: string }[] {
  const sentences: { start: number; text: string }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && endsSentence[text.charCodeAt(at)] === 0) continue;
    if (at > start) sentences.push({ start, text: text.slice(start, at) });
    start = at + 1;
  }
  return sentences;
}

/** A text cut at some characters, without what is blank. */
export function cutAt(text: string, ends: Uint8Array): string[] {
  const clauses: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && ends[text.charCodeAt(at)] === 0) continue;
    if (at > start) {
      const clause = text.slice(start, at);
      if (clause.trim() !== '') clauses.push(clause);
    }
    start = at + 1;
  }
  return clauses;
}

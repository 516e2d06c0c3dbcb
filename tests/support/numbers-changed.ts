import type { Edit } from '../../src/core/document/edit';
import { applyEdits } from '../../src/core/document/apply';
import type { Paragraph } from '../../src/core/document/types';

/** Figures and numerals that count: （一）, 一、, 一是, 第三, 1., 12. */
const NUMBERS =
  /[(（〔【［[][一二三四五六七八九十]+[)）〕】］\]]|第[一二三四五六七八九十百]+|[一二三四五六七八九十]+(?=[、是要，,.．])|[①-⑳]|\d+/gu;

/** What each number of a text says, however it is written; blanks and widths aside. */
export function numbersOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(/[ \u3000]/gu, '');
  return (plain.match(NUMBERS) ?? []).map((n) => n.replace(/[^一二三四五六七八九十百\d]/gu, ''));
}

/** True where edits make a number say something else, whichever rule they are of. */
export function changesNumbers(paragraphs: readonly Paragraph[], edits: readonly Edit[]): boolean {
  const said = (list: readonly Paragraph[]): string => list.flatMap(({ text }) => numbersOf(text)).join(' ');
  return said(applyEdits(paragraphs, edits)) !== said(paragraphs);
}

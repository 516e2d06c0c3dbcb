import { least } from '../counting/long-lists';
import { foldCode, Sign, signOf } from '../characters/fold';
import { BODY_TEXT_LEVEL, type Paragraph, type Position } from '../document/types';
import { inOneCell } from './cells';
import type { Outline, OutlineNode } from './types';
import { BACK } from './sizes';
import { unseen } from './unseen';

/**
 * Where something goes. `gap` g lies before paragraph g (and behind g − 1), in a table in the cell of the
 * paragraph that it is `beside`; an `inside` place is within a paragraph, between siblings that share it.
 */
export type InsertionPlace =
  | { readonly kind: 'gap'; readonly gap: number; readonly beside?: 'above' | 'below' }
  | { readonly kind: 'inside'; readonly at: Position };

/** Bullets and the signs of Markdown in front of a heading: they are its own, no text before it. */
function isMark(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = foldCode(text.charCodeAt(i));
    if (c !== 0 && signOf(c) !== Sign.Mark && c !== QUOTES) return false;
  }
  return true;
}

const QUOTES = '>'.charCodeAt(0);

const isBlank = (p: Paragraph | undefined) => p === undefined || unseen(p.text);

/** Behind a node: under its last text, above the blank lines that follow it. */
export function behind(node: OutlineNode, paragraphs: readonly Paragraph[], limit: number): InsertionPlace {
  const { from } = node.extent;
  const to = withoutIndent(node.extent.to, paragraphs);
  if (isCell(paragraphs[from.paragraph])) {
    const cell = lastHeading(node);
    if (isCell(paragraphs[cell])) return behindInCell(cell, to, paragraphs, limit);
  }
  const rest = paragraphs[to.paragraph]?.text.slice(to.offset) ?? '';
  if (to.offset > 0 && !unseen(rest) && to.paragraph < limit) return { kind: 'inside', at: to };
  let end = to.offset === 0 && to.paragraph > from.paragraph ? to.paragraph : to.paragraph + 1;
  end = Math.min(end, limit);
  while (end - 1 > from.paragraph && isBlank(paragraphs[end - 1])) end--;
  return outOfTable(Math.max(end, from.paragraph + 1), paragraphs);
}

const isCell = (paragraph: Paragraph | undefined): boolean => paragraph?.inTable === true;

/** The paragraph of the last heading in a node. */
function lastHeading({ extent, children }: OutlineNode): number {
  const last = children.at(-1);
  return last === undefined ? extent.from.paragraph : lastHeading(last);
}

/** Under the last text of a node that stands in the cell of the paragraph `own`; what follows in other cells is none of it. */
function behindInCell(
  own: number,
  to: Position,
  paragraphs: readonly Paragraph[],
  limit: number,
): InsertionPlace {
  const isOwn = (at: number) => inOneCell(paragraphs[at], paragraphs[own]);
  let last = Math.min(to.offset > 0 ? to.paragraph : to.paragraph - 1, Math.max(own, limit - 1));
  while (last > own && !isOwn(last)) last--;
  const rest = paragraphs[to.paragraph]?.text.slice(to.offset) ?? '';
  if (last === to.paragraph && to.offset > 0 && !unseen(rest)) return { kind: 'inside', at: to };
  let gap = last + 1;
  while (gap - 1 > own && isOwn(gap - 1) && isBlank(paragraphs[gap - 1])) gap--;
  // In front of the blank line that closes a cell behind a table within it.
  return { kind: 'gap', gap, beside: isOwn(gap - 1) ? 'above' : 'below' };
}

/** A node that ends where the next heading's words begin ends above its paragraph, its indent included. */
function withoutIndent(to: Position, paragraphs: readonly Paragraph[]): Position {
  const lead = paragraphs[to.paragraph]?.text.slice(0, to.offset) ?? '';
  return isMark(lead) ? { paragraph: to.paragraph, offset: 0 } : to;
}

/** Directly in front of a node's heading. */
export function inFrontOf(node: OutlineNode, paragraphs: readonly Paragraph[]): InsertionPlace {
  const { from } = node.extent;
  const lead = paragraphs[from.paragraph]?.text.slice(0, from.offset) ?? '';
  if (!isMark(lead)) return { kind: 'inside', at: from };
  return above(from.paragraph, paragraphs);
}

/** Directly above a paragraph of the paper's, in its cell where that is in a table. */
export function above(paragraph: number, paragraphs: readonly Paragraph[]): InsertionPlace {
  return isCell(paragraphs[paragraph])
    ? { kind: 'gap', gap: paragraph, beside: 'below' }
    : outOfTable(paragraph, paragraphs);
}

/** A gap between two paragraphs of one table would put the text into a cell, one amid what is locked nowhere. */
export function outOfTable(gap: number, paragraphs: readonly Paragraph[]): InsertionPlace {
  return { kind: 'gap', gap: unlocked(underTable(gap, paragraphs), paragraphs) };
}

/** The nearest gap that is open, over nothing but blank lines; the same where there is none. */
function unlocked(gap: number, paragraphs: readonly Paragraph[]): number {
  const isShut = (at: number) => paragraphs[at]?.shut === true;
  let at = gap;
  while (isShut(at) && isBlank(paragraphs[at])) at++;
  if (!isShut(at)) return at;
  at = gap;
  while (isShut(at) && isBlank(paragraphs[at - 1])) at--;
  return isShut(at) ? gap : at;
}

function underTable(gap: number, paragraphs: readonly Paragraph[]): number {
  let at = gap;
  while (paragraphs[at - 1]?.inTable === true && paragraphs[at]?.inTable === true) at++;
  return at;
}

/** The first paragraph that no new part may stand behind: closing, signature, date or an appendix. */
export function tailStart(outline: Outline, paragraphs: readonly Paragraph[]): number {
  const bodyFrom = outline.sections[0]?.extent.from.paragraph ?? -1;
  const tails = [
    outline.closing?.extent.from,
    outline.signature?.extent.from,
    outline.date?.extent.from,
    ...outline.ignored.filter((r) => r.kind === 'appended').map((r) => r.extent.from),
  ];
  // A date or name under the title comes before the body and limits nothing.
  const head = Math.max(headEnd(outline, paragraphs), bodyFrom + 1);
  const starts = tails.flatMap((at) => (at && at.paragraph >= head ? [at.paragraph] : []));
  let start = least(starts, paragraphs.length);
  const limitedBy = (test: (text: string) => boolean) => {
    let above = start - 1;
    while (above > head && isBlank(paragraphs[above])) above--;
    const line = paragraphs[above];
    if (above >= head && line?.outlineLevel === BODY_TEXT_LEVEL && test(line.text.trim())) start = above;
  };
  // A short line directly above the date is who signs, even where nothing proves it a name.
  if (start === outline.date?.heading.paragraph) limitedBy(isSignature);
  limitedBy((text) => CLOSING.test(text));
  return start;
}

const CLOSING = /^以上.{0,40}(?:批评|指正|不妥|不当|不足之处)/;

const isSignature = (text: string) => text.length <= BACK.signature && !/[，。；：！？、（(【\d]/.test(text);

/** The gap behind what stands before the body: contents, title, byline, salutation, preamble. */
export function headEnd(outline: Outline, paragraphs: readonly Paragraph[]): number {
  const { title, byline, salutation, preamble } = outline;
  let end = frontEnd(outline, paragraphs);
  for (const node of [title, byline, salutation, preamble])
    if (node) end = Math.max(end, lastParagraph(node) + 1);
  return end;
}

/** The gap where a title goes: behind a form's table or a table of contents at the very front. */
export function frontEnd(outline: Outline, paragraphs: readonly Paragraph[]): number {
  let end = 0;
  for (const region of outline.ignored)
    if (region.kind === 'front-table' && region.extent.from.paragraph <= end)
      end = Math.max(end, endGap(region.extent.to));
  // A form's last cells may be empty: nothing is read in them, and nothing goes into them.
  return end === 0 ? 0 : underTable(end, paragraphs);
}

/** Where the body's text ends when no section tells: behind the last text before the tail. */
export function textEnd(outline: Outline, paragraphs: readonly Paragraph[]): InsertionPlace {
  const limit = tailStart(outline, paragraphs);
  let end = limit;
  while (end > 0 && isBlank(paragraphs[end - 1])) end--;
  return outOfTable(Math.max(end, Math.min(headEnd(outline, paragraphs), limit)), paragraphs);
}

function lastParagraph(node: OutlineNode): number {
  return Math.max(node.heading.paragraph, endGap(node.extent.to) - 1);
}

const endGap = (to: Position) => (to.offset === 0 ? to.paragraph : to.paragraph + 1);

/** Document order of two places. */
export function comparePlaces(a: InsertionPlace, b: InsertionPlace): number {
  // In front of a paragraph, in the cell above or its own, and then within it.
  const key = (p: InsertionPlace): readonly [number, number, number] =>
    p.kind === 'gap' ? [p.gap, p.beside === 'below' ? 1 : 0, 0] : [p.at.paragraph, 1, p.at.offset];
  const [pa, sa, oa] = key(a);
  const [pb, sb, ob] = key(b);
  return pa - pb || sa - sb || oa - ob;
}

import { findSlots, holdsBlank, slotsInText } from '../../core/document/slots';
import type { Extent, Paragraph } from '../../core/document/types';
import type { Outline, OutlineNode } from '../../core/outline/types';

/** How far a part is: nothing but its heading and blanks, some of it written, or no blank left. */
export type Stand = 'empty' | 'begun' | 'written';

/** What the author has written in a part, blanks left out. */
export interface Written {
  readonly stand: Stand;
  /** Without white space, headings included. */
  readonly characters: number;
  /** Points without a blank. */
  readonly points: number;
}

/** Where one sentence ends and the next begins. */
const STOPS = /[。！？；\n\v]/u;
/** What counts a point is no text of its own. */
const ENUMERATOR =
  /^[\s（(]*(?:[一二三四五六七八九十\d]+(?:是|、|[）)])|第[一二三四五六七八九十]+[，,]?|其[一二三四五六][，,]?)/u;

/** How much of some headings' parts is written. */
export function writtenIn(nodes: readonly OutlineNode[], paragraphs: readonly Paragraph[]): Written {
  let characters = 0;
  let slots = 0;
  let own = false;
  let points = 0;
  for (const node of nodes) {
    const texts = textsIn(node.extent, paragraphs);
    const open = texts.flatMap((text) =>
      slotsInText(text, 0).map(({ span }) => text.slice(span.start, span.end)),
    );
    characters += node.characters - open.reduce((sum, text) => sum + solid(text), 0);
    slots += open.length;
    own ||= hasOwnText(node, paragraphs);
    points += node.children.filter(
      ({ kind, extent }) => kind === 'point' && !textsIn(extent, paragraphs).some(holdsBlank),
    ).length;
  }
  const stand = slots === 0 ? (own ? 'written' : 'empty') : own ? 'begun' : 'empty';
  return { stand, characters, points };
}

/** Characters of the whole paper that somebody wrote: without white space and without the blanks that are still open. */
export function writtenCharacters(
  { characters }: Pick<Outline, 'characters'>,
  paragraphs: readonly Paragraph[],
): number {
  const open = findSlots(paragraphs).reduce((sum, { span }) => {
    const { text } = paragraphs[span.paragraph]!;
    return sum + solid(text.slice(span.start, span.end));
  }, 0);
  return Math.max(0, characters - open);
}

/** Shares of work done, 0–1: a part that is begun counts half. */
export function progressOf(stands: readonly (Stand | 'missing')[]): number {
  if (stands.length === 0) return 0;
  const worth = { missing: 0, empty: 0, begun: 0.5, written: 1 };
  return stands.reduce((sum, stand) => sum + worth[stand], 0) / stands.length;
}

/** True when a sentence stands under the heading that is no blank; headings further down are none either. */
function hasOwnText(node: OutlineNode, paragraphs: readonly Paragraph[]): boolean {
  const parts = node.children.filter(({ kind }) => kind !== 'point');
  if (parts.some((part) => hasOwnText(part, paragraphs))) return true;
  const to = parts[0]?.extent.from ?? node.extent.to;
  return textsIn({ from: node.bodyStart, to }, paragraphs).some((text) =>
    text
      .split(STOPS)
      .some((sentence) => !holdsBlank(sentence) && solid(sentence.replace(ENUMERATOR, '')) > 1),
  );
}

/** Characters that are no white space. */
const solid = (text: string): number => text.replace(/\s/gu, '').length;

function textsIn({ from, to }: Extent, paragraphs: readonly Paragraph[]): readonly string[] {
  const texts: string[] = [];
  for (let index = from.paragraph; index <= to.paragraph && index < paragraphs.length; index += 1) {
    const text = paragraphs[index]!.text;
    const end = index === to.paragraph ? to.offset : text.length;
    texts.push(text.slice(index === from.paragraph ? from.offset : 0, end));
  }
  return texts;
}

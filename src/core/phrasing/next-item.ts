import type { Edit, NewParagraphLook } from '../document/edit';
import type { OutlineNode } from '../outline/types';
import { landParagraphs, type Landing } from './landing';
import { bodyLookNear } from './look';
import { numberLike } from '../counting/number-like';
import { slot } from '../document/slots';
import { replacement } from './replace';
import type { Room, CursorView } from './view';

/** The next cause or measure: （三）. */
export interface NextItem {
  readonly kind: 'item';
  /** As it will be shown: （三）. */
  readonly number: string;
  readonly landing: Landing;
}

/** Where new items of a section of free items go, and how they look. */
export interface ItemSeat {
  /** Paragraph behind which they go. */
  readonly after: number;
  /** Typed numbers of the new items; empty texts where Word numbers them. */
  readonly numbers: readonly string[];
  /** The first number as it will be shown. */
  readonly shown: string;
  readonly look: NewParagraphLook;
  /** True when the items there share a paragraph with their text. */
  readonly runIn: boolean;
  /** Typed numbers of the items behind move up. */
  readonly more: readonly Edit[];
}

/** Behind the item at the cursor, or the last one; `null` outside a section of free items. */
export function itemSeat(view: CursorView, room: Room, count: number): ItemSeat | null {
  const { section, dimension } = room.place;
  if (section === null || wantedOf(view, section)?.parts !== 'items') return null;
  const items = itemsOf(section);
  const here = items.find((item) => item === dimension) ?? items.at(-1);
  const index = here === undefined ? 0 : items.indexOf(here) + 1;
  const automatic = here !== undefined && here.number !== null && here.number.span === null;
  const numbers = Array.from({ length: count }, (_, step) => numberAfter(here, index + 1 + step));
  const after = here === undefined ? section.heading.paragraph : lastParagraph(view, here);
  return {
    after,
    numbers: automatic ? numbers.map(() => '') : numbers,
    shown: numbers[0] ?? '',
    look:
      here === undefined ? bodyLookNear(view, after) : { like: here.heading.paragraph, joinList: automatic },
    runIn: here === undefined || here.runIn,
    more: movedUp(view, items.slice(index), index + 1 + count),
  };
}

/** The next item behind the one at the cursor; `null` elsewhere, or when every dimension has one. */
export function nextItem(view: CursorView, room: Room): NextItem | null {
  const { section } = room.place;
  const seat = itemSeat(view, room, 1);
  if (section === null || seat === null) return null;
  const items = itemsOf(section);
  const { dimensions } = view.template;
  if (items.length >= (wantedOf(view, section)?.items.max ?? Math.max(dimensions.length, USUAL_ITEMS)))
    return null;
  const answered = new Set(items.map(({ id }) => id));
  const dimension = dimensions.find(({ id }) => !answered.has(id)) ?? null;
  const about = dimension === null ? '' : `${dimension.name}方面的`;
  const measures = section.id === 'measures';
  const title = slot(`${about}${measures ? '措施' : '原因'}，写成小标题`);
  const body = `${slot(measures ? '谁来做、做什么、什么时候前、怎么检查？' : '当时是怎么想的？根子在哪里？')}。`;
  const heading = `${seat.numbers[0] ?? ''}${title}`;
  const texts = seat.runIn ? [`${heading}。${body}`] : [heading];
  const landing = landParagraphs(view.paragraphs, seat.after, texts, seat.look, seat.more);
  const { edits } = landing;
  const below = seat.runIn ? [] : [bodyBelow(view, seat.after, body)];
  return {
    kind: 'item',
    number: seat.shown,
    landing: { ...landing, edits: [...edits.slice(0, 1), ...below, ...edits.slice(1)] },
  };
}

/** Causes and measures where neither template nor dimensions say how many: usual practice. */
const USUAL_ITEMS = 4;

/** The numbered parts of a section. */
export const itemsOf = (section: OutlineNode | null): readonly OutlineNode[] =>
  section?.children.filter(({ kind }) => kind === 'item') ?? [];

const wantedOf = (view: CursorView, section: OutlineNode) =>
  view.template.sections.find(({ id }) => id === section.id);

function bodyBelow(view: CursorView, after: number, text: string): Edit {
  const expect = view.paragraphs[after]?.text ?? '';
  return {
    kind: 'insert-paragraph',
    paragraph: after,
    expect,
    where: 'after',
    text,
    look: bodyLookNear(view, after),
  };
}

/** Like the item's own number; （三） where it has none. */
function numberAfter(item: OutlineNode | undefined, value: number): string {
  const sample = item?.number?.text ?? '';
  return numberLike(sample, value) ?? numberLike('（一）', value) ?? '';
}

/** The last paragraph with text that belongs to the node. */
function lastParagraph(view: CursorView, { extent: { from, to } }: OutlineNode): number {
  let last = Math.min(to.offset === 0 ? to.paragraph - 1 : to.paragraph, view.paragraphs.length - 1);
  while (last > from.paragraph && view.paragraphs[last]?.text.trim() === '') last -= 1;
  return last;
}

/** The typed numbers of items behind new ones. */
function movedUp({ paragraphs }: CursorView, items: readonly OutlineNode[], from: number): Edit[] {
  return items.flatMap(({ number }, index): Edit[] => {
    const span = number?.span ?? null;
    if (number === null || span === null) return [];
    return replacement(paragraphs, span, numberLike(number.text, from + index) ?? number.text);
  });
}

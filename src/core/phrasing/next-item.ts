import type { Edit } from '../document/edit';
import type { OutlineNode } from '../outline/types';
import { landParagraphs, type Landing } from './landing';
import { bodyLook } from './look';
import { numberLike } from './numbers';
import { slot } from './slots';
import type { Room, View } from './view';

/** The next cause or measure: （三）. */
export interface NextItem {
  readonly kind: 'item';
  /** As it will be shown: （三）. */
  readonly number: string;
  /** Dimension it answers, where one of the template's is still without. */
  readonly dimension: string | null;
  readonly landing: Landing;
}

/** The next item of a section of free items, behind the item at the cursor; `null` elsewhere or when every dimension has one. */
export function nextItem(view: View, room: Room): NextItem | null {
  const section = room.place.section;
  const wanted = view.template.sections.find(({ id }) => id === section?.id);
  if (section === null || wanted?.parts !== 'items') return null;
  const items = section.children.filter(({ kind }) => kind === 'item');
  if (items.length >= (wanted.items.max ?? Math.max(view.template.dimensions.length, 4))) return null;
  const here = items.find((item) => item === room.place.dimension) ?? items.at(-1);
  const index = here === undefined ? 0 : items.indexOf(here) + 1;
  const number = numberLike(here?.number, index + 1);
  const automatic = here?.number !== null && here?.number !== undefined && here.number.span === null;
  const answered = new Set(items.map(({ id }) => id));
  const dimension = view.template.dimensions.find(({ id }) => !answered.has(id)) ?? null;
  const about = dimension === null ? '' : `${dimension.name}方面的`;
  const title = slot(wanted.id === 'measures' ? `${about}措施，写成小标题` : `${about}原因，写成小标题`);
  const body = slot(
    wanted.id === 'measures' ? '谁来做、做什么、什么时候前、怎么检查？' : '当时是怎么想的？根子在哪里？',
  );
  const heading = `${automatic ? '' : number}${title}`;
  const after = here === undefined ? section.heading.paragraph : lastParagraph(view, here);
  const more = renumber(view, items.slice(index), index + 2);
  if (here !== undefined && !here.runIn) {
    const look = { like: here.heading.paragraph, joinList: automatic };
    const first = landParagraphs(view.paragraphs, after, [heading], look, []);
    const anchor = { paragraph: after, expect: view.paragraphs[after]?.text ?? '', where: 'after' as const };
    const text: Edit = { kind: 'insert-paragraph', ...anchor, text: body, look: bodyLook(view, after) };
    return {
      kind: 'item',
      number,
      dimension: dimension?.id ?? null,
      landing: { ...first, edits: [...first.edits, text, ...more] },
    };
  }
  const look =
    here === undefined ? bodyLook(view, after) : { like: here.heading.paragraph, joinList: automatic };
  const landing = landParagraphs(view.paragraphs, after, [`${heading}。${body}`], look, more);
  return { kind: 'item', number, dimension: dimension?.id ?? null, landing };
}

/** The last paragraph with text that belongs to the node. */
export function lastParagraph(view: View, { extent: { from, to } }: OutlineNode): number {
  let last = Math.min(to.offset === 0 ? to.paragraph - 1 : to.paragraph, view.paragraphs.length - 1);
  while (last > from.paragraph && view.paragraphs[last]?.text.trim() === '') last -= 1;
  return last;
}

/** Typed numbers of the items behind move up; Word moves its own. */
function renumber(view: View, items: readonly OutlineNode[], from: number): Edit[] {
  return items.flatMap(({ number }, index): Edit[] => {
    if (number === null || number.span === null) return [];
    const { paragraph, start, end } = number.span;
    const text = numberLike(number, from + index);
    const expect = view.paragraphs[paragraph]?.text ?? '';
    return expect.slice(start, end) === text
      ? []
      : [{ kind: 'replace', paragraph, expect, start, end, text }];
  });
}

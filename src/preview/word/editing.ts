import type { StoreExtent, StorePosition } from './store';
import { restyle } from './restyle';
import type { World } from './world';

/**
 * Edits as the object model means them, on top of the store's few. They keep every live range on
 * its text: a range does not grow by what others write at its edges.
 */

/** Writes text into one place and gives the extent of what was written. Paragraph marks in it make paragraphs. */
export function insertText(world: World, at: StorePosition, given: string): StoreExtent {
  const [first = '', ...more] = asWritten(world, given).split(/\r\n|\r|\n/);
  let here = replaceInParagraph(world, at.paragraph, at.offset, at.offset, first);
  for (const line of more) {
    const next = world.store.splitParagraph(here.paragraph, here.offset);
    moveBehindSplit(world, here, next);
    here = replaceInParagraph(world, next, 0, 0, line);
  }
  return { start: at, end: here };
}

/** What Word makes of soft breaks in a text that it is given. */
function asWritten({ faults }: World, text: string): string {
  if (faults.on.has('break-as-sign')) return text.replaceAll('\u000B', '♂');
  return faults.on.has('break-as-letters') ? text.replaceAll('\u000B', '\\v') : text;
}

/** Replaces the text of a range; its paragraphs become one when it covers several. */
export function replaceText(world: World, extent: StoreExtent, given: string): StoreExtent {
  const text = asWritten(world, given);
  if (extent.start.paragraph === extent.end.paragraph && !/[\r\n]/.test(text)) {
    const { paragraph, offset } = extent.start;
    return {
      start: extent.start,
      end: replaceInParagraph(world, paragraph, offset, extent.end.offset, text),
    };
  }
  deleteExtent(world, extent);
  return insertText(world, extent.start, text);
}

/** Removes a range. Whole paragraphs go with their marks, save the last one of the document. */
export function deleteExtent(world: World, { start, end }: StoreExtent): void {
  const { store } = world;
  if (start.paragraph === end.paragraph) {
    if (end.offset > start.offset) replaceInParagraph(world, start.paragraph, start.offset, end.offset, '');
    return;
  }
  const ids = store.ids();
  const between = ids.slice(world.indexOf(start.paragraph) + 1, world.indexOf(end.paragraph));
  for (const id of between) store.deleteParagraph(id);
  if (start.offset === 0 && end.offset === 0) {
    store.deleteParagraph(start.paragraph);
    return;
  }
  if (end.offset > 0) replaceInParagraph(world, end.paragraph, 0, end.offset, '');
  const length = world.lengthOf(start.paragraph);
  if (length > start.offset) replaceInParagraph(world, start.paragraph, start.offset, length, '');
  store.joinNext(start.paragraph);
}

/** Deletes a paragraph; the last mark of a document cannot go, only its text. */
export function deleteParagraph(world: World, id: number): void {
  if (world.indexOf(id) === world.store.ids().length - 1)
    replaceInParagraph(world, id, 0, world.lengthOf(id), '');
  else world.store.deleteParagraph(id);
}

/** Inserts a paragraph (several when the text has marks) and gives the id of the first. */
export function insertParagraph(
  world: World,
  anchor: number,
  side: 'before' | 'after',
  text: string,
): number {
  const [first = '', ...more] = asWritten(world, text).split(/\r\n|\r|\n/);
  const id = world.store.insertParagraph(anchor, side, first);
  inherit(world, id, anchor, side);
  more.reduce((at, line) => world.store.insertParagraph(at, 'after', line), id);
  if (world.faults.on.has('inherit-list')) joinNeighboursList(world, id);
  return id;
}

/** What a new paragraph takes over from its neighbour, where that is decided otherwise. */
function inherit(world: World, id: number, anchor: number, side: 'before' | 'after'): void {
  const { on } = world.faults;
  const style = world.styleOf(anchor);
  if (on.has('next-style') && side === 'after' && /^Heading[1-9]$/.test(style?.builtIn ?? ''))
    restyle(world, id, 'Normal');
  else if (on.has('style-only') && style) world.store.setStyle(id, style.id);
}

function joinNeighboursList(world: World, id: number): void {
  const ids = world.store.ids();
  const index = world.indexOf(id);
  const near = [ids[index - 1], ids[index + 1]]
    .map((other) => (other === undefined ? null : world.record(other).list))
    .find((list) => list !== null);
  if (near) world.store.setList(id, near);
}

function replaceInParagraph(
  world: World,
  paragraph: number,
  start: number,
  end: number,
  text: string,
): StorePosition {
  world.store.replaceText(paragraph, start, end, text);
  const grown = text.length - (end - start);
  const moved = (place: StorePosition, edge: 'start' | 'end', empty: boolean): StorePosition => {
    if (place.paragraph !== paragraph) return place;
    const { offset } = place;
    if (offset < start || (offset === start && (edge === 'end' || empty))) return place;
    if (offset >= end) return { paragraph, offset: offset + grown };
    return { paragraph, offset: edge === 'start' ? start : start + text.length };
  };
  for (const range of world.ranges) {
    const { start: from, end: to } = range.extent;
    const empty = from.paragraph === to.paragraph && from.offset === to.offset;
    range.extent = { start: moved(from, 'start', empty), end: moved(to, 'end', empty) };
  }
  return { paragraph, offset: start + text.length };
}

function moveBehindSplit(world: World, at: StorePosition, second: number): void {
  const moved = (place: StorePosition): StorePosition =>
    place.paragraph === at.paragraph && place.offset > at.offset
      ? { paragraph: second, offset: place.offset - at.offset }
      : place;
  for (const range of world.ranges)
    range.extent = { start: moved(range.extent.start), end: moved(range.extent.end) };
}

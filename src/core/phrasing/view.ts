import type { Extent, Paragraph, Position, Span } from '../document/types';
import type { Outline, OutlineNode } from '../outline/types';
import type { Template } from '../template/schema';
import { enumeratorsIn, type Enumerator } from './enumerators';
import { seriesFamilies } from '../counting/families';
import { placeAt, type Place } from './place';

/** All that phrasing looks at: a document as read, its outline, and where the cursor is. */
export interface View {
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Outline;
  readonly template: Template;
  /** The selection; an empty span is the cursor. */
  readonly selection: Span;
  /** Where the selection begins when that is in an earlier paragraph. */
  readonly from?: Position;
}

/** The stretch of text in which a series at the cursor can live. */
export interface Room {
  readonly place: Place;
  readonly extent: Extent;
  /** The dimension, item or section whose body this is; `null` in a preamble or outside. */
  readonly node: OutlineNode | null;
  readonly enumerators: readonly Enumerator[];
}

/** Where new text goes: behind the selection, never over it. */
export function cursorOf({ selection }: View): Position {
  return { paragraph: selection.paragraph, offset: selection.end };
}

/** Id of the template's dimension at the cursor; `null` elsewhere. */
export function dimensionAt(view: View): string | null {
  const id = placeAt(view.outline, cursorOf(view)).dimension?.id;
  return view.template.dimensions.find((one) => one.id === id)?.id ?? null;
}

/** What is selected, paragraph by paragraph, those without text left out. */
export function selectedTexts({ paragraphs, selection, from }: View): string[] {
  const first = from ?? { paragraph: selection.paragraph, offset: selection.start };
  return paragraphs
    .slice(first.paragraph, selection.paragraph + 1)
    .map(({ text }, index, list) =>
      text.slice(index === 0 ? first.offset : 0, index === list.length - 1 ? selection.end : text.length),
    )
    .filter((text) => text.trim() !== '');
}

/** The dimension or item at the position, else its section, else the paragraphs around it up to the next heading. */
export function roomAt(view: View, at: Position = cursorOf(view)): Room {
  const place = placeAt(view.outline, at);
  const dimension = isSeriesItem(place.dimension) ? null : place.dimension;
  const node = dimension ?? place.section;
  const extent =
    dimension?.extent ?? (place.section !== null ? ownText(place.section, at) : loose(view.paragraphs, at));
  return { place, extent, node, enumerators: enumeratorsWithin(view.paragraphs, extent) };
}

/** A cause that is itself counted 一是…二是…: the series lives in the section. */
function isSeriesItem(node: OutlineNode | null): boolean {
  return (
    node?.kind === 'item' &&
    node.number !== null &&
    seriesFamilies.some((family) => family === node.number?.family)
  );
}

/** The enumerators of a stretch, in document order. */
export function enumeratorsWithin(paragraphs: readonly Paragraph[], { from, to }: Extent): Enumerator[] {
  const found: Enumerator[] = [];
  for (let index = from.paragraph; index <= to.paragraph; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) break;
    for (const enumerator of enumeratorsIn(paragraph.text, index)) {
      const early = index === from.paragraph && enumerator.start < from.offset;
      const late = index === to.paragraph && enumerator.start >= to.offset;
      if (!early && !late) found.push(enumerator);
    }
  }
  return found;
}

/** A section's own text up to the dimension or item before or after the position. Points directly in it stay in. */
function ownText(section: OutlineNode, at: Position): Extent {
  const parts = section.children.filter((child) => child.kind !== 'point' && !isSeriesItem(child));
  const next = parts.find(({ extent }) => isAfter(extent.from, at));
  return { from: section.extent.from, to: next?.extent.from ?? section.extent.to };
}

const headingLike =
  /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+部分)/;

function loose(paragraphs: readonly Paragraph[], at: Position): Extent {
  const heading = (index: number) => {
    const paragraph = paragraphs[index];
    return paragraph !== undefined && headingLike.test(paragraph.number + paragraph.text);
  };
  let from = at.paragraph;
  while (from > 0 && !heading(from)) from -= 1;
  let to = at.paragraph + 1;
  while (to < paragraphs.length && !heading(to)) to += 1;
  return { from: { paragraph: from, offset: 0 }, to: { paragraph: to, offset: 0 } };
}

function isAfter(one: Position, other: Position): boolean {
  return one.paragraph > other.paragraph || (one.paragraph === other.paragraph && one.offset > other.offset);
}

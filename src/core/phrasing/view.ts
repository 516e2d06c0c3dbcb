import type { Extent, Paragraph, Position, Span } from '../document/types';
import type { Outline, OutlineNode, Series } from '../outline/types';
import type { Template } from '../template/schema';
import { byPosition, placeAt, type CursorPlace } from './place';

/** All that phrasing looks at: a document as read, its outline, and where the cursor is. */
export interface CursorView {
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
  readonly place: CursorPlace;
  readonly extent: Extent;
  /** The dimension, item or section whose body this is; `null` in a preamble or outside. */
  readonly node: OutlineNode | null;
  /** What is counted there, in document order; series inside others are in those. */
  readonly series: readonly Series[];
}

/** Where new text goes: behind the selection, never over it. */
export function cursorOf({ selection }: CursorView): Position {
  return { paragraph: selection.paragraph, offset: selection.end };
}

/** Id of the template's dimension at the cursor; `null` elsewhere. */
export function dimensionAt(view: CursorView): string | null {
  const id = placeAt(view.outline, cursorOf(view)).dimension?.id;
  return view.template.dimensions.find((one) => one.id === id)?.id ?? null;
}

/** What is selected, paragraph by paragraph, those without text left out. */
export function selectedTexts({ paragraphs, selection, from }: CursorView): string[] {
  const first = from ?? { paragraph: selection.paragraph, offset: selection.start };
  return paragraphs
    .slice(first.paragraph, selection.paragraph + 1)
    .map(({ text }, index, list) =>
      text.slice(index === 0 ? first.offset : 0, index === list.length - 1 ? selection.end : text.length),
    )
    .filter((text) => text.trim() !== '');
}

/** The dimension or item at the position, else its section, else what stands between the parts around it. */
export function roomAt(view: CursorView, at: Position = cursorOf(view)): Room {
  const { outline, paragraphs } = view;
  const place = placeAt(outline, at);
  const node = place.dimension ?? place.section;
  const extent =
    place.dimension?.extent ??
    (place.section !== null ? ownText(place.section, at) : between(outline, at, paragraphs.length));
  const series = outline.series.filter(({ extent: { from } }) => isWithin(from, extent));
  return { place, extent, node, series };
}

/** A section's own text up to the dimension or item before or after the position. Points directly in it stay in. */
function ownText(section: OutlineNode, at: Position): Extent {
  const parts = section.children.filter((child) => child.kind !== 'point');
  const next = parts.find(({ extent }) => byPosition(extent.from, at) > 0);
  return { from: section.extent.from, to: next?.extent.from ?? section.extent.to };
}

/** What stands before, behind or between the sections. */
function between({ sections }: Outline, at: Position, count: number): Extent {
  const before = sections.filter(({ extent }) => byPosition(extent.to, at) <= 0).at(-1);
  const next = sections.find(({ extent }) => byPosition(extent.from, at) > 0);
  return {
    from: before?.extent.to ?? { paragraph: 0, offset: 0 },
    to: next?.extent.from ?? { paragraph: count, offset: 0 },
  };
}

function isWithin(at: Position, { from, to }: Extent): boolean {
  return byPosition(at, from) >= 0 && byPosition(at, to) < 0;
}

import type { StoreExtent } from '../store';
import type { World } from '../world';
import { HostFailure } from '../../wire/host-failure';

/** `Word.RangeLocation`. */
export const rangeLocations = ['Whole', 'Start', 'End', 'After', 'Content'] as const;
/** `Word.SelectionMode`. */
export const selectPlaces = ['Select', 'Start', 'End'] as const;

/** A part of an extent by its name; the edges are empty ranges. */
export function placeIn(
  extent: StoreExtent,
  which: (typeof rangeLocations)[number] | (typeof selectPlaces)[number],
): StoreExtent {
  if (which === 'Start') return { start: extent.start, end: extent.start };
  if (which === 'End' || which === 'After') return { start: extent.end, end: extent.end };
  return extent;
}

/** `Word.LocationRelation` of a against b. */
export function relation(world: World, a: StoreExtent, b: StoreExtent): string {
  const starts = world.compare(a.start, b.start);
  const ends = world.compare(a.end, b.end);
  if (starts === 0 && ends === 0) return 'Equal';
  const gapAfter = world.compare(a.end, b.start);
  const gapBefore = world.compare(a.start, b.end);
  if (gapAfter < 0) return 'Before';
  if (gapAfter === 0) return 'AdjacentBefore';
  if (gapBefore > 0) return 'After';
  if (gapBefore === 0) return 'AdjacentAfter';
  if (starts === 0) return ends > 0 ? 'ContainsStart' : 'InsideStart';
  if (ends === 0) return starts < 0 ? 'ContainsEnd' : 'InsideEnd';
  if (starts < 0) return ends > 0 ? 'Contains' : 'OverlapsBefore';
  return ends < 0 ? 'Inside' : 'OverlapsAfter';
}

/** The extent from the first to the last place of two. */
export function union(world: World, a: StoreExtent, b: StoreExtent): StoreExtent {
  return {
    start: world.compare(a.start, b.start) <= 0 ? a.start : b.start,
    end: world.compare(a.end, b.end) >= 0 ? a.end : b.end,
  };
}

/** What two extents share, or null. */
export function intersection(world: World, a: StoreExtent, b: StoreExtent): StoreExtent | null {
  const start = world.compare(a.start, b.start) >= 0 ? a.start : b.start;
  const end = world.compare(a.end, b.end) <= 0 ? a.end : b.end;
  return world.compare(start, end) <= 0 ? { start, end } : null;
}

/** Cuts the text after each of the given marks; the rest is a piece of its own. */
export function textRanges(
  world: World,
  extent: StoreExtent,
  marks: unknown,
  trim: boolean,
  where: string,
  keepMarks = true,
): StoreExtent[] {
  if (!Array.isArray(marks) || marks.length === 0 || marks.some((m) => typeof m !== 'string' || m === ''))
    throw new HostFailure('InvalidArgument', where);
  const out: StoreExtent[] = [];
  for (const id of world.idsIn(extent)) {
    const base = extent.start.paragraph === id ? extent.start.offset : 0;
    const text = world
      .runsIn(id, extent)
      .map((run) => run.text)
      .join('');
    let from = 0;
    const push = (to: number): void => {
      const piece = text.slice(from, to);
      const lead = trim ? piece.length - piece.trimStart().length : 0;
      const tail = trim ? piece.length - piece.trimEnd().length : 0;
      if (piece.length - lead - tail > 0)
        out.push({
          start: { paragraph: id, offset: base + from + lead },
          end: { paragraph: id, offset: base + to - tail },
        });
    };
    for (let at = 0; at < text.length;) {
      const mark = (marks as string[]).find((m) => text.startsWith(m, at));
      if (mark === undefined) at++;
      else {
        push(keepMarks ? at + mark.length : at);
        from = at += mark.length;
      }
    }
    push(text.length);
  }
  return out;
}

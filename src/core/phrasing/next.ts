import { nextEnumerators, firstEnumerator, goesOn, type NextEnumerator } from './next-enumerator';
import { nextHeading, type NextHeading } from './next-heading';
import { nextItem, type NextItem } from './next-item';
import { openAt, type OpenSeries } from './open-series';
import { byPosition } from './place';
import { usualFirst } from './usual-family';
import { cursorOf, roomAt, type Room, type CursorView } from './view';
import { fromElsewhere, withinPaper } from './within-paper';

export type { NextEnumerator } from './next-enumerator';

export type NextOffer = NextEnumerator | NextItem | NextHeading;

/** What may come next at the cursor, the likeliest first. */
export interface Next {
  readonly offers: readonly NextOffer[];
  /** Number of points when the series has as many as the template asks for at most, else `null`. */
  readonly full: number | null;
}

/** Points in a dimension at most, where the template does not say: usual practice. */
const USUAL_MOST = 4;

/**
 * What comes next at the cursor: the next enumerator of the innermost series that is not complete,
 * then of those around it; the next heading or item where the series is complete; 一是 where there is none.
 */
export function whatNext(view: CursorView): Next {
  const inside = withinPaper(view);
  const next = nextWithin(inside);
  const offers = next.offers.map((offer): NextOffer =>
    'landing' in offer ? { ...offer, landing: fromElsewhere(view, inside, offer.landing) } : offer,
  );
  return { ...next, offers };
}

function nextWithin(view: CursorView): Next {
  const room = roomAt(view);
  const open = openIn(view, room);
  const [level] = open;
  const full = fullAt(view, room, level);
  const going = open.filter(goesOn);
  const enumerators = [
    ...going.reverse().flatMap((one) => nextEnumerators(view, room, one)),
    ...(level === undefined ? firstOnes(view, room) : []),
  ];
  const onward = [nextItem(view, room), nextHeading(view, room)].filter((offer) => offer !== null);
  const inner = open.slice(1).some(goesOn);
  // Before the first section an enumerator is the less likely one.
  const before = room.place.section === null && level === undefined;
  const headingFirst = (full !== null && !inner) || before;
  return { offers: headingFirst ? [...onward, ...enumerators] : [...enumerators, ...onward], full };
}

/** The series under way; on a dimension's heading its own, as if the cursor were behind it. */
function openIn(view: CursorView, room: Room): OpenSeries[] {
  const at = cursorOf(view);
  const open = openAt(room.series, at);
  const { dimension } = room.place;
  const series = outermost(room);
  // Nobody means to push the author's 一是 down.
  const onHeading = dimension !== null && byPosition(at, dimension.bodyStart) < 0;
  return onHeading && open.length === 0 && series !== undefined
    ? [{ series, before: series.members.length }]
    : open;
}

/** The series that a room is about: the first with more than a beginning. */
const outermost = ({ series }: Room) => series.find(({ members }) => members.length > 1) ?? series[0];

/** How many points stand there when the template asks for no more. */
function fullAt({ template }: CursorView, { place }: Room, level: OpenSeries | undefined): number | null {
  const parts = template.sections.find(({ id }) => id === place.section?.id)?.parts;
  if (parts !== 'dimensions' || place.dimension === null || level === undefined) return null;
  const { before, series } = level;
  return before === series.members.length && before >= (template.points.max ?? USUAL_MOST) ? before : null;
}

/** In front of the first point, or the first of all. */
function firstOnes(view: CursorView, room: Room): NextEnumerator[] {
  const { part, section } = room.place;
  const series = outermost(room);
  const parts = view.template.sections.find(({ id }) => id === section?.id)?.parts;
  if (part === 'title' || (parts === 'items' && series === undefined)) return [];
  return series === undefined
    ? firstEnumerator(view, room, usualFirst(view.outline))
    : nextEnumerators(view, room, { series, before: 0 });
}

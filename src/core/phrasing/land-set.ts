import { familyLimit, seriesFamilies } from '../counting/families';
import { numberLike } from '../counting/number-like';
import type { Series, SeriesMember } from '../outline/types';
import { fillBlank, fillOpen } from './fill-open';
import { isHeadingLine, landInline, landParagraphs, type Landing } from './landing';
import { bodyLookNear } from './look';
import { shift } from './next-enumerator';
import { itemSeat, itemsOf } from './next-item';
import { targetFor } from './next-target';
import { onlyBlank, openItemsIn, openPointsAt, type OpenPoints } from './open-points';
import { allSeries, openAt, type OpenSeries } from './open-series';
import { byPosition } from './place';
import { pointText, type ScaffoldFamily, type ScaffoldPoint } from './scaffold';
import { cursorOf, roomAt, type Room, type CursorView } from './view';
import { fromElsewhere, withinPaper } from './within-paper';

/**
 * Lands a whole set of points at the cursor. Points and items that stand there and are still to be
 * written are filled; where none is, the set goes behind the sentence that the cursor is in, and counts
 * on where points of its kind are under way: in one paragraph, or one paragraph each where the document
 * does so; numbered items always have their own. The first slot is selected afterwards.
 */
export function landSet(view: CursorView, points: readonly ScaffoldPoint[], family: ScaffoldFamily): Landing {
  const inside = withinPaper(view);
  return fromElsewhere(view, inside, landInside(inside, points, family));
}

function landInside(view: CursorView, points: readonly ScaffoldPoint[], family: ScaffoldFamily): Landing {
  const room = roomAt(view);
  const numbered = family === 'han-paren';
  const seat = numbered ? itemSeat(view, room, points.length) : null;
  const items = seat === null ? [] : itemsOf(room.place.section);
  const open = seat === null ? openPointsAt(view, room) : openItemsIn(view, items);
  if (open !== null) return fillOpen(view, open, points, family, numbered || standApart(view, open));
  const texts = points.map(
    (point, i) => `${seat?.numbers[i] ?? point.enumerator}${point.headline}。${point.body}`,
  );
  const blank = items.length > 0 ? null : onlyBlank(view, room);
  if (blank !== null) {
    const apart = blank.start === 0 && (numbered || pointsOwnParagraphs(view));
    return fillBlank(view, blank, texts, apart);
  }
  if (seat !== null) return landParagraphs(view.paragraphs, seat.after, texts, seat.look, seat.more);
  return landBehind(view, room, points, family);
}

/** Behind the sentence that the cursor is in; on a heading behind what is counted under it. */
function landBehind(
  view: CursorView,
  room: Room,
  points: readonly ScaffoldPoint[],
  family: ScaffoldFamily,
): Landing {
  const at = cursorOf(view);
  const { paragraphs } = view;
  const going = underWay(view, room, points.length, family);
  const inner = openAt(room.series, at).at(-1);
  const level = going ?? inner ?? { series: { members: [], extent: room.extent }, before: 0 };
  const texts = going === null ? points.map(pointText) : countedOn(points, going);
  const more =
    going === null ? [] : shift(view, going.series.members.slice(going.before), going.before + points.length);
  const target = targetFor(view, room, level) ?? at;
  const written = (paragraphs[target.paragraph]?.text.slice(0, target.offset) ?? '').trim() !== '';
  const rest = (paragraphs[target.paragraph]?.text.slice(target.offset) ?? '').trim() !== '';
  const own = family === 'han-paren' || pointsOwnParagraphs(view);
  const pieces = own ? texts : [texts.join('')];
  if (!rest && (isHeadingLine(view, room, target.paragraph) || (own && (written || pieces.length > 1)))) {
    return landParagraphs(paragraphs, target.paragraph, pieces, bodyLookNear(view, target.paragraph), more);
  }
  return landInline(paragraphs, view.selection, { target, text: texts.join(''), mark: '。', more });
}

/**
 * The series that a set of this kind goes on with: the one of its family that is under way, on a heading
 * the one under it, whatever its family. `null` where there is none, or where its words would end.
 */
function underWay(view: CursorView, room: Room, count: number, family: ScaffoldFamily): OpenSeries | null {
  const at = cursorOf(view);
  const { dimension } = room.place;
  const onHeading = dimension !== null && byPosition(at, dimension.bodyStart) < 0;
  const all = room.series.length > 0 ? room.series : countedParts(room);
  const [first] = all;
  const levels: OpenSeries[] =
    onHeading && first !== undefined
      ? [{ series: first, before: first.members.length }]
      : first !== undefined && openAt(all, at).length === 0
        ? [{ series: first, before: 0 }]
        : openAt(all, at);
  const found = levels.find(({ series: { members } }) => onHeading || members[0]?.family === family);
  const like = found?.series.members[0];
  if (found === undefined || like === undefined || like.span === null) return null;
  const limit = seriesFamilies.find((one) => one === like.family);
  const fits = limit === undefined || found.series.members.length + count <= familyLimit(limit);
  return fits && !found.series.members.some(({ last }) => last) ? found : null;
}

/** Points that are read as parts of their section, since each has paragraphs to itself. */
function countedParts({ place: { section, dimension } }: Room): Series[] {
  if (dimension?.kind !== 'item' || !seriesFamilies.some((one) => one === dimension.number?.family))
    return [];
  const members = itemsOf(section).flatMap(({ number, heading, extent: { from } }): SeriesMember[] => {
    if (number === null) return [];
    const behind = { paragraph: heading.paragraph, offset: number.span?.end ?? heading.start };
    return [{ ...number, last: false, from, behind, leads: true, inner: [] }];
  });
  return section === null ? [] : [{ members, extent: section.extent }];
}

function countedOn(points: readonly ScaffoldPoint[], { series, before }: OpenSeries): string[] {
  const like = series.members[before - 1] ?? series.members[0];
  return points.map(({ enumerator, headline, body }, i) => {
    const number = numberLike(like?.text ?? '', before + i + 1) ?? enumerator;
    return `${number}${headline}。${body}`;
  });
}

/** True when each of these points begins a paragraph. */
function standApart(view: CursorView, { extents }: OpenPoints): boolean {
  if (extents.length < 2) return pointsOwnParagraphs(view);
  return new Set(extents.map(({ from }) => from.paragraph)).size === extents.length;
}

/** True when most points of this document that follow another begin a paragraph. */
function pointsOwnParagraphs({ outline }: CursorView): boolean {
  const later = allSeries(outline.series)
    .flatMap(({ members }) => members.slice(1))
    .filter(({ family }) => family !== 'two-sided');
  return later.filter(({ leads }) => leads).length * 2 > later.length;
}

import { isHeadingLine, landInline, landParagraphs, type Landing } from './landing';
import { bodyLook } from './look';
import { itemSeat } from './next-item';
import { targetFor } from './next-target';
import { allSeries, openAt } from './open-series';
import { pointText, type ScaffoldFamily, type ScaffoldPoint } from './scaffold';
import { cursorOf, roomAt, type View } from './view';

/**
 * Lands a whole set of points at the cursor, behind the sentence that it is in: in one paragraph,
 * or one paragraph each where the document does so; numbered items always have their own. The first
 * slot is selected afterwards.
 */
export function landSet(view: View, points: readonly ScaffoldPoint[], family: ScaffoldFamily): Landing {
  const room = roomAt(view);
  const { paragraphs } = view;
  const texts = points.map(pointText);
  if (family === 'han-paren') {
    const seat = itemSeat(view, room, points.length);
    if (seat !== null) {
      const bodies = points.map(
        ({ headline, body }, index) => `${seat.numbers[index] ?? ''}${headline}。${body}`,
      );
      return landParagraphs(paragraphs, seat.after, bodies, seat.look, seat.more);
    }
  }
  const at = cursorOf(view);
  const level = openAt(room.series, at).at(-1) ?? { series: { members: [], extent: room.extent }, before: 0 };
  const target = targetFor(view, room, level) ?? at;
  const written = (paragraphs[target.paragraph]?.text.slice(0, target.offset) ?? '').trim() !== '';
  const rest = (paragraphs[target.paragraph]?.text.slice(target.offset) ?? '').trim() !== '';
  const own = family === 'han-paren' || pointsOwnParagraphs(view);
  const pieces = own ? texts : [texts.join('')];
  if (!rest && (isHeadingLine(view, room, target.paragraph) || (own && (written || pieces.length > 1)))) {
    return landParagraphs(paragraphs, target.paragraph, pieces, bodyLook(view, target.paragraph));
  }
  return landInline(paragraphs, view.selection, target, texts.join(''));
}

/** True when most points of this document that follow another begin a paragraph. */
function pointsOwnParagraphs({ outline }: View): boolean {
  const later = allSeries(outline.series)
    .flatMap(({ members }) => members.slice(1))
    .filter(({ family }) => family !== 'two-sided');
  return later.filter(({ leads }) => leads).length * 2 > later.length;
}

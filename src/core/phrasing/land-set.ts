import { groupSeries } from './grouping';
import { isHeadingLine, landInline, landParagraphs, type Landing } from './landing';
import { bodyLook } from './look';
import { itemSeat } from './next-item';
import { targetFor } from './next-target';
import { pointText, type ScaffoldFamily, type ScaffoldPoint } from './scaffold';
import { cursorOf, enumeratorsWithin, roomAt, type View } from './view';

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
  const { open } = groupSeries(room.enumerators, at);
  const level = open.at(-1);
  const previous = level?.series.members[level.before - 1];
  const following = level?.series.members[level.before];
  const target = targetFor(view, room, previous, following) ?? at;
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
function pointsOwnParagraphs({ paragraphs }: View): boolean {
  const whole = { from: { paragraph: 0, offset: 0 }, to: { paragraph: paragraphs.length, offset: 0 } };
  const { series } = groupSeries(enumeratorsWithin(paragraphs, whole));
  const later = series
    .filter(({ family }) => family !== 'two-sided')
    .flatMap(({ members }) => members.slice(1));
  const begin = later.filter(
    ({ paragraph, start }) => paragraphs[paragraph]?.text.slice(0, start).trim() === '',
  );
  return begin.length * 2 > later.length;
}

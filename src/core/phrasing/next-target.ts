import type { Position } from '../document/types';
import type { Enumerator } from './enumerators';
import { isSentenceStart } from './landing';
import { compare } from './place';
import { cursorOf, type Room, type View } from './view';

/**
 * Where the next enumerator goes: at the cursor where a sentence may begin there, else behind the
 * point that the cursor is in. `null` when the point before has no word yet.
 */
export function targetFor(
  view: View,
  room: Room,
  previous: Enumerator | undefined,
  following: Enumerator | undefined,
): Position | null {
  const at = cursorOf(view);
  const text = view.paragraphs[at.paragraph]?.text ?? '';
  const body = room.place.dimension?.bodyStart;
  const onHeading = body !== undefined && compare(at, body) < 0;
  if (onHeading) return previous === undefined ? body : lastWritten(view, room);
  const justBegun =
    previous !== undefined && previous.paragraph === at.paragraph && previous.end === at.offset;
  if (!justBegun && (text.slice(at.offset).trim() === '' || isSentenceStart(text.slice(0, at.offset))))
    return at;
  const target =
    following === undefined
      ? lastWritten(view, room)
      : { paragraph: following.paragraph, offset: following.start };
  const empty = justBegun && compare(target, at) <= 0;
  return empty ? null : target;
}

/** The end of the last text in the room, not before the cursor's paragraph. */
function lastWritten(view: View, { extent: { from, to } }: Room): Position {
  const at = cursorOf(view);
  const endOf = (index: number) =>
    index === to.paragraph ? to.offset : (view.paragraphs[index]?.text ?? '').trimEnd().length;
  const end = Math.min(to.offset === 0 ? to.paragraph - 1 : to.paragraph, view.paragraphs.length - 1);
  for (let index = end; index > at.paragraph; index -= 1) {
    if ((view.paragraphs[index]?.text ?? '').trim() !== '') return { paragraph: index, offset: endOf(index) };
  }
  return { paragraph: Math.max(at.paragraph, from.paragraph), offset: endOf(at.paragraph) };
}

import type { Position } from '../document/types';
import { isSentenceStart } from './landing';
import type { OpenSeries } from './open-series';
import { byPosition } from './place';
import { cursorOf, type Room, type CursorView } from './view';

/**
 * Where the next enumerator goes: at the cursor where a sentence may begin there, else behind the
 * point that the cursor is in. `null` when the point before has no word yet.
 */
export function targetFor(view: CursorView, room: Room, { series, before }: OpenSeries): Position | null {
  const at = cursorOf(view);
  const previous = series.members[before - 1];
  const until = series.members[before]?.from ?? (previous === undefined ? room.extent.to : series.extent.to);
  const body = room.place.dimension?.bodyStart;
  const onHeading = body !== undefined && byPosition(at, body) < 0;
  // Without a text of its own the heading's body begins in the next paragraph, which may be another heading.
  const bare = body !== undefined && byPosition(body, room.extent.to) >= 0;
  if (onHeading) return previous === undefined && !bare ? body : lastWritten(view, until);
  if (previous?.span === null && isEmptyItem(view, at)) return null;
  const justBegun = previous !== undefined && byPosition(previous.behind, at) === 0;
  if (!justBegun && mayBegin(view, at)) return at;
  const target = lastWritten(view, until);
  const empty = justBegun && byPosition(target, at) <= 0;
  return empty ? null : target;
}

/** True at the end of a paragraph, and where a sentence may begin. */
function mayBegin({ paragraphs }: CursorView, { paragraph, offset }: Position): boolean {
  const text = paragraphs[paragraph]?.text ?? '';
  return text.slice(offset).trim() === '' || isSentenceStart(text.slice(0, offset));
}

/** A paragraph that Word numbers, without a word yet. */
function isEmptyItem({ paragraphs }: CursorView, { paragraph }: Position): boolean {
  const here = paragraphs[paragraph];
  return here !== undefined && here.text.trim() === '' && here.number !== '';
}

/** Behind the last text before a position, not before the cursor's paragraph. */
export function lastWritten(view: CursorView, until: Position): Position {
  const { paragraph: first, offset } = cursorOf(view);
  const written = (index: number) => {
    const text = view.paragraphs[index]?.text ?? '';
    return (index === until.paragraph ? text.slice(0, until.offset) : text).trimEnd().length;
  };
  for (let index = Math.min(until.paragraph, view.paragraphs.length - 1); index > first; index -= 1) {
    if (written(index) > 0) return { paragraph: index, offset: written(index) };
  }
  return { paragraph: first, offset: until.paragraph < first ? offset : written(first) };
}

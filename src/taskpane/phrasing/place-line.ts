import { placeAt } from '../../core/phrasing/place';
import { pointsAt } from '../../core/phrasing/points';
import { cursorOf, type CursorView } from '../../core/phrasing/view';
import { wordsOf } from '../area-words';

/** The place as words, from the outside in: 存在的问题, 能力本领, 第 3 点. */
export function placeLine(view: CursorView): string[] {
  const { place: words } = wordsOf('phrasing');
  const { part, section, dimension, point } = placeAt(view.outline, cursorOf(view));
  if (section === null) return [part === 'section' ? words.outside : words[part]];
  const { template } = view;
  const sectionName = template.sections.find(({ id }) => id === section.id)?.name ?? section.name;
  const line = [section.name === '' ? sectionName : section.name];
  if (dimension !== null) {
    const name = template.dimensions.find(({ id }) => id === dimension.id)?.name;
    if (dimension.kind === 'item') line.push(words.item(dimension.number?.value ?? 1));
    if (name !== undefined) line.push(name);
    else if (dimension.kind !== 'item') line.push(dimension.name);
  }
  if (point !== null) line.push(words.point(pointNumber(view, point.number?.value)));
  return line;
}

/** A point counts by its place in the series; by its own number where there is no series yet. */
function pointNumber(view: CursorView, value: number | undefined): number {
  const series = pointsAt(view);
  const current = series === null || series.points[0]?.family === null ? -1 : series.current;
  return current >= 0 ? current + 1 : (value ?? 1);
}

/** What the notice says to look at in the aspect that the cursor is in, `''` when it says nothing. */
export function noteAt(view: CursorView): string {
  const { dimension } = placeAt(view.outline, cursorOf(view));
  if (dimension === null) return '';
  return view.template.dimensions.find(({ id }) => id === dimension.id)?.note ?? '';
}

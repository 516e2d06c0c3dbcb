import type { FoundName } from '../found';
import type { NoticeText } from '../text';

/** A、B和C → A、B、C; `null` when nothing joins. */
export function splitLast(text: NoticeText, names: readonly FoundName[]): FoundName[] | null {
  const last = names[names.length - 1];
  if (last === undefined || names.length < 2) return null;
  for (let i = last.start + 2; i < last.end - 2; i++) {
    if (text.depth[i]! > text.depth[last.start]!) continue;
    const joint = text.folded.startsWith('以及', i) ? 2 : '和及与'.includes(text.folded[i]!) ? 1 : 0;
    if (joint === 0) continue;
    return [
      ...names.slice(0, -1),
      { start: last.start, end: i, note: null },
      { start: i + joint, end: last.end, note: null },
    ];
  }
  return null;
}

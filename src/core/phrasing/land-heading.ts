import { applyEdits } from '../document/apply';
import { planOutline } from '../plan/plan-outline';
import type { Landing } from './landing';
import type { CursorView } from './view';

/**
 * Lays out one missing heading where the template wants it, as 插入提纲 would, and leaves the cursor
 * behind it.
 *
 * @param key `dimension:<id>` or `section:<id>`.
 */
export function landHeading(view: CursorView, key: string): Landing {
  const { paragraphs, outline, template } = view;
  const wishes = { only: [key], scaffoldPoints: 0, items: false, title: false, preamble: false };
  const { edits } = planOutline(paragraphs, outline, template, wishes);
  const after = applyEdits(paragraphs, edits);
  const first = edits.find((edit) => edit.kind === 'insert-paragraph');
  const index =
    first === undefined
      ? -1
      : after.findIndex((paragraph) => !paragraphs.includes(paragraph) && paragraph.text === first.text);
  const expect = after[index]?.text ?? '';
  const span = { paragraph: index, start: expect.length, end: expect.length };
  return { atCursor: null, edits, then: index < 0 ? null : { span, expect } };
}

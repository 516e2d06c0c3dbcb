import { numberLike } from '../counting/number-like';
import { readNumberText } from '../counting/number-text';
import type { Paragraph } from './types';

/** The last item of one level that was passed. */
interface Counter {
  readonly shape: string;
  readonly value: number;
  /** What the author's last item of this row showed before; `null` when there is none yet. */
  readonly was: number | null;
}

/**
 * Numbers of list items after some have joined, as Word counts them: a new item takes the number
 * after the one before it in its row, and those that followed in sequence move on. A row ends at an
 * item of a higher level, and where the author's own numbers start over. Numbers that show several
 * levels (`1.2`) stay as they are.
 *
 * @param joined Those of `paragraphs` that are new in their list; they carry a sibling's number.
 */
export function countOn(paragraphs: readonly Paragraph[], joined: ReadonlySet<Paragraph>): Paragraph[] {
  const rows = new Map<number, Counter>();
  return paragraphs.map((paragraph) => {
    const { number, listLevel } = paragraph;
    if (number === '' || listLevel < 0) return paragraph;
    for (const level of rows.keys()) if (level > listLevel) rows.delete(level);
    const shape = numberLike(number, 1);
    const shown = readNumberText(number)?.value;
    if (shape === null || shown === undefined || SEVERAL.test(number)) return paragraph;
    const row = rows.get(listLevel);
    // What starts over at a number of its own shows that, whatever comes before it.
    const before = row?.shape === shape && paragraph.startsOver !== true ? row : null;
    const counter = counted(before, shape, shown, joined.has(paragraph));
    rows.set(listLevel, counter);
    const text = counter.value === shown ? number : numberLike(number, counter.value);
    return text === null || text === number ? paragraph : { ...paragraph, number: text };
  });
}

/** A row with one item more, which shows `shown` so far. */
function counted(before: Counter | null, shape: string, shown: number, isNew: boolean): Counter {
  const { value = 0, was = null } = before ?? {};
  if (isNew) return { shape, value: value + 1, was };
  const followed = before !== null && shown === (was ?? 0) + 1;
  return { shape, value: followed ? value + 1 : shown, was: shown };
}

const SEVERAL =
  /[0-9０-９〇一二三四五六七八九十][^0-9０-９〇一二三四五六七八九十]+[0-9０-９〇一二三四五六七八九十]/;

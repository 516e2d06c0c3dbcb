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
    const before = row?.shape === shape ? row : null;
    const isNew = joined.has(paragraph);
    const followed = before !== null && shown === (before.was ?? 0) + 1;
    const value = isNew ? (before?.value ?? 0) + 1 : followed ? before.value + 1 : shown;
    rows.set(listLevel, { shape, value, was: isNew ? (before?.was ?? null) : shown });
    const counted = value === shown ? number : numberLike(number, value);
    return counted === null || counted === number ? paragraph : { ...paragraph, number: counted };
  });
}

const SEVERAL =
  /[0-9０-９〇一二三四五六七八九十][^0-9０-９〇一二三四五六七八九十]+[0-9０-９〇一二三四五六七八九十]/;

import { append } from '../core/counting/long-lists';
import type { Edit } from '../core/document/edit';
import type { Paragraph } from '../core/document/types';
import type { ReplacedSpan } from '../core/document/report';
import { reportOf } from '../core/document/report';
import type { ApplyReport } from './host';

/**
 * Which part of a batch is in the document after a write that failed: compares the paragraphs
 * before and after, and takes for inserted only what the batch wanted to insert at that very place
 * (a paragraph begun and not finished counts with the text it has). `null` when nothing changed.
 */
export function whatWentIn(
  before: readonly Paragraph[],
  after: readonly string[],
  edits: readonly Edit[],
): ApplyReport | null {
  if (before.length === after.length && before.every((p, i) => p.text === after[i])) return null;
  const inserted: { paragraph: number; text: string }[] = [];
  const replaced: ReplacedSpan[] = [];
  let at = 0;
  let extra = after.length - before.length;
  before.forEach((paragraph, index) => {
    const own = edits.filter((edit) => edit.paragraph === index);
    take(wanted(own, 'before'), paragraph.text);
    const text = after[at] ?? '';
    if (text !== paragraph.text) {
      const changes = own.filter((edit) => edit.kind === 'replace');
      const planned = reportOf(
        [paragraph],
        changes.map((edit) => ({ ...edit, paragraph: 0 })),
      );
      if (planned.replaced[0]?.text === text) {
        append(
          replaced,
          planned.replaced.map((span) => ({ ...span, paragraph: at })),
        );
      }
    }
    at++;
    take(wanted(own, 'after'), before[index + 1]?.text ?? null);
  });
  return { inserted, replaced };

  /** Takes the paragraphs at `at` that are (beginnings of) wanted ones, in the order wanted. */
  function take(texts: readonly string[], next: string | null): void {
    let from = 0;
    while (extra > 0 && from < texts.length) {
      const text = after[at];
      if (text === undefined) return;
      const found = texts.findIndex((wish, i) => i >= from && wish === text);
      const begun = texts.findIndex((wish, i) => i >= from && wish.startsWith(text));
      const hit = found >= 0 ? found : text === next ? -1 : begun;
      if (hit < 0) return;
      inserted.push({ paragraph: at, text });
      at++;
      extra--;
      from = hit + 1;
    }
  }
}

function wanted(edits: readonly Edit[], where: 'before' | 'after'): readonly string[] {
  return edits.flatMap((e) => (e.kind === 'insert-paragraph' && e.where === where ? [e.text] : []));
}

import type { Edit } from '../document/edit';
import type { Paragraph } from '../document/types';
import type { Insertion } from '../document/report';
import type { Removal } from './types';

type Left = Removal['left'][number];

/**
 * Plans 撤回: takes out exactly what was inserted and is still as it was, and says what it leaves
 * because the author has begun to write there. The document may have changed elsewhere since: a
 * paragraph is looked for at its old place first, then at the nearest one with the same text.
 *
 * Text put inside the author's paragraphs (new numbers) is put back only while the whole paragraph
 * is as the insertion left it; other characters are never touched.
 */
export function planRemoval(paragraphs: readonly Paragraph[], insertion: Insertion): Removal {
  const edits: Edit[] = [];
  const left: Left[] = [];
  const taken = new Set<number>();
  const claim = (index: number, text: string): number | null => {
    const found = nearest(paragraphs, index, (p, i) => p.text === text && !taken.has(i));
    if (found !== null) taken.add(found);
    return found;
  };
  for (const { paragraph, text } of insertion.inserted) {
    const found = claim(paragraph, text);
    if (found !== null) edits.push({ kind: 'delete-paragraph', paragraph: found, expect: text });
    else left.push({ kind: 'inserted', text, ...whereabouts(paragraphs, paragraph, text, taken) });
  }
  for (const [, spans] of groupByParagraph(insertion)) {
    const [first] = spans;
    if (first === undefined) continue;
    const found = claim(first.paragraph, first.text);
    for (const span of spans)
      if (found !== null)
        edits.push({
          kind: 'replace',
          paragraph: found,
          expect: first.text,
          start: span.start,
          end: span.start + span.now.length,
          text: span.was,
        });
      else
        left.push({
          kind: 'renumbered',
          text: span.now,
          ...whereabouts(paragraphs, span.paragraph, span.text, taken),
        });
  }
  return { edits, removed: edits.length, left };
}

function groupByParagraph({ replaced = [] }: Insertion) {
  const groups = new Map<number, NonNullable<Insertion['replaced']>[number][]>();
  for (const span of replaced) {
    const group = groups.get(span.paragraph);
    if (group) group.push(span);
    else groups.set(span.paragraph, [span]);
  }
  return groups;
}

/** An inserted paragraph that reads otherwise now still begins like it; else it is gone. */
function whereabouts(
  paragraphs: readonly Paragraph[],
  index: number,
  text: string,
  taken: ReadonlySet<number>,
): Pick<Left, 'reason' | 'paragraph'> {
  const stem = text.slice(0, Math.max(4, Math.min(8, text.length)));
  const found =
    stem.trim() === ''
      ? null
      : nearest(paragraphs, index, (p, i) => p.text.startsWith(stem) && !taken.has(i));
  return found === null ? { reason: 'gone', paragraph: null } : { reason: 'edited', paragraph: found };
}

function nearest(
  paragraphs: readonly Paragraph[],
  index: number,
  fits: (p: Paragraph, i: number) => boolean,
): number | null {
  for (let distance = 0; distance <= paragraphs.length + index; distance++)
    for (const i of distance === 0 ? [index] : [index - distance, index + distance]) {
      const p = paragraphs[i];
      if (p !== undefined && fits(p, i)) return i;
    }
  return null;
}

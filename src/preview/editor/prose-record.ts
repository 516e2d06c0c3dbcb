import type { Mark, Node } from 'prosemirror-model';
import type { TextFormatting } from '@eigenpal/docx-editor-core/types/document';
import type { ParagraphRecord, RunRecord } from '../word/store';
import { inherited } from './prose-attrs';
import { fontOfMarks, marksOf } from './prose-font';
import type { IndexedParagraph } from './prose-index';
import { listOf } from './prose-lists';
import { lookOf } from './prose-look';
import { leavesOf } from './prose-text';

/** A paragraph of the editor as a record of the object model. */
export function recordOf(entry: IndexedParagraph, defaultStyle: string): ParagraphRecord {
  const { attrs } = entry.node;
  const level = attrs['outlineLevel'] as number | null | undefined;
  return {
    runs: runsOf(entry),
    markFont: fontOfMarks(markMarks(entry.node)),
    styleId: (attrs['styleId'] as string | null) ?? defaultStyle,
    look: lookOf(attrs),
    // OOXML counts outline levels from 0, 9 being body text.
    outlineLevel: level === null || level === undefined || level > 8 ? 10 : level + 1,
    list: listOf(attrs),
    tableNestingLevel: entry.depth,
  };
}

function runsOf({ node }: IndexedParagraph): RunRecord[] {
  return leavesOf(node)
    .filter((leaf) => leaf.text !== '')
    .map(({ text, marks }) => {
      const has = (name: string): boolean => marks.some((mark) => mark.type.name === name);
      return {
        text,
        font: fontOfMarks(marks),
        ...(has('insertion') ? { revision: 'inserted' as const } : {}),
        ...(has('deletion') ? { revision: 'deleted' as const } : {}),
        ...(has('hidden') ? { hidden: true } : {}),
      };
    });
}

/** How the paragraph mark looks: what text in an empty paragraph starts with. */
export function markMarks(node: Node): Mark[] {
  const format = node.attrs['defaultTextFormatting'] as TextFormatting | null;
  return marksOf(node.type.schema, format ?? undefined);
}

/** The marks of text that is written from `start` to `end`. */
export function marksBetween(node: Node, start: number, end: number): readonly Mark[] {
  let at = 0;
  let before: readonly Mark[] | undefined;
  for (const leaf of leavesOf(node)) {
    const stop = at + leaf.text.length;
    if (leaf.text !== '') {
      if (end > start && stop > start) return inherited(leaf.marks);
      if (at >= start) return inherited(before ?? leaf.marks);
      before = leaf.marks;
    }
    at = stop;
  }
  return before ? inherited(before) : markMarks(node);
}

import type { Outline, OutlineNode } from '../../core/outline/types';

/** Key of the map's row that the paragraph of the cursor belongs to; the innermost one. */
export function rowOfCursor(outline: Outline, paragraph: number): string | null {
  const section = lastBefore(outline.sections, paragraph);
  if (!section?.id) return null;
  const dimension = lastBefore(
    section.children.filter(({ kind }) => kind === 'dimension'),
    paragraph,
  );
  return !dimension?.id ? `section:${section.id}` : `dimension:${dimension.id}`;
}

/** The node whose paragraphs hold `paragraph`; of two that share one, the later. */
function lastBefore(nodes: readonly OutlineNode[], paragraph: number): OutlineNode | undefined {
  return nodes
    .filter(({ extent }) => {
      const ends = extent.to.offset === 0 ? extent.to.paragraph - 1 : extent.to.paragraph;
      return extent.from.paragraph <= paragraph && paragraph <= ends;
    })
    .at(-1);
}

import { BODY_TEXT_LEVEL, type Paragraph } from '../document/types';
import { cellsOf } from '../outline/cells';
import type { Outline, OutlineNode } from '../outline/types';

/** The paper's typical body paragraph: the first long enough one that is no heading. */
export function typicalBody(paragraphs: readonly Paragraph[], outline: Outline): number | null {
  const headings = headingParagraphs(outline);
  const { homes } = cellsOf(outline, paragraphs);
  const plain = (p: Paragraph, i: number, least: number) =>
    !headings.has(i) &&
    (!p.inTable || homes.has(p.cell ?? -1)) &&
    p.outlineLevel === BODY_TEXT_LEVEL &&
    p.listLevel < 0 &&
    p.text.trim().length >= least;
  for (const least of [30, 1]) {
    const found = paragraphs.findIndex((p, i) => plain(p, i, least));
    if (found >= 0) return found;
  }
  return null;
}

/** Indexes of the paragraphs that are nothing but a heading. */
function headingParagraphs(outline: Outline): Set<number> {
  const found = new Set<number>();
  const visit = (node: OutlineNode) => {
    if (node.kind !== 'point' && !node.runIn) found.add(node.heading.paragraph);
    node.children.forEach(visit);
  };
  for (const node of [outline.title, outline.byline, outline.salutation, outline.signature, outline.date])
    if (node) found.add(node.heading.paragraph);
  outline.sections.forEach(visit);
  return found;
}

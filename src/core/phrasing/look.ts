import type { NewParagraphLook } from '../document/edit';
import { BODY_TEXT_LEVEL } from '../document/types';
import type { OutlineNode } from '../outline/types';
import type { CursorView } from './view';

/** How a body paragraph looks near this one: like itself if it is one, else like the nearest one. */
export function bodyLookNear(view: CursorView, near: number): NewParagraphLook {
  const headings = headingParagraphs(view);
  const isBody = (index: number) => {
    const paragraph = view.paragraphs[index];
    return (
      paragraph !== undefined &&
      paragraph.text.trim() !== '' &&
      paragraph.outlineLevel === BODY_TEXT_LEVEL &&
      !paragraph.inTable &&
      !headings.has(index)
    );
  };
  const count = view.paragraphs.length;
  for (let distance = 0; distance < count; distance += 1) {
    for (const index of [near - distance, near + distance]) if (isBody(index)) return { like: index };
  }
  return { style: 'Normal' };
}

/** Indexes of the paragraphs that are nothing but a heading. */
function headingParagraphs({ outline }: CursorView): Set<number> {
  const nodes: OutlineNode[] = [outline.title, outline.byline, outline.signature, outline.date].filter(
    (node) => node !== null,
  );
  const found = new Set(nodes.map(({ heading }) => heading.paragraph));
  const visit = (node: OutlineNode): void => {
    if (!node.runIn && node.kind !== 'point') found.add(node.heading.paragraph);
    node.children.forEach(visit);
  };
  outline.sections.forEach(visit);
  return found;
}

import type { Extent, Paragraph } from '../document/types';
import type { OutlineNode } from '../outline/types';

/** Where an extent lies in one of its paragraphs. */
interface ExtentSlice {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of an extent, a paragraph each. */
export function extentSlices(extent: Extent, paragraphs: readonly Paragraph[]): ExtentSlice[] {
  const parts: ExtentSlice[] = [];
  for (let paragraph = extent.from.paragraph; paragraph <= extent.to.paragraph; paragraph++) {
    const part = partIn(extent, paragraph, paragraphs);
    if (part.start < part.end) parts.push(part);
  }
  return parts;
}

/** The part of an extent in one of its paragraphs; it may be empty. */
function partIn({ from, to }: Extent, paragraph: number, paragraphs: readonly Paragraph[]): ExtentSlice {
  const length = paragraphs[paragraph]?.text.length ?? 0;
  const start = paragraph === from.paragraph ? from.offset : 0;
  const end = paragraph === to.paragraph ? Math.min(to.offset, length) : length;
  return { paragraph, start, end };
}

/** True when a pattern that looks at single lines matches in the extent. */
export function matchesIn(pattern: RegExp, extent: Extent, paragraphs: readonly Paragraph[]): boolean {
  return extentSlices(extent, paragraphs).some(({ paragraph, start, end }) =>
    pattern.test(paragraphs[paragraph]!.text.slice(start, end)),
  );
}

/** The text of a node behind its heading. */
export function bodyOf(node: OutlineNode): Extent {
  return { from: node.bodyStart, to: node.extent.to };
}

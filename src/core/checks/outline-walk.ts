import type { Paragraph, Span } from '../document/types';
import type { NodeKind, Outline, OutlineNode } from '../outline/types';

/** Every node of the outline in document order, parents before children. */
export function* walk(outline: Outline): Generator<OutlineNode> {
  for (const node of [outline.title, outline.byline, outline.salutation, outline.preamble]) {
    if (node !== null) yield node;
  }
  yield* descend(outline.sections);
  for (const node of [outline.closing, outline.signature, outline.date]) if (node !== null) yield node;
}

function* descend(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* descend(node.children);
  }
}

/** Which kinds of node have their heading in a paragraph, by the paragraph's index. */
export function nodesByParagraph(outline: Outline): Map<number, NodeKind[]> {
  const kinds = new Map<number, NodeKind[]>();
  for (const node of walk(outline)) {
    const list = kinds.get(node.heading.paragraph);
    if (list === undefined) kinds.set(node.heading.paragraph, [node.kind]);
    else list.push(node.kind);
  }
  return kinds;
}

/** All dimension headings in document order, repeated ones included. */
export function dimensionsOf(outline: Outline): OutlineNode[] {
  const found: OutlineNode[] = [];
  for (const node of descend(outline.sections)) if (node.kind === 'dimension') found.push(node);
  return found;
}

/** The first section with this id. */
export function sectionOf(outline: Outline, id: string): OutlineNode | undefined {
  return outline.sections.find((section) => section.id === id);
}

/** The empty span in front of a node: the start of its paragraph, or of its heading when text stands before it. */
export function before(paragraphs: readonly Paragraph[], node: OutlineNode): Span {
  const { paragraph, start } = node.heading;
  const lead = (paragraphs[paragraph]?.text ?? '').slice(0, start);
  const at = lead.trim() === '' ? 0 : start;
  return { paragraph, start: at, end: at };
}

/** The empty span where the paper's text ends: before closing and signature and whatever is pasted behind. */
export function endOfPaper(paragraphs: readonly Paragraph[], outline: Outline): Span {
  const tail = outline.closing ?? outline.signature ?? outline.date;
  const lastSection = outline.sections.at(-1);
  if (tail !== null && (lastSection === undefined || isAfter(tail, lastSection)))
    return before(paragraphs, tail);
  const appended = outline.ignored.find((region) => region.kind === 'appended');
  if (appended !== undefined) {
    const { paragraph, offset } = appended.extent.from;
    return { paragraph, start: offset, end: offset };
  }
  const last = Math.max(0, paragraphs.length - 1);
  const end = paragraphs[last]?.text.length ?? 0;
  return { paragraph: last, start: end, end };
}

function isAfter(a: OutlineNode, b: OutlineNode): boolean {
  if (a.heading.paragraph !== b.heading.paragraph) return a.heading.paragraph > b.heading.paragraph;
  return a.heading.start > b.heading.start;
}

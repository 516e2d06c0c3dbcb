import type { Paragraph, Span } from '../document/types';
import { sectionNodes } from '../outline/summary';
import type { NodeKind, Outline, OutlineNode } from '../outline/types';

/** Every node of the outline, parents before children, sections in document order. */
export function allNodes(outline: Outline): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const put = (node: OutlineNode | null): void => {
    if (node === null) return;
    nodes.push(node);
    for (const child of node.children) put(child);
  };
  for (const node of [outline.title, outline.byline, outline.salutation, outline.preamble]) put(node);
  for (const node of outline.sections) put(node);
  for (const node of [outline.closing, outline.signature, outline.date]) put(node);
  return nodes;
}

/** Which kinds of node have their heading in a paragraph, by the paragraph's index. */
export function nodesByParagraph(nodes: readonly OutlineNode[]): Map<number, NodeKind[]> {
  const kinds = new Map<number, NodeKind[]>();
  for (const node of nodes) {
    const list = kinds.get(node.heading.paragraph);
    if (list === undefined) kinds.set(node.heading.paragraph, [node.kind]);
    else list.push(node.kind);
  }
  return kinds;
}

/** Sections that have a heading of their own, in document order. */
export function headedSections(outline: Outline): readonly OutlineNode[] {
  return outline.sections.some((section) => section.implied)
    ? outline.sections.filter((section) => !section.implied)
    : outline.sections;
}

/** The first heading that opens the section, or names it along with another. */
export function sectionOf(outline: Outline, id: string): OutlineNode | undefined {
  return sectionNodes(outline, id)[0];
}

/** The empty span in front of a node: the start of its paragraph, or of its heading when text stands before it. */
export function spanBefore(paragraphs: readonly Paragraph[], node: OutlineNode): Span {
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
    return spanBefore(paragraphs, tail);
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

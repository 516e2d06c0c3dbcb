import type { Outline, OutlineNode } from '../../src/core/outline/types';
import type { Label } from './labelled';

/** The nodes of an outline in the notation of the labelled papers. */
export function labelsOf(outline: Outline): Label[] {
  const out: Label[] = [];
  const add = (node: OutlineNode | null): void => {
    /* What an aspect tells of its causes and measures is tested by itself. */
    if (!node || node.facet) return;
    if (!node.implied) {
      out.push({
        kind: node.kind,
        id: node.id,
        paragraph: node.heading.paragraph,
        offset: node.heading.start,
      });
    }
    node.children.forEach(add);
  };
  add(outline.title);
  add(outline.byline);
  add(outline.salutation);
  add(outline.preamble);
  outline.sections.forEach(add);
  add(outline.closing);
  add(outline.signature);
  add(outline.date);
  return out;
}

/** A label in one line, for comparing and for reading. */
export function show(label: Label): string {
  return `${label.paragraph}:${label.offset} ${label.kind}${label.id === null ? '' : ` ${label.id}`}`;
}

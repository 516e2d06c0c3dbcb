import type { Template } from '../template/schema';
import type { Outline, OutlineNode } from './types';

/** One section of the template, as the document has it. */
export interface SectionSummary {
  readonly id: string;
  readonly name: string;
  readonly present: boolean;
  /** Index from 0 of the heading's paragraph, `null` when absent. */
  readonly paragraph: number | null;
  /** Without white space, the heading included; all its occurrences together. */
  readonly characters: number;
  /** Numbered parts; where there are none, points. */
  readonly items: number;
}

/** One dimension of the template, as the document has it. */
export interface DimensionSummary {
  readonly id: string;
  readonly name: string;
  readonly present: boolean;
  readonly paragraph: number | null;
  /** 一是… of its first occurrence: its problems. */
  readonly points: number;
  /** What it tells of its own causes and measures, in points; a text without points counts as one. */
  readonly causes: number;
  readonly measures: number;
  readonly characters: number;
}

/** What stands and what is missing, in template order. */
export interface Summary {
  /** `null` for a paper read by itself. */
  readonly template: string | null;
  /** True when every section required at error level and every dimension is present. */
  readonly complete: boolean;
  readonly sections: readonly SectionSummary[];
  readonly dimensions: readonly DimensionSummary[];
}

/** Sums an outline up against its template. */
export function summarise(outline: Outline, template: Template): Summary {
  const wanted = template.sections.map((section): SectionSummary => {
    const nodes = sectionNodes(outline, section.id);
    const first = nodes[0];
    return {
      id: section.id,
      name: section.name,
      present: first !== undefined,
      paragraph: first ? first.heading.paragraph : null,
      characters: nodes.reduce((sum, node) => sum + node.characters, 0),
      items: first ? countItems(first) : 0,
    };
  });
  // Nothing is missing in a paper that is read by itself: a section without a heading is none.
  const sections = outline.template === null ? wanted.filter(({ present }) => present) : wanted;
  const dimensions = template.dimensions.map((dimension): DimensionSummary => {
    const node = dimensionNodes(outline, dimension.id)[0];
    return {
      id: dimension.id,
      name: dimension.name,
      present: node !== undefined,
      paragraph: node ? node.heading.paragraph : null,
      ...(node ? toldBy(node) : NOTHING),
      characters: node ? node.characters : 0,
    };
  });
  const complete =
    template.sections.every((s, i) => s.required !== 'error' || wanted[i]!.present) &&
    dimensions.every((d) => d.present);
  return { template: outline.template, complete, sections, dimensions };
}

/** Every heading that opens the section, or names it along with another; none for an implied one. */
export function sectionNodes(outline: Outline, id: string): readonly OutlineNode[] {
  const own = outline.sections.filter((node) => node.id === id && !node.implied);
  return own.length > 0 ? own : outline.sections.filter((node) => node.covers?.includes(id));
}

/** Every heading of the dimension, in document order; one of its own before one that names it along with another. */
export function dimensionNodes(outline: Outline, id: string): readonly OutlineNode[] {
  let known = byDimension.get(outline);
  if (known === undefined) byDimension.set(outline, (known = nodesByDimension(outline)));
  return known.get(id) ?? [];
}

/* A paper that is read by itself may have as many dimensions as headings: looked through once, not once for each. */
const byDimension = new WeakMap<Outline, ReadonlyMap<string, readonly OutlineNode[]>>();

function nodesByDimension({ sections }: Outline): ReadonlyMap<string, readonly OutlineNode[]> {
  const found = new Map<string, OutlineNode[]>();
  const put = (id: string, node: OutlineNode) => {
    const nodes = found.get(id);
    if (nodes === undefined) found.set(id, [node]);
    else nodes.push(node);
  };
  const nodes = sections.flatMap(({ children }) => children.filter(({ kind }) => kind === 'dimension'));
  for (const node of nodes) if (node.id !== null) put(node.id, node);
  for (const node of nodes) for (const id of new Set(node.covers ?? [])) if (id !== node.id) put(id, node);
  return found;
}

/** How many points, and how many causes and measures inside it, an aspect tells. */
export type ToldCounts = Readonly<Record<'points' | 'causes' | 'measures', number>>;

const NOTHING: ToldCounts = { points: 0, causes: 0, measures: 0 };

/** What an aspect tells of each kind. */
export function toldBy(node: OutlineNode): ToldCounts {
  return {
    points: node.children.filter((child) => child.kind === 'point').length,
    causes: countFacet(node, 'causes'),
    measures: countFacet(node, 'measures'),
  };
}

function countFacet({ children }: OutlineNode, facet: 'causes' | 'measures'): number {
  return children
    .filter((child) => child.facet === facet)
    .reduce((sum, { children: told }) => sum + Math.max(1, told.length), 0);
}

function countItems(node: OutlineNode): number {
  const parts = node.children.filter((child) => child.kind === 'item' || child.kind === 'dimension').length;
  return parts > 0 ? parts : node.children.length;
}

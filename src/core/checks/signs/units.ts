import type { OutlineNode } from '../../outline/types';
import { bodyOf } from '../reading';
import type { RuleContext } from '../rule';
import { ownText } from './plain';

/** What is judged as one: a point of an aspect, or the aspect itself where it has none. */
export interface Unit {
  readonly node: OutlineNode;
  /** The own text behind the headline. */
  readonly body: string;
}

/** The units of an aspect, without what it tells of its causes and measures. */
export function unitsOf(dimension: OutlineNode, { paragraphs, outline }: RuleContext): Unit[] {
  const points = dimension.children.filter(({ kind, facet }) => kind === 'point' && !isAside(facet));
  const nodes = points.length > 0 ? points : [dimension];
  return nodes.map((node) => ({ node, body: ownText(bodyOf(node), paragraphs, outline.ignored) }));
}

function isAside(facet: OutlineNode['facet']): boolean {
  return facet === 'causes' || facet === 'measures';
}

/** The aspects of the problems. */
export function problemAspects({ outline }: RuleContext): OutlineNode[] {
  return outline.sections
    .filter((section) => section.id === 'problems')
    .flatMap((section) =>
      section.children.filter(({ kind, facet }) => kind === 'dimension' && !isAside(facet)),
    );
}

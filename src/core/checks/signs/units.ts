import type { OutlineNode } from '../../outline/types';
import { bodyOf } from '../reading';
import type { RuleContext } from '../rule';
import { tellingOf, type Telling } from './evidence';
import { ownText } from './plain';

/** What is judged as one: a point of an aspect, or the aspect itself where it has none. */
export interface Unit {
  readonly node: OutlineNode;
  /** The own text behind the headline. */
  readonly body: string;
  /** What that tells. */
  readonly telling: () => Telling;
}

/** The units of an aspect, without what it tells of its causes and measures; cut once for all rules that ask. */
export const unitsOf = (dimension: OutlineNode, context: RuleContext): readonly Unit[] =>
  context.shared.of('units', dimension, () => cutUnits(dimension, context));

function cutUnits(dimension: OutlineNode, { paragraphs, outline, memo }: RuleContext): Unit[] {
  const points = dimension.children.filter(({ kind, facet }) => kind === 'point' && !isAside(facet));
  const nodes = points.length > 0 ? points : [dimension];
  return nodes.map((node) => {
    const body = ownText(bodyOf(node), paragraphs, outline.ignored);
    let told: Telling | null = null;
    return { node, body, telling: () => (told ??= memo.of('telling', body, tellingOf)) };
  });
}

function isAside(facet: OutlineNode['facet']): boolean {
  return facet === 'causes' || facet === 'measures';
}

/** The aspects of the problems. */
export function problemAspects({ outline, shared }: RuleContext): readonly OutlineNode[] {
  return shared.once('aspects', () =>
    outline.sections
      .filter((section) => section.id === 'problems')
      .flatMap((section) =>
        section.children.filter(({ kind, facet }) => kind === 'dimension' && !isAside(facet)),
      ),
  );
}

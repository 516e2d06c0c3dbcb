import type { OutlineNode } from '../../outline/types';
import { fault, type LayoutRule } from '../rule';

/** Numbers that Word makes by itself beside typed ones: the rarer kind is reported. */
export const numberStyle: LayoutRule = {
  id: 'layout-number-style',
  severity: 'info',
  clause: null,
  check({ outline, parts }) {
    const nodes = outline.sections
      .flatMap(numbered)
      .filter((node) => parts[node.heading.paragraph]?.role !== 'other');
    const automatic = nodes.filter(({ number }) => number?.span === null);
    const typed = nodes.filter(({ number }) => number?.span !== null);
    const rarer = automatic.length <= typed.length ? automatic : typed;
    const variant = rarer === automatic ? 'automatic' : 'typed';
    return automatic.length === 0 || typed.length === 0
      ? []
      : rarer.map(({ heading: { paragraph, start, end } }) =>
          fault(paragraph, variant, {}, { start, end, settable: false }),
        );
  },
};

function numbered(node: OutlineNode): OutlineNode[] {
  const inner = node.children.filter(({ kind }) => kind !== 'point').flatMap(numbered);
  return node.number === null || node.implied ? inner : [node, ...inner];
}

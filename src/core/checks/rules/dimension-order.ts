import type { Examples, MakePaper, PaperRule } from '../rule';
import { firstOfEach, outOfOrder } from '../sequence';

/** Dimensions stand in the template's order, where it prescribes one. */
export const dimensionOrder: PaperRule = {
  kind: 'paper',
  id: 'dimension-order',
  severity: 'warning',
  source: { basis: 'notice', reference: '当次会议的通知或方案' },
  check({ dimensions, template }) {
    if (template.dimensionOrder === 'floating') return [];
    const order = template.dimensions.map((dimension) => dimension.id);
    const nodes = firstOfEach(dimensions).filter((node) => order.includes(node.id!));
    return outOfOrder(nodes.map((node) => order.indexOf(node.id!))).map((index) => {
      const node = nodes[index]!;
      const rank = order.indexOf(node.id!);
      return {
        target: node.id,
        span: node.heading,
        params: {
          name: template.dimensions[rank]!.name,
          rank: rank + 1,
          order: template.dimensions.map((dimension) => dimension.name).join('、'),
        },
      };
    });
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({ dimensions: ['theory', 'style', 'politics', 'ability', 'responsibility', 'integrity'] }),
      finds: ['（二）在工作作风方面'],
    },
  ],
  right: [{ text: paper() }],
});

import { headedSections } from '../outline-walk';
import type { Examples, MakePaper, PaperRule } from '../rule';
import { firstOfEach, outOfOrder } from '../sequence';

/** Problems, causes, measures in this order; floating sections (cases) may stand anywhere. */
export const sectionOrder: PaperRule = {
  kind: 'paper',
  id: 'section-order',
  severity: 'warning',
  source: { basis: 'practice', reference: '审核习惯' },
  check({ outline, template }) {
    const fixed = template.sections.filter((section) => !section.floating);
    const order = fixed.map((section) => section.id);
    const nodes = firstOfEach(headedSections(outline)).filter((node) => order.includes(node.id!));
    return outOfOrder(nodes.map((node) => order.indexOf(node.id!))).map((index) => {
      const node = nodes[index]!;
      return {
        target: node.id,
        span: node.heading,
        params: { name: node.name, order: fixed.map((section) => section.name).join('、') },
      };
    });
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    { text: paper({ sections: ['measures', 'problems', 'cases', 'causes'] }), finds: ['一、整改的措施'] },
  ],
  right: [{ text: paper() }, { text: paper({ sections: ['problems', 'causes', 'cases', 'measures'] }) }],
});

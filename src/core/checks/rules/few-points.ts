import type { Examples, MakePaper, PaperRule } from '../rule';

/** A dimension usually has two to four points. */
export const fewPoints: PaperRule = {
  kind: 'paper',
  id: 'few-points',
  severity: 'info',
  source: { basis: 'practice', reference: '常见写法：每个方面 2 至 4 个要点' },
  check({ dimensions, template }) {
    const least = template.points.min ?? 0;
    const counted = dimensions.map((node) => ({
      node,
      count: node.children.filter((child) => child.kind === 'point').length,
    }));
    // A paper that counts no points anywhere is written without 一是, 二是.
    if (counted.every(({ count }) => count === 0)) return [];
    return counted
      .filter(({ count }) => count < least)
      .map(({ node, count }) => ({
        target: node.id,
        span: node.heading,
        params: { name: node.name, count, least },
      }));
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({ passage: '一是学习时间不够多。例如2023年1月只安排了一次，我对此重视不足。' }),
      finds: ['（一）在理论学习方面'],
    },
  ],
  right: [{ text: paper() }],
});

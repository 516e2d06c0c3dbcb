import type { Examples, MakePaper, PaperRule } from '../rule';

/** Many more points than usual in one dimension. */
export const manyPoints: PaperRule = {
  kind: 'paper',
  id: 'many-points',
  severity: 'info',
  source: { basis: 'practice', reference: '常见写法：每个方面 2 至 4 个要点' },
  thresholds: { over: 1 },
  check({ dimensions, template, limit }) {
    const { max } = template.points;
    if (max === undefined) return [];
    return dimensions
      .map((node) => ({ node, count: node.children.filter((child) => child.kind === 'point').length }))
      .filter(({ count }) => count > max + limit('many-points.over'))
      .map(({ node, count }) => ({
        target: node.id,
        span: node.heading,
        params: { name: node.name, count, most: max },
      }));
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        passage:
          '例如2023年1月：一是学习少。我想得少。二是思考少。我想得少。三是交流少。我想得少。四是笔记少。我想得少。五是调研少。我想得少。六是总结少。我想得少。',
      }),
      finds: ['（一）在理论学习方面'],
    },
  ],
  right: [{ text: paper() }],
});

import type { Examples, MakePaper, PaperRule } from '../rule';

/** The dimensions are of about one length. */
export const dimensionBalance: PaperRule = {
  kind: 'paper',
  id: 'dimension-balance',
  severity: 'info',
  source: { basis: 'practice', reference: '常见写法：各方面篇幅大体相当' },
  thresholds: { ratio: 2 },
  check({ dimensions, limit }) {
    if (dimensions.length < 3) return [];
    const sorted = [...dimensions].sort((a, b) => a.characters - b.characters);
    const shortest = sorted[0]!;
    const longest = sorted[sorted.length - 1]!;
    if (longest.characters <= limit('dimension-balance.ratio') * shortest.characters) return [];
    return [
      {
        target: shortest.id,
        span: shortest.heading,
        params: {
          name: shortest.name,
          found: shortest.characters,
          longest: longest.name,
          most: longest.characters,
        },
      },
    ];
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({ passage: '一是学得少。例如2023年我只学了一次。二是记得少。我不重视。' }).replace(
        '领会政策不够快。',
        '领会政策不够快。我对新的要求了解得慢、联系得少，往往等文件下来才去看，看了也没有想清楚与本职工作的关系，时间一长就落在了后面。',
      ),
      finds: ['（一）在理论学习方面'],
    },
  ],
  right: [{ text: paper() }],
});

import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** About as many causes and measures as dimensions. */
export const countMismatch: PaperRule = {
  kind: 'paper',
  id: 'count-mismatch',
  severity: 'info',
  source: { basis: 'practice', reference: '常见写法：原因、措施与方面数目相当' },
  thresholds: { tolerance: 2 },
  check({ outline, template, dimensions, limit }) {
    const drafts: Draft[] = [];
    const expected = dimensions.length;
    for (const section of outline.sections) {
      const kind = template.sections.find((candidate) => candidate.id === section.id);
      const count = section.children.filter((child) => child.kind === 'item').length;
      if (kind?.parts !== 'items' || count === 0 || expected === 0) continue;
      if (Math.abs(count - expected) <= limit('count-mismatch.tolerance')) continue;
      drafts.push({
        target: section.id,
        span: section.heading,
        params: { name: section.name, count, expected },
      });
    }
    return drafts;
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        causes: ['（一）理论武装抓得不紧。我平时忙于事务。', '（二）自我要求有所放松。我平时忙于事务。'],
      }),
      finds: ['三、问题的原因'],
    },
  ],
  right: [{ text: paper() }],
});

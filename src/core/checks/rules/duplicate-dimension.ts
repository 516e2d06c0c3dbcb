import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** Each dimension has one heading; a second is usually a slip of copy and paste. */
export const duplicateDimension: PaperRule = {
  kind: 'paper',
  id: 'duplicate-dimension',
  severity: 'error',
  source: { basis: 'practice', reference: '审核习惯' },
  check({ dimensions, template }) {
    const first = new Map<string, number>();
    const drafts: Draft[] = [];
    for (const node of dimensions) {
      if (node.id === null) continue;
      const earlier = first.get(node.id);
      if (earlier === undefined) {
        first.set(node.id, node.heading.paragraph);
        continue;
      }
      const name = template.dimensions.find((dimension) => dimension.id === node.id)?.name ?? node.name;
      drafts.push({ target: node.id, span: node.heading, params: { name, first: earlier + 1 } });
    }
    return drafts;
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        dimensions: ['theory', 'politics', 'ability', 'responsibility', 'style', 'integrity', 'theory'],
      }),
      finds: ['（七）在理论学习方面'],
    },
  ],
  right: [{ text: paper() }],
});

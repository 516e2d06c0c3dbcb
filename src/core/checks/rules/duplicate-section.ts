import { nameKey } from '../../characters/fold';
import { headedSections } from '../outline-walk';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';
import { extraOf } from '../../template/extra-key';

/** Each section has one heading. */
export const duplicateSection: PaperRule = {
  kind: 'paper',
  id: 'duplicate-section',
  severity: 'error',
  source: { basis: 'practice', reference: '审核习惯' },
  check({ outline, template }) {
    const first = new Map<string, number>();
    const drafts: Draft[] = [];
    for (const node of headedSections(outline)) {
      if (node.id === null || extraOf(node.id) !== null) continue;
      // Another wording for the same is a part of its own (整改的措施, 下一步打算); copied ones are alike.
      const key = `${node.id} ${nameKey(node.name)}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, node.heading.paragraph);
        continue;
      }
      const name = template.sections.find((section) => section.id === node.id)?.name ?? node.name;
      drafts.push({ target: node.id, span: node.heading, params: { name, first: earlier + 1 } });
    }
    return drafts;
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({ sections: ['problems', 'cases', 'causes', 'measures', 'cases'] }),
      finds: ['五、典型案例剖析'],
    },
  ],
  right: [{ text: paper() }],
});

import { correspondence } from '../correspondence';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** Each dimension finds a cause and a measure by topic words; a hint only, and never by position. */
export const mapping: PaperRule = {
  kind: 'paper',
  id: 'mapping',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：问题、原因、措施相对应' },
  check({ outline, template, paragraphs }) {
    const { sections, rows } = correspondence(outline, template, paragraphs);
    const drafts: Draft[] = [];
    sections.forEach(({ name, items }, column) => {
      const stands = rows.filter((row) => row.problem !== null);
      const lacking = stands.filter((row) => row.answers[column]!.length === 0);
      // Where most find no answer the paper is built in another way, and words say nothing.
      if (items.length === 0 || lacking.length * 2 > stands.length) return;
      for (const { dimension, name: dimensionName, problem } of lacking) {
        drafts.push({
          target: dimension,
          span: problem!.heading,
          params: { name: dimensionName, section: name },
        });
      }
    });
    return drafts;
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        measures: [
          '（一）加强理论学习。每周安排半天时间，列出清单。',
          '（二）提高政治素质。每月对照检查一次。',
          '（三）增强能力本领。每季度参加一次培训。',
          '（四）主动担当作为。年底前完成两件实事。',
          '（五）改进工作作风。每月到基层两次。',
        ],
      }),
      finds: ['（六）在廉洁自律方面'],
    },
  ],
  right: [],
});

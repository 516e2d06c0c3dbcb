import { numberingGaps } from '../numbering';
import { walk } from '../outline-walk';
import { paper } from '../paper';
import type { Draft, Examples, PaperRule } from '../rule';

/** 一是、二是、三是 count on inside their dimension or item. */
export const pointNumberingGap: PaperRule = {
  kind: 'paper',
  id: 'point-numbering-gap',
  severity: 'error',
  source: { basis: 'practice', reference: '审核习惯' },
  check({ outline, paragraphs }) {
    const drafts: Draft[] = [];
    for (const node of walk(outline)) {
      const points = node.children.filter((child) => child.kind === 'point');
      if (points.length === 0) continue;
      // 一方面…另一方面, and a mixture of families is another rule's.
      const family = points[0]!.number?.family;
      if (family === 'two-sided' || points.some((point) => point.number?.family !== family)) continue;
      for (const draft of numberingGaps(paragraphs, points)) drafts.push({ ...draft, target: node.id });
    }
    return drafts;
  },
};

const withPoints = (passage: string): string => paper({ passage });

export const examples = (): Examples => ({
  wrong: [
    {
      text: withPoints('一是学习时间不够多。例如2023年1月只安排了一次。三是学习笔记不够细。我对此重视不足。'),
      finds: ['三是'],
      fixed: withPoints(
        '一是学习时间不够多。例如2023年1月只安排了一次。二是学习笔记不够细。我对此重视不足。',
      ),
    },
    {
      text: withPoints('一是学习时间不够多。例如2023年1月只安排了一次。一是学习笔记不够细。我对此重视不足。'),
      finds: ['一是'],
      fixed: withPoints(
        '一是学习时间不够多。例如2023年1月只安排了一次。二是学习笔记不够细。我对此重视不足。',
      ),
    },
  ],
  right: [
    {
      text: withPoints(
        '一是学习时间不够多。做事要“一是一、二是二”，我没有做到。二是学习笔记不够细。这一是对自己要求不严。',
      ),
    },
  ],
});

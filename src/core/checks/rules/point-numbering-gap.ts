import type { Paragraph } from '../../document/types';
import type { OutlineNode } from '../../outline/types';
import { numberingGaps } from '../numbering';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** 一是、二是、三是 count on inside their dimension or item. */
export const pointNumberingGap: PaperRule = {
  kind: 'paper',
  id: 'point-numbering-gap',
  severity: 'error',
  source: { basis: 'practice', reference: '审核习惯' },
  alike: true,
  check({ nodes, paragraphs, outline }) {
    const drafts: Draft[] = [];
    for (const node of nodes) {
      const points = node.children.filter((child) => child.kind === 'point');
      if (points.length === 0) continue;
      // 一方面…另一方面, and a mixture of families is another rule's.
      const family = points[0]!.number?.family;
      if (family === 'two-sided' || points.some((point) => point.number?.family !== family)) continue;
      const gaps = numberingGaps({ paragraphs, outline }, points);
      // “这一是…，二是…” inside a point is no point: count again without what follows a comma.
      const led = points.filter((point) => startsSentence(point, paragraphs));
      if (gaps.length > 0 && led.length > 0 && numberingGaps({ paragraphs, outline }, led).length === 0)
        continue;
      for (const draft of gaps) drafts.push({ ...draft, target: node.id });
    }
    return drafts;
  },
};

/** At the start of a paragraph or behind a mark that ends or introduces. */
function startsSentence({ heading }: OutlineNode, paragraphs: readonly Paragraph[]): boolean {
  const lead = paragraphs[heading.paragraph]!.text.slice(0, heading.start).trimEnd();
  return lead === '' || '。；：！？”\u000B'.includes(lead.slice(-1));
}

export const examples = (paper: MakePaper): Examples => {
  const withPoints = (passage: string): string => paper({ passage });
  return {
    wrong: [
      {
        text: withPoints(
          '一是学习时间不够多。例如2023年1月只安排了一次。三是学习笔记不够细。我对此重视不足。',
        ),
        finds: ['三是'],
        fixed: withPoints(
          '一是学习时间不够多。例如2023年1月只安排了一次。二是学习笔记不够细。我对此重视不足。',
        ),
      },
      {
        text: withPoints(
          '一是学习时间不够多。例如2023年1月只安排了一次。一是学习笔记不够细。我对此重视不足。',
        ),
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
  };
};

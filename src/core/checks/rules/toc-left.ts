import { leftOutIn } from '../left-out';
import { Mark } from '../marks';
import type { Draft, Examples, MakePaper, PaperRule, RuleContext } from '../rule';

/** Dots that lead to a page number. */
const LEADER = /(?:[…‥]{2,120}|[.．·]{6,120}|(?:\. ){4,60})\s{0,9}(?:第\s{0,9})?\d{1,4}\s{0,9}页?$/u;

/** One line of a table of contents that stayed in the text; a whole table of contents is left alone. */
export const tocLeft: PaperRule = {
  kind: 'paper',
  id: 'toc-left',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  check(context) {
    const drafts: Draft[] = [];
    context.lines.forEach((line, paragraph) => {
      const { text } = line;
      if (text.length > 120 || (!line.has(Mark.Stop) && !line.has(Mark.HalfPunct))) return;
      const match = LEADER.exec(text.trimEnd());
      if (match === null || match.index === 0 || isInTable(context, paragraph)) return;
      drafts.push({
        span: { paragraph, start: match.index, end: text.trimEnd().length },
        params: { found: text.slice(0, match.index).trim() },
      });
    });
    return drafts;
  },
};

/** In a table of contents of several lines, or in another region that takes no part. */
function isInTable({ outline, paragraphs }: RuleContext, paragraph: number): boolean {
  if (/^toc/iu.test(paragraphs[paragraph]!.style)) return true;
  return leftOutIn(outline.ignored, paragraph).some(
    ({ kind, extent: { from, to } }) =>
      kind !== 'toc' || to.paragraph - from.paragraph > (to.offset === 0 ? 1 : 0),
  );
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper().replace('\n（三）', '\n附：调研记录…………………… 12\n（三）'),
      finds: ['…………………… 12'],
    },
  ],
  right: [
    { text: '学习不系统……用得也不够。' },
    { text: `目录\n一、存在的问题……………………1\n二、典型案例剖析……………………5\n${paper()}` },
  ],
});

import { Mark } from '../marks';
import type { Examples, TextRule } from '../rule';

/** Dots that lead to a page number, in the running text. */
const LEADER = /(?:[…‥]{2,}|[.．·]{6,}|(?:\. ){4,}|\t)\s*(?:第\s*)?\d{1,4}\s*(?:页)?\s*$/u;

/** A line of a table of contents that stayed in the text. */
export const tocLeft: TextRule = {
  kind: 'text',
  id: 'toc-left',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  wants: [Mark.Stop, Mark.HalfPunct],
  inspect({ text }) {
    if (text.length > 120) return [];
    const match = LEADER.exec(text);
    if (match === null || match.index === 0) return [];
    return [
      {
        start: match.index,
        end: text.trimEnd().length,
        params: { found: text.slice(0, match.index).trim() },
      },
    ];
  },
};

export const examples = (): Examples => ({
  wrong: [],
  right: [{ text: '学习不系统……用得也不够。' }],
});

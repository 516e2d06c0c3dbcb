import { fontFaults } from '../font-faults';
import { judged, type LayoutRule } from '../rule';
import { wantedFont } from '../wanted';
import { surplusEnd } from './levels';

/** The text's face, size and colour, run by run; headings have rules of their own. */
export const bodyFont: LayoutRule = {
  id: 'layout-body-font',
  severity: 'info',
  clause: '7.3.3',
  check(context) {
    const wanted = wantedFont('body', context.profile)!;
    return [...judged(context)].flatMap(({ index, part, look, text }) => {
      if (!/^(body|level3|salutation|signature|date)$/.test(part.role)) return [];
      const { lead } = part;
      const own = lead !== null && (lead.role !== 'level3' || lead.doubtful) ? lead.end : 0;
      const from = Math.max(own, lead === null ? 0 : surplusEnd(context, index));
      return fontFaults(index, text, look.runs, [from, text.length], wanted, context.installed);
    });
  },
};

import { missingExtras } from '../../outline/extras';
import { endOfPaper } from '../outline-walk';
import type { Examples, MakePaper, PaperRule } from '../rule';
import { extraKey } from '../../template/extra-key';

/** What has to be declared has its section, and so has every other extra that the template asks for. */
export const missingDeclare: PaperRule = {
  kind: 'paper',
  id: 'missing-declare',
  severity: 'warning',
  source: { basis: 'notice', reference: '当次会议的通知或方案' },
  check(context) {
    const { outline, paragraphs } = context;
    return missingExtras(context)
      .filter((extra) => extra.id !== 'last-year')
      .map((extra) => ({
        target: extra.id,
        severity: extra.required as 'error' | 'warning' | 'info',
        span: endOfPaper(paragraphs, outline),
        params: { name: extra.name },
        plan: extraKey(extra.id),
      }));
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper(), template: '2025-five-lead', finds: [''] }],
  right: [{ text: paper() }],
});

import { endOfPaper } from '../outline-walk';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** What has to be declared has its section, and so has every other extra that the template asks for. */
export const missingDeclare: PaperRule = {
  kind: 'paper',
  id: 'missing-declare',
  severity: 'warning',
  source: { basis: 'notice', reference: '当次会议的通知或方案' },
  check({ outline, template, paragraphs }) {
    return template.extras
      .filter((extra) => extra.id !== 'last-year' && extra.required !== 'off')
      .filter((extra) => !outline.sections.some((section) => section.id === `extra:${extra.id}`))
      .map((extra) => ({
        target: extra.id,
        severity: extra.required as 'error' | 'warning' | 'info',
        span: endOfPaper(paragraphs, outline),
        params: { name: extra.name },
      }));
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper(), template: '2025-five-lead', finds: [''] }],
  right: [{ text: paper() }],
});

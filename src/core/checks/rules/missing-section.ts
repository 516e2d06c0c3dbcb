import { headlessIn } from '../../outline/headless';
import { sectionOf } from '../outline-walk';
import { placeOfSection } from '../places';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** Every section that the template asks for is there, under any of its names. */
export const missingSection: PaperRule = {
  kind: 'paper',
  id: 'missing-section',
  severity: 'error',
  source: { basis: 'notice', reference: '当次会议的通知或方案' },
  check(context) {
    const drafts: Draft[] = [];
    // Its text stands without a heading: said once, by heading-missing.
    const headless = new Set(headlessIn(context.outline, context.template).map(({ part }) => part?.id));
    for (const { id, name, required } of context.template.sections) {
      if (required === 'off' || headless.has(id) || sectionOf(context.outline, id) !== undefined) continue;
      drafts.push({
        target: id,
        // Every such paper has problems, causes and measures; the rest is the campaign's, which is not certain.
        severity: context.outline.tentative && !COMMON.has(id) ? 'warning' : required,
        span: placeOfSection(context, id),
        params: { name },
        plan: `section:${id}`,
      });
    }
    return drafts;
  },
};

/** Sections that papers of every campaign have. */
const COMMON: ReadonlySet<string> = new Set(['problems', 'causes', 'measures']);

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    { text: paper({ sections: ['problems', 'causes', 'measures'] }), finds: [''] },
    { text: paper({ sections: ['problems', 'cases', 'causes'] }), finds: [''] },
    { text: paper({ sections: ['cases', 'measures'] }), finds: ['', ''] },
  ],
  right: [{ text: paper() }],
});

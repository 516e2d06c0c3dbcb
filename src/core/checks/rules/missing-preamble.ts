import { placeOfPreamble } from '../places';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** Some text before the first section says what was done before the paper was written. */
export const missingPreamble: PaperRule = {
  kind: 'paper',
  id: 'missing-preamble',
  severity: 'warning',
  source: { basis: 'practice', reference: '审核习惯' },
  check(context) {
    if (context.outline.preamble !== null || context.outline.sections.length === 0) return [];
    return [{ span: placeOfPreamble(context), plan: 'preamble' }];
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper({ preamble: null }), finds: [''] }],
  right: [{ text: paper() }],
});

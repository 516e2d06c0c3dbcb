import { hasOpenSlot } from '../open-slots';
import { endOfPaper } from '../outline-walk';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** A closing line (以上是…请批评指正) ends the paper. */
export const missingClosing: PaperRule = {
  kind: 'paper',
  id: 'missing-closing',
  severity: 'info',
  source: { basis: 'practice', reference: '常见写法：标题、正文、落款' },
  check(context) {
    const { outline, paragraphs } = context;
    if (outline.closing !== null || outline.sections.length === 0) return [];
    if (hasOpenSlot(context)) return [];
    // Some put 请批评指正 into the preamble.
    const { preamble } = outline;
    if (preamble !== null && paragraphs[preamble.heading.paragraph]!.text.includes('批评指正')) return [];
    return [{ span: endOfPaper(paragraphs, outline) }];
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper({ tail: [] }), finds: [''] }],
  right: [{ text: paper() }],
});

import { hasOpenSlot } from '../open-slots';
import { spanBefore } from '../outline-walk';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** A name stands under the title or at the end. */
export const missingSignature: PaperRule = {
  kind: 'paper',
  id: 'missing-signature',
  severity: 'info',
  source: { basis: 'practice', reference: '常见写法：标题、正文、落款' },
  check(context) {
    const { outline, paragraphs } = context;
    if (outline.signature !== null || outline.byline !== null || outline.sections.length === 0) return [];
    if (hasOpenSlot(context)) return [];
    if (outline.date !== null) return [{ span: spanBefore(paragraphs, outline.date) }];
    const last = paragraphs.length - 1;
    const end = paragraphs[last]?.text.length ?? 0;
    return [{ span: { paragraph: Math.max(0, last), start: end, end } }];
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper({ tail: [] }), finds: [''] }],
  right: [{ text: paper() }],
});

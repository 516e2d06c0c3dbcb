import { hasOpenSlot } from '../open-slots';
import { sectionOf } from '../outline-walk';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** The whole paper has about the usual length. */
export const length: PaperRule = {
  kind: 'paper',
  id: 'length',
  severity: 'info',
  source: { basis: 'practice', reference: '常见篇幅，以通知为准' },
  check(context) {
    const { outline, template, paragraphs } = context;
    const range = template.length;
    const first = outline.sections[0];
    if (range === undefined || first === undefined) return [];
    if (hasOpenSlot(context)) return [];
    // A paper that lacks a section is short for that reason.
    if (
      template.sections.some(
        ({ id, required }) => required === 'error' && sectionOf(outline, id) === undefined,
      )
    )
      return [];
    const count = outline.characters;
    if (count >= range.min && count <= range.max) return [];
    const at = outline.title?.heading ?? first.heading;
    const span = {
      paragraph: at.paragraph,
      start: at.start,
      end: Math.min(at.end, paragraphs[at.paragraph]!.text.length),
    };
    return [{ span, variant: count < range.min ? 'short' : 'long', params: { count, ...range } }];
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper(), finds: ['个人对照检查材料'] }],
  right: [],
});

import { headlessIn } from '../../outline/headless';
import { placeOfDimension } from '../places';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** Every dimension of the template has its heading; a mention in the text is not enough. */
export const missingDimension: PaperRule = {
  kind: 'paper',
  id: 'missing-dimension',
  severity: 'error',
  source: { basis: 'notice', reference: '当次会议的通知或方案' },
  check(context) {
    const present = new Set(context.dimensions.flatMap(({ id, covers }) => [id, ...(covers ?? [])]));
    // Its text stands without a heading: said once, by heading-missing.
    for (const { part } of headlessIn(context.outline, context.template)) if (part) present.add(part.id);
    const drafts: Draft[] = [];
    for (const { id, name } of context.template.dimensions) {
      if (present.has(id)) continue;
      drafts.push({
        target: id,
        ...(context.outline.tentative ? { severity: 'warning' as const } : {}),
        span: placeOfDimension(context, id),
        params: { name },
        plan: `dimension:${id}`,
      });
    }
    return drafts;
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({ dimensions: ['theory', 'politics', 'responsibility', 'style', 'integrity'] }),
      finds: [''],
    },
    {
      text: paper({ dimensions: ['theory', 'politics', 'ability', 'responsibility', 'style'] }),
      finds: [''],
    },
  ],
  right: [{ text: paper() }],
});

import { headlessIn } from '../../outline/headless';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** Text that stands has its heading: a series does not start over where nothing announces it. */
export const headingMissing: PaperRule = {
  kind: 'paper',
  id: 'heading-missing',
  severity: 'error',
  source: { basis: 'practice', reference: '审核习惯' },
  check({ outline, template }) {
    return headlessIn(outline, template).map(({ part, at, within }): Draft => {
      const span = { paragraph: at.paragraph, start: at.offset, end: at.offset };
      if (part === null) return { span, variant: 'unnamed', params: { name: within.name } };
      const list = part.kind === 'section' ? template.sections : template.dimensions;
      const name = list.find(({ id }) => id === part.id)?.name ?? '';
      return {
        target: part.id,
        span,
        params: { name, within: within.name },
        plan: `${part.kind}:${part.id}`,
      };
    });
  },
};

export const examples = (paper: MakePaper): Examples => {
  const lost = paper().replace(/（二）在政治素质方面。一是(.*?)二是(.*)/u, '一是$1\n二是$2');
  return {
    wrong: [{ text: lost, finds: [''] }],
    right: [
      { text: paper() },
      { text: paper().replace('（二）在政治素质方面。', '（二）在政治素质方面。\n') },
    ],
  };
};

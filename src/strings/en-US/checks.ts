import type { CheckWords } from '../check-words';
import { characters } from './checks/characters';
import { content } from './checks/content';
import { leftovers } from './checks/leftovers';
import { overlap } from './checks/overlap';
import { structure } from './checks/structure';

/** Words of the checks. Names of sections and dimensions stay Chinese: they are the paper's own. */
export const checks: CheckWords = {
  /** Behind the reason, which ends with a stop. */
  sources: {
    standard: (reference) => ` Source: laid down in ${reference}.`,
    notice: (reference) => ` Source: the notice for this meeting decides (${reference}); please verify.`,
    practice: (reference) => ` Source: common practice (${reference}), not a regulation; please verify.`,
  },
  rest: ({ title, count }) => `${title}: ${count} more places, not listed one by one.`,
  thresholds: {
    'overlap.run': 'Shared characters in one run before another paper is mentioned',
    'overlap.inside': 'Repeated characters in one run before a repetition inside the paper is mentioned',
    'overlap.share': 'Share of the paper from which it is told once, at the title (0.2 is a fifth)',
    'overlap.folder': 'Share of one of two papers from which the pair is listed (0.1 is a tenth)',
    'overlap.notice': 'Shared characters in one run before the notice is mentioned',
    'stock-density.per100': 'Mentioned above this many stock phrases per 100 characters',
    'stock-density.least': 'How many stock phrases it takes before this is mentioned',
    'buguo-overuse.least': 'How many 不够 it takes before this is mentioned',
    'buguo-overuse.characters': 'Mentioned when 不够 comes more often than once in this many characters',
    'many-points.over': 'How many points over the template’s maximum are allowed',
    'dimension-balance.ratio': 'How many times as long as the shortest aspect the longest may be',
    'section-balance.least': 'Paper length, in characters, from which shares are measured',
    'section-balance.half': 'Smallest share of problems and causes (0.5 is half the paper)',
    'count-mismatch.tolerance': 'Allowed difference from the number of aspects',
    'heading-length.tolerance': 'Allowed difference in length between headings',
    'heading-length.share': 'Share of equal headings that makes a pattern (0.7 is seven of ten)',
  },
  rules: {
    ...structure,
    ...characters,
    ...content,
    ...leftovers,
    ...overlap,
  },
};

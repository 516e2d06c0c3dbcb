import type { CheckWords } from '../check-words';
import { characters } from './checks/characters';
import { content } from './checks/content';
import { leftovers } from './checks/leftovers';
import { overlap } from './checks/overlap';
import { structure } from './checks/structure';

/** Words of the checks. Names of sections and dimensions stay Chinese: they are the paper's own. */
export const checks: CheckWords = {
  sources: {
    standard: (reference) => `Source: laid down in ${reference}.`,
    notice: (reference) => `Source: the notice for this meeting decides (${reference}); please verify.`,
    practice: (reference) => `Source: common practice (${reference}), not a regulation; please verify.`,
  },
  thresholds: {
    'overlap.run': 'Characters shared with another paper from which it is told',
    'overlap.inside': 'Characters that stand twice in one paper from which it is told',
    'overlap.share': 'Share of the paper from which it is told once, at the title (0.2 is a fifth)',
    'overlap.folder': 'Share of one of two papers from which the pair is listed (0.1 is a tenth)',
    'overlap.notice': 'Characters shared with the notice from which it is told',
    'buguo-overuse.least': 'Fewest 不够 before it is mentioned',
    'buguo-overuse.characters': 'Mentioned when there is one 不够 in fewer characters than',
    'many-points.over': 'Points beyond the template’s upper bound that are let pass',
    'dimension-balance.ratio': 'Longest dimension at most so many times the shortest',
    'section-balance.least': 'Characters of the paper from which shares are measured',
    'section-balance.half': 'Smallest share of problems and causes (0.5 is half the paper)',
    'count-mismatch.tolerance': 'Difference to the number of dimensions that is let pass',
    'heading-length.tolerance': 'Difference in length between headings that is let pass',
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

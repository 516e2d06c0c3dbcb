import type { SameMessages } from '../../check-words';
import type { overlap as chinese } from '../../zh-CN/checks/overlap';

/** Words of the rules about copied text: places and amounts, never a verdict. */
export const overlap: SameMessages<typeof chinese> = {
  'overlap-inside': {
    title: 'Said twice',
    messages: {
      default: (p) => `${p.length} characters here also appear in “${p.where}”.`,
      'same-part': (p) => `${p.length} characters here appear further up, word for word.`,
    },
    why: 'Usually a copy-and-paste slip.',
  },
  'overlap-measure-problem': {
    title: 'Measure repeats its problem',
    messages: {
      default: (p) => `The measure repeats the problem in “${p.where}” (${p.length} characters).`,
    },
    why: 'A measure says how, who and by when; it does not repeat the problem.',
  },
  'overlap-last-year': {
    title: 'Same as an earlier paper',
    messages: {
      default: (p) => `${p.characters} characters are the same as in “${p.name}”.`,
      dates: (p) =>
        `${p.characters} characters are the same as in “${p.name}” (only dates or figures differ).`,
      reworded: (p) => `This sentence is much like one in “${p.name}” (reworded or reordered).`,
      whole: (p) =>
        `${p.characters} characters are the same as in “${p.name}”, ${p.longest} of them in a row${Number(p.datesOnly) > 0 ? `; in ${p.datesOnly} places only dates or figures differ` : ''}.`,
      'whole-dates': (p) =>
        `${p.characters} characters are the same as in “${p.name}”, ${p.longest} of them in a row; only dates or figures differ.`,
    },
    why: 'An old problem may come up again, but with what happened this year. Please look at each place.',
  },
  'overlap-colleague': {
    title: 'Same as a colleague’s paper',
    messages: {
      default: (p) => `${p.characters} characters are the same as in another paper (${p.name}).`,
      dates: (p) =>
        `${p.characters} characters are the same as in another paper (${p.name}); only dates or figures differ.`,
      reworded: (p) => `This sentence is much like one in another paper (${p.name}).`,
      whole: (p) =>
        `${p.characters} characters are the same as in another paper (${p.name}), ${p.longest} of them in a row${Number(p.datesOnly) > 0 ? `; in ${p.datesOnly} places only dates or figures differ` : ''}.`,
      'whole-dates': (p) =>
        `${p.characters} characters are the same as in another paper (${p.name}), ${p.longest} of them in a row; only dates or figures differ.`,
    },
    why: 'This shows where and how much, not who wrote it first. Both may come from one model text.',
  },
  'overlap-house': {
    title: 'Sentence found in many papers',
    messages: { default: (p) => `${p.count} papers contain this sentence; it may come from one model text.` },
    why: 'It is no one’s fault in particular. Add the model text, and the sentence is left alone.',
  },
  'overlap-notice': {
    title: 'Same as a model text or notice',
    messages: {
      default: (p) => `${p.characters} characters here come from a model text or notice (${p.name}).`,
      dates: (p) =>
        `${p.characters} characters here come from a model text or notice (${p.name}); only dates or figures differ.`,
      reworded: (p) => `This sentence is much like one in a model text or notice (${p.name}).`,
    },
    why: 'Cite a notice and use a model text sparingly; the self-examination is the writer’s own.',
  },
};

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
    title: 'A measure in the words of its problem',
    messages: {
      default: (p) => `The measure repeats the problem in “${p.where}” (${p.length} characters).`,
    },
    why: 'A measure says how, who and by when; it does not tell the problem again.',
  },
  'overlap-last-year': {
    title: 'The same as an earlier paper of one’s own',
    messages: {
      default: (p) => `${p.characters} characters are the same as in “${p.name}”.`,
      dates: (p) =>
        `${p.characters} characters are the same as in “${p.name}” (only dates or figures differ).`,
      reworded: (p) => `This sentence is much like one in “${p.name}” (other words or order).`,
      whole: (p) =>
        `${p.characters} characters are the same as in “${p.name}”, ${p.longest} of them in a row${Number(p.datesOnly) > 0 ? `; in ${p.datesOnly} places only dates or figures differ` : ''}.`,
      'whole-dates': (p) =>
        `${p.characters} characters are the same as in “${p.name}”, ${p.longest} of them in a row; only dates or figures differ.`,
    },
    why: 'An old problem may be told again, but by what happened this year. Please look at each place.',
  },
  'overlap-colleague': {
    title: 'The same as a colleague’s paper',
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
    why: 'It says where and how much, not who was first. Both may come from one model text.',
  },
  'overlap-house': {
    title: 'A sentence of many papers',
    messages: { default: (p) => `${p.count} papers hold this sentence; it may come from one model text.` },
    why: 'Nobody’s fault in particular. Add the model text, and it is left alone.',
  },
  'overlap-notice': {
    title: 'The same as a model text or notice',
    messages: {
      default: (p) => `${p.characters} characters here are a model text’s or notice’s own (${p.name}).`,
      dates: (p) =>
        `${p.characters} characters here are a model text’s or notice’s own (${p.name}); only dates or figures differ.`,
      reworded: (p) => `This sentence is much like one of a model text or notice (${p.name}).`,
    },
    why: 'A notice is cited and a model text used briefly; what is looked into is one’s own.',
  },
};

import type { SameMessages } from '../../check-words';
import type { leftovers as chinese } from '../../zh-CN/checks/leftovers';

/** Words of the rules about what a draft or a template web site left behind. */
export const leftovers: SameMessages<typeof chinese> = {
  placeholder: {
    title: 'To be filled in',
    messages: {
      default: (p) => `“${p.found}” is still to be filled in.`,
      person: (p) => `“${p.found}” still stands for a name.`,
      slot: (p) => `${p.found} is still to be filled in.`,
    },
    why: 'Replace place holders by what they stand for, or delete them, before handing in.',
  },
  'masked-name': {
    title: 'Masked name',
    messages: {
      default: (p) => `“${p.found}” looks like a name masked by letters or signs.`,
      dropped: (p) => `A name seems to have been dropped at “${p.found}”.`,
    },
    why: 'Templates from the web often mask or delete names. Please correct each place from an authoritative text; this check only points to it.',
  },
  'template-residue': {
    title: 'Web site residue',
    messages: {
      default: (p) => `The sentence with “${p.found}” looks like an advert or page text of a web site.`,
    },
    why: 'Adverts and page text come along when a template is copied from the web. Delete the whole sentence.',
  },
  'broken-sentence': {
    title: 'Broken sentence',
    messages: {
      default: (p) => `The sentence seems broken at “${p.found}”.`,
      doubled: (p) => `Doubled punctuation: “${p.found}”.`,
      hole: (p) => `A word seems missing or doubled at “${p.found}”.`,
      empty: (p) => `Nothing stands inside “${p.found}”.`,
    },
    why: 'Usually left by editing or copying; please read the sentence again.',
  },
  'private-data': {
    title: 'Private data',
    messages: {
      default: () => 'There is private data here.',
      identity: () => 'This looks like an identity card number.',
      phone: () => 'This looks like a telephone number.',
      address: () => 'This looks like a home address.',
    },
    why: 'The paper will be passed round; identity numbers, telephones and addresses are usually left out. Please verify.',
  },
};

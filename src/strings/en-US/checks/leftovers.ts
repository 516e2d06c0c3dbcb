import type { SameMessages } from '../../check-words';
import type { leftovers as chinese } from '../../zh-CN/checks/leftovers';

/** Words of the rules about what a draft or a template web site left behind. */
export const leftovers: SameMessages<typeof chinese> = {
  placeholder: {
    title: 'To be filled in',
    messages: {
      default: (p) => `“${p.found}” is still to be filled in.`,
      person: (p) => `“${p.found}” still stands in for a name.`,
      slot: (p) => `${p.found} is still to be filled in.`,
    },
    why: 'Before handing in, replace placeholders with what they stand for, or delete them.',
  },
  'masked-name': {
    title: 'Masked name',
    messages: {
      default: (p) => `“${p.found}” looks like a name masked by letters or signs.`,
      dropped: (p) => `A name seems to have been dropped at “${p.found}”.`,
    },
    why: 'Templates from the web often mask or delete names. Please correct each place from an authoritative text; this check only points it out.',
  },
  'template-residue': {
    title: 'Left over from a web site',
    messages: {
      default: (p) => `The sentence with “${p.found}” looks like an advert or other text from a web site.`,
    },
    why: 'Adverts and page text come along when a template is copied from the web. Delete the whole sentence.',
  },
  'broken-sentence': {
    title: 'Broken sentence',
    messages: {
      default: (p) => `The sentence seems broken at “${p.found}”.`,
      doubled: (p) => `Doubled punctuation: “${p.found}”.`,
      hole: (p) => `A word seems missing or doubled at “${p.found}”.`,
      empty: (p) => `There is nothing inside “${p.found}”.`,
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
    why: 'The paper will be passed round; identity numbers, telephone numbers and addresses are usually left out. Please verify.',
  },
};

import type { SameMessages } from '../../check-words';
import type { characters as chinese } from '../../zh-CN/checks/characters';

/** Words of the rules about punctuation, brackets, blanks and breaks. */
export const characters: SameMessages<typeof chinese> = {
  'half-width-brackets': {
    title: 'Width of brackets',
    messages: {
      default: (p) => `“${p.found}” should have full-width brackets: “${p.wanted}”.`,
      enclosed: (p) => `“${p.found}” is a special character; write “${p.wanted}”.`,
    },
    why: 'Chinese text uses full-width brackets; numbers are written （一）.',
  },
  'half-width-punct': {
    title: 'Width of punctuation',
    messages: { default: (p) => `“${p.found}” should be full-width: “${p.wanted}”.` },
    why: 'Chinese text uses full-width punctuation, except in numbers, times, Latin text and web addresses.',
  },
  'level-punct': {
    title: 'Mark after the number',
    messages: { default: (p) => `“${p.found}” should read “${p.wanted}”.` },
    why: 'The levels are 一、 （一） 1. （1）; nothing follows a number in brackets.',
  },
  'unbalanced-quotes': {
    title: 'Unpaired quotation marks',
    messages: {
      default: (p) => `The quotation mark ${p.mark} has no partner.`,
      unclosed: (p) => `The opening quotation mark ${p.mark} is never closed.`,
      unopened: (p) => `The closing quotation mark ${p.mark} was never opened.`,
      reversed: (p) => `These quotation marks face the wrong way; they should be ${p.mark}.`,
    },
    why: 'Quotation marks come in pairs, the opening one first.',
  },
  'unbalanced-brackets': {
    title: 'Unpaired brackets',
    messages: {
      default: (p) => `${p.mark} has no partner.`,
      unclosed: (p) => `${p.mark} is never closed.`,
      unopened: (p) => `${p.mark} was never opened.`,
      reversed: (p) => `These face the wrong way; they should be ${p.mark}.`,
    },
    why: 'Brackets and title marks come in pairs.',
  },
  'stray-space': {
    title: 'Stray space',
    messages: { default: (p) => `There is a stray space in “${p.found}”.` },
    why: 'Spaces between Chinese characters usually come from copying out of a web page or PDF.',
  },
  'manual-line-break': {
    title: 'Manual line break',
    messages: {
      default: (p) => `Manual line breaks in this paragraph: ${p.count}.`,
      wrapped: (p) => `${p.count} paragraphs end in mid-sentence, as if cut off at the end of a line.`,
    },
    why: 'They usually come from a web page or PDF and upset alignment and indents. Press Enter where a new paragraph is meant.',
  },
};

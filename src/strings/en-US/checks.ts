import type { ChecksStrings } from '../zh-CN/checks';

/** Words of the checks. Names of sections and dimensions stay Chinese: they are the paper's own. */
export const checks: ChecksStrings = {
  sources: {
    standard: (reference) => `Source: laid down in ${reference}.`,
    notice: (reference) => `Source: the notice for this meeting decides (${reference}); please verify.`,
    practice: (reference) => `Source: common practice (${reference}), not a regulation; please verify.`,
  },
  rules: {
    'missing-section': {
      title: 'Section missing',
      messages: { default: (p) => `The section “${p.name}” is missing.` },
      why: 'Reviewers first look whether every section is there; a paper that lacks one is usually sent back. If the text is there and only the heading is missing, insert the heading.',
    },
    'missing-dimension': {
      title: 'Dimension missing',
      messages: { default: (p) => `The dimension “${p.name}” is missing.` },
      why: 'The notice asks for every dimension in turn, each under its own heading; a mention in the text is not enough. Dimensions change every year: first make sure that the template fits your notice.',
    },
    'duplicate-section': {
      title: 'Section repeated',
      messages: { default: (p) => `The section “${p.name}” appears twice; first in paragraph ${p.first}.` },
      why: 'Usually a slip of copy and paste. Merge the two or remove one.',
    },
    'duplicate-dimension': {
      title: 'Dimension repeated',
      messages: { default: (p) => `The dimension “${p.name}” appears twice; first in paragraph ${p.first}.` },
      why: 'Usually a slip of copy and paste, or another dimension under a wrong heading. Merge the two or correct the heading.',
    },
    'dimension-order': {
      title: 'Order of dimensions',
      messages: {
        default: (p) => `“${p.name}” stands out of the template’s order, where it is number ${p.rank}.`,
      },
      why: 'Papers usually follow the order of the notice. Local notices may differ; please verify.',
    },
    'section-order': {
      title: 'Order of sections',
      messages: { default: (p) => `“${p.name}” stands out of the usual order (${p.order}).` },
      why: 'Usually problems come first, then causes, then measures. The section with cases may stand elsewhere.',
    },
    'missing-preamble': {
      title: 'Preamble missing',
      messages: { default: () => 'There is no text before the first section.' },
      why: 'Usually one or two paragraphs tell of the study, opinions and talks before the meeting and lead over to the self-examination.',
    },
    'missing-closing': {
      title: 'Closing line missing',
      messages: { default: () => 'There is no closing line.' },
      why: 'Papers often end by asking for criticism; leaving it out is no mistake.',
    },
    'missing-signature': {
      title: 'Signature missing',
      messages: { default: () => 'There is no name, neither under the title nor at the end.' },
      why: 'Name, post and date usually stand under the title or at the end.',
    },
    'missing-last-year': {
      title: 'Last year’s follow-up missing',
      messages: { default: () => 'Nothing is said about last year’s measures.' },
      why: 'Some notices ask what became of last year’s measures, in the preamble or in a section of its own. Please verify with the notice.',
    },
    'missing-declare': {
      title: 'Declaration missing',
      messages: { default: (p) => `“${p.name}” is missing.` },
      why: 'Some notices ask for matters to be declared and reported. Please verify with the notice.',
    },
    'run-on-paragraph': {
      title: 'Heading inside a paragraph',
      messages: {
        default: (p) =>
          `“${p.name}” does not start its own paragraph; headings inside this paragraph: ${p.count}.`,
      },
      why: 'Headings start a paragraph of their own. They can be split off with one click; the words stay.',
    },
    'numbering-gap': {
      title: 'Numbering broken',
      messages: {
        default: (p) => `The number “${p.found}” does not follow; it should be “${p.wantedText}”.`,
        start: (p) => `Numbering starts with “${p.found}”; usually “${p.wantedText}”.`,
        repeat: (p) => `The number “${p.found}” repeats or goes back; it should be “${p.wantedText}”.`,
        unnumbered: (p) => `“${p.name}” has no number, and one is left out here.`,
      },
      why: 'Numbers are often forgotten after a deletion. Only numbers are changed, never words.',
    },
    'point-numbering-gap': {
      title: 'Numbering of points broken',
      messages: {
        default: (p) => `“${p.found}” does not follow the point before; it should be “${p.wantedText}”.`,
        start: (p) => `The points start with “${p.found}”; usually “${p.wantedText}”.`,
        repeat: (p) => `“${p.found}” repeats or goes back; it should be “${p.wantedText}”.`,
        unnumbered: (p) => `“${p.name}” has no number.`,
      },
      why: 'The points of each dimension count on from 一是. Only numbers are changed, never words.',
    },
    'enumerator-mix': {
      title: 'Mixed enumerators',
      messages: { default: (p) => `“${p.found}” differs in form from “${p.usual}” beside it.` },
      why: 'One level keeps to one kind of number: not 第一, 二是, 第三.',
    },
    'few-points': {
      title: 'Few points',
      messages: { default: (p) => `“${p.name}” has ${p.count} point(s); usually at least ${p.least}.` },
      why: 'A dimension usually has two to four points, about as many as the others.',
    },
    'many-points': {
      title: 'Many points',
      messages: { default: (p) => `“${p.name}” has ${p.count} points; usually at most ${p.most}.` },
      why: 'Too many points are often not yet summed up. Two to four are usual.',
    },
    'half-width-brackets': {
      title: 'Width of brackets',
      messages: {
        default: (p) => `“${p.found}” should have full-width brackets: “${p.wanted}”.`,
        enclosed: (p) => `“${p.found}” is a special character; write “${p.wanted}”.`,
      },
      why: 'Chinese text has full-width brackets; numbers read （一）.',
    },
    'half-width-punct': {
      title: 'Width of punctuation',
      messages: { default: (p) => `“${p.found}” should be full-width: “${p.wanted}”.` },
      why: 'Chinese text has full-width punctuation, except in numbers, times, Latin text and web addresses.',
    },
    'level-punct': {
      title: 'Mark after the number',
      messages: { default: (p) => `“${p.found}” should read “${p.wanted}”.` },
      why: 'The levels are 一、 （一） 1. （1）; nothing follows a number in brackets.',
    },
    'unbalanced-quotes': {
      title: 'Quotation marks not paired',
      messages: {
        default: (p) => `The quotation mark ${p.mark} has no partner.`,
        unclosed: (p) => `The opening quotation mark ${p.mark} is never closed.`,
        unopened: (p) => `The closing quotation mark ${p.mark} was never opened.`,
        reversed: (p) => `These quotation marks face the wrong way; they should be ${p.mark}.`,
      },
      why: 'Quotation marks come in pairs, the opening one first.',
    },
    'unbalanced-brackets': {
      title: 'Brackets not paired',
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
    'heading-length': {
      title: 'Uneven heading',
      messages: {
        default: (p) => `“${p.name}” has ${p.found} characters; its neighbours mostly have ${p.usual}.`,
      },
      why: 'Headings of one length read evenly; a common habit, not a requirement.',
    },
    'heading-dangling': {
      title: 'Heading without text',
      messages: { default: (p) => `Nothing follows “${p.name}”.` },
      why: 'A heading needs text of its own; it cannot stand in for it.',
    },
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
    'toc-left': {
      title: 'Leftover contents line',
      messages: { default: (p) => `“${p.found}” looks like a line of a table of contents.` },
      why: 'A line of a table of contents in the text usually came along by copying.',
    },
    'manual-line-break': {
      title: 'Manual line break',
      messages: { default: (p) => `Manual line breaks in this paragraph: ${p.count}.` },
      why: 'They usually come from a web page or PDF and upset alignment and indents. Press Enter where a new paragraph is meant.',
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
  },
};

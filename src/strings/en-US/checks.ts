import type { ChecksStrings } from '../zh-CN/checks';

/** Words of the checks. Names of sections and dimensions stay Chinese: they are the paper's own. */
export const checks: ChecksStrings = {
  sources: {
    standard: (reference) => `Source: laid down in ${reference}.`,
    notice: (reference) => `Source: the notice for this meeting decides (${reference}); please verify.`,
    practice: (reference) => `Source: common practice (${reference}), not a regulation; please verify.`,
  },
  thresholds: {
    'buguo-overuse.least': 'Fewest 不够 before it is mentioned',
    'buguo-overuse.characters': 'Mentioned when there is one 不够 in fewer characters than',
    'many-points.over': 'Points beyond the template’s upper bound that are let pass',
    'dimension-balance.ratio': 'Longest dimension at most so many times the shortest',
    'duplicate-text.least': 'Characters from which paragraphs are compared',
    'section-balance.least': 'Characters of the paper from which shares are measured',
    'section-balance.half': 'Smallest share of problems and causes (0.5 is half the paper)',
    'count-mismatch.tolerance': 'Difference to the number of dimensions that is let pass',
    'heading-length.tolerance': 'Difference in length between headings that is let pass',
    'heading-length.share': 'Share of equal headings that makes a pattern (0.7 is seven of ten)',
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
        continues: (p) =>
          `Numbering goes on from the part before with “${p.found}”; each part usually starts with “${p.wantedText}”.`,
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
      messages: {
        default: (p) => `Manual line breaks in this paragraph: ${p.count}.`,
        wrapped: (p) => `${p.count} paragraphs end in mid-sentence, as if cut at the width of a line.`,
      },
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
    'no-example': {
      title: 'No example',
      messages: { default: (p) => `“${p.name}” has neither an example nor a figure.` },
      why: 'Reviewers like to see people and events: at least one example or figure in each dimension.',
    },
    'generic-phrase': {
      title: 'Stock phrase',
      messages: { default: (p) => `“${p.found}” is a stock phrase, and nothing concrete follows.` },
      why: 'Say what happened; the phrase itself may stay.',
    },
    'buguo-overuse': {
      title: 'Much 不够',
      messages: { default: (p) => `不够 appears ${p.count} times.` },
      why: 'Some reviewers prefer facts. A hint only.',
    },
    'no-problem-word': {
      title: 'No problem stated',
      messages: { default: (p) => `“${p.name}” seems to state no problem.` },
      why: 'The paper is about problems; please see whether this dimension only tells of successes.',
    },
    concession: {
      title: 'Praise first',
      messages: { default: () => `Praise comes before the problem here.` },
      why: 'Papers usually go straight to the problem.',
    },
    person: {
      title: 'Others instead of oneself',
      messages: {
        default: (p) => `“${p.found}” is not the writer; a personal paper usually tells one’s own faults.`,
      },
      why: 'The faults of a team or of others usually do not stand in for one’s own.',
    },
    'person-mix': {
      title: 'Mixed person',
      messages: { default: (p) => `The writer is mostly “${p.many}”, but “${p.few}” in ${p.count} places.` },
      why: 'Usually one word for the writer is kept throughout.',
    },
    mapping: {
      title: 'Correspondence',
      messages: { default: (p) => `Nothing in “${p.section}” seems to answer “${p.name}”.` },
      why: 'Found by topic words; a hint only. Causes and measures need not answer problems one by one.',
    },
    'count-mismatch': {
      title: 'Numbers differ',
      messages: { default: (p) => `“${p.name}” has ${p.count} items; there are ${p.expected} dimensions.` },
      why: 'Causes and measures are often about as many as dimensions; not a requirement.',
    },
    'measure-vague': {
      title: 'Vague measure',
      messages: { default: (p) => `“${p.name}” does not say when, how often, by whom or how.` },
      why: 'A measure usually shows who does what by when.',
    },
    'section-balance': {
      title: 'Balance of sections',
      messages: {
        default: (p) => `“${p.name}” has ${p.size} characters; usually at least ${p.least}.`,
        share: (p) => `Problems and causes are ${p.percent}% of the paper; usually at least ${p.least}%.`,
      },
      why: 'Some units ask that problems and causes be half of the paper; the notice decides.',
    },
    length: {
      title: 'Length',
      messages: {
        default: (p) => `The paper has ${p.count} characters; usually ${p.min} to ${p.max}.`,
        short: (p) => `The paper has ${p.count} characters; usually at least ${p.min}.`,
        long: (p) => `The paper has ${p.count} characters; usually at most ${p.max}.`,
      },
      why: 'The notice decides; the template can be changed.',
    },
    'dimension-balance': {
      title: 'Balance of dimensions',
      messages: { default: (p) => `“${p.name}” has ${p.found} characters, “${p.longest}” has ${p.most}.` },
      why: 'Dimensions are often about as long as each other; not a requirement.',
    },
    'case-no-self': {
      title: 'Case without oneself',
      messages: { default: (p) => `“${p.name}” does not turn to the writer.` },
      why: 'A case is usually told to look at oneself, not only retold.',
    },
    'duplicate-text': {
      title: 'Repeated sentence',
      messages: {
        default: (p) => `The same sentence stands in paragraph ${p.first} (${p.length} characters).`,
      },
      why: 'Usually a slip of copy and paste.',
    },
    'set-phrase': {
      title: 'Set phrase',
      messages: {
        default: (p) => `“${p.found}” differs from the list’s ${p.entry}; please verify.`,
        slip: (p) => `${p.found} differs from the list’s ${p.entry}; please verify.`,
      },
      why: 'Compared with a list only; an authoritative text decides.',
    },
    'year-check': {
      title: 'Dates',
      messages: {
        default: (p) =>
          `“${p.found}” took place in ${p.when}, the paper is dated ${p.dated} or earlier; please verify.`,
      },
      why: 'Texts taken over from another year easily name what had not happened yet.',
    },
  },
};

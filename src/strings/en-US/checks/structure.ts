import type { SameMessages } from '../../check-words';
import type { structure as chinese } from '../../zh-CN/checks/structure';

/** Words of the rules about the parts of a paper, their order, headings, numbers and points. */
export const structure: SameMessages<typeof chinese> = {
  'missing-section': {
    title: 'Section missing',
    messages: { default: (p) => `The section “${p.name}” is missing.` },
    why: 'Reviewers first check that every section is there; a paper that lacks one is usually sent back. If the text is there and only the heading is missing, insert the heading.',
  },
  'missing-dimension': {
    title: 'Aspect missing',
    messages: { default: (p) => `The aspect “${p.name}” is missing.` },
    why: 'The notice asks for every aspect in turn, each under its own heading; a mention in the text is not enough. Aspects change every year: first make sure that the template fits your notice.',
  },
  'heading-missing': {
    title: 'Text without its heading',
    messages: {
      default: (p) => `A new series begins here: the heading “${p.name}” is missing above it.`,
      unnamed: (p) =>
        `A new series begins here: a heading seems to be missing after “${p.name}”; please check.`,
    },
    why: 'The text is there but its heading is not, so it counts as part of what comes before. Insert the heading; nothing has to be rewritten.',
  },
  'duplicate-section': {
    title: 'Section repeated',
    messages: { default: (p) => `The section “${p.name}” appears twice; this is the second one.` },
    why: 'Usually a copy-and-paste slip. Merge the two or remove one.',
  },
  'duplicate-dimension': {
    title: 'Aspect repeated',
    messages: { default: (p) => `The aspect “${p.name}” appears twice; this is the second one.` },
    why: 'Usually a copy-and-paste slip, or another aspect under a wrong heading. Merge the two or correct the heading.',
  },
  'dimension-order': {
    title: 'Order of aspects',
    messages: {
      default: (p) => `“${p.name}” is out of order; in the template it is number ${p.rank}.`,
    },
    why: 'Papers usually follow the order of the notice. Local notices may differ; please verify.',
  },
  'section-order': {
    title: 'Order of sections',
    messages: { default: (p) => `“${p.name}” is out of the usual order (${p.order}).` },
    why: 'Usually problems come first, then causes, then measures. The section with cases may be elsewhere.',
  },
  'missing-preamble': {
    title: 'Preamble missing',
    messages: { default: () => 'There is no text before the first section.' },
    why: 'One or two paragraphs usually report the study, opinions and talks before the meeting and lead into the self-examination.',
  },
  'missing-closing': {
    title: 'Closing line missing',
    messages: { default: () => 'There is no closing line.' },
    why: 'Papers often end by asking for criticism; leaving it out is not a mistake.',
  },
  'missing-signature': {
    title: 'Signature missing',
    messages: { default: () => 'There is no name under the title or at the end.' },
    why: 'Name, post and date are usually given under the title or at the end.',
  },
  'missing-last-year': {
    title: 'Last year’s follow-up missing',
    messages: { default: () => 'Last year’s measures are not mentioned.' },
    why: 'Some notices ask what became of last year’s measures, in the preamble or in a section of their own. Please check the notice.',
  },
  'missing-declare': {
    title: 'Declaration missing',
    messages: { default: (p) => `“${p.name}” is missing.` },
    why: 'Some notices ask for matters to be declared and reported. Please check the notice.',
  },
  'run-on-paragraph': {
    title: 'Heading inside a paragraph',
    messages: {
      default: (p) =>
        `“${p.name}” does not start its own paragraph; headings inside this paragraph: ${p.count}.`,
    },
    why: 'Headings start a paragraph of their own. They can be split off with one click; the words stay as they are.',
  },
  'numbering-gap': {
    title: 'Numbering broken',
    messages: {
      default: (p) => `The number “${p.found}” does not follow; it should be “${p.wantedText}”.`,
      start: (p) => `Numbering starts with “${p.found}”; usually “${p.wantedText}”.`,
      repeat: (p) => `The number “${p.found}” repeats or goes back; it should be “${p.wantedText}”.`,
      unnumbered: (p) => `“${p.name}” has no number, and one is skipped here.`,
      continues: (p) =>
        `The numbering runs on from the previous part with “${p.found}”; each part usually starts with “${p.wantedText}”.`,
    },
    why: 'Numbers are often left uncorrected after a deletion. Only numbers are changed, never words.',
  },
  'point-numbering-gap': {
    title: 'Numbering of points broken',
    messages: {
      default: (p) => `“${p.found}” does not follow the point before; it should be “${p.wantedText}”.`,
      start: (p) => `The points start with “${p.found}”; usually “${p.wantedText}”.`,
      repeat: (p) => `“${p.found}” repeats or goes back; it should be “${p.wantedText}”.`,
      unnumbered: (p) => `“${p.name}” has no number.`,
    },
    why: 'The points of each aspect count on from 一是. Only numbers are changed, never words.',
  },
  'enumerator-mix': {
    title: 'Mixed enumerators',
    messages: { default: (p) => `“${p.found}” differs in form from “${p.usual}” beside it.` },
    why: 'Each level keeps to one kind of number, not 第一, 二是, 第三.',
  },
  'few-points': {
    title: 'Few points',
    messages: {
      default: (p) =>
        `“${p.name}” has ${p.count} ${Number(p.count) === 1 ? 'point' : 'points'}; usually at least ${p.least}.`,
    },
    why: 'An aspect usually has two to four points, about as many as the others.',
  },
  'many-points': {
    title: 'Many points',
    messages: { default: (p) => `“${p.name}” has ${p.count} points; usually at most ${p.most}.` },
    why: 'Too many points often means they have not been summed up. Two to four are usual.',
  },
  'heading-length': {
    title: 'Uneven heading length',
    messages: {
      default: (p) => `“${p.name}” has ${p.found} characters; its neighbours mostly have ${p.usual}.`,
    },
    why: 'Headings of equal length read evenly; this is a habit, not a requirement.',
  },
  'heading-dangling': {
    title: 'Heading without text',
    messages: { default: (p) => `Nothing follows “${p.name}”.` },
    why: 'A heading needs text of its own; it cannot stand in for it.',
  },
  'toc-left': {
    title: 'Leftover contents line',
    messages: { default: (p) => `“${p.found}” looks like a line of a table of contents.` },
    why: 'A contents line inside the text was usually copied along by mistake.',
  },
};

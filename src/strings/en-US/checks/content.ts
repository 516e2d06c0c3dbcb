import type { SameMessages } from '../../check-words';
import type { content as chinese } from '../../zh-CN/checks/content';

/** Words of the rules about what is said: examples, balance, person, set phrases. */
export const content: SameMessages<typeof chinese> = {
  'no-example': {
    title: 'No example',
    messages: { default: (p) => `“${p.name}” has neither an example nor a figure.` },
    why: 'Reviewers like to see people and events: at least one example or figure in each aspect.',
  },
  'evidence-anonymous': {
    title: 'Example without a name',
    messages: { default: (p) => `“${p.name}” mentions something without saying what or where.` },
    why: 'Nobody can follow up on 某项目 or 据统计. Say which one it was; no figure is needed for that.',
  },
  'stock-density': {
    title: 'Mostly stock phrases',
    messages: {
      default: (p) => `“${p.name}” is mostly stock phrases (${p.count}) and says little about what happened.`,
    },
    why: 'One real event per point is enough; the phrases themselves may stay.',
  },
  'cause-external': {
    title: 'Outside causes only',
    messages: { default: (p) => `“${p.name}” blames circumstances and says nothing about the writer.` },
    why: 'Reviewers usually expect causes in one’s own attitude. Circumstances may be mentioned, but not instead.',
  },
  'generic-phrase': {
    title: 'Stock phrase',
    messages: { default: (p) => `“${p.found}” is mostly stock phrases, with nothing concrete.` },
    why: 'Say what happened; the phrase itself may stay.',
  },
  'buguo-overuse': {
    title: 'Too many 不够',
    messages: { default: (p) => `不够 appears ${p.count} times.` },
    why: 'Some reviewers prefer facts. This is only a hint.',
  },
  'no-problem-word': {
    title: 'No problem stated',
    messages: { default: (p) => `“${p.name}” seems to state no problem.` },
    why: 'The paper is about problems; please check whether this aspect only reports successes.',
  },
  concession: {
    title: 'Praise first',
    messages: { default: () => `Praise comes before the problem here.` },
    why: 'Papers usually go straight to the problem.',
  },
  person: {
    title: 'Others instead of oneself',
    messages: {
      default: (p) => `“${p.found}” is not the writer; a personal paper is usually about one’s own faults.`,
    },
    why: 'The faults of a team or of other people usually do not take the place of one’s own.',
  },
  'person-mix': {
    title: 'Mixed person',
    messages: {
      default: (p) => `The writer is mostly called “${p.many}”, but “${p.few}” in ${p.count} places.`,
    },
    why: 'A paper usually keeps to one word for the writer.',
  },
  mapping: {
    title: 'Correspondence',
    messages: { default: (p) => `No cause and no measure seems to answer “${p.name}”.` },
    why: 'Matched by topic words, so this is only a hint. Causes and measures need not answer the problems one by one.',
  },
  'count-mismatch': {
    title: 'Numbers differ',
    messages: { default: (p) => `“${p.name}” has ${p.count} items; there are ${p.expected} aspects.` },
    why: 'There are often about as many causes and measures as aspects; this is not a requirement.',
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
      stated: (p) => `${p.name}: ${p.percent}% of the paper; the template asks for at least ${p.least}%.`,
    },
    why: 'Some offices ask that problems and causes make up half of the paper; the notice decides.',
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
    title: 'Balance of aspects',
    messages: { default: (p) => `“${p.name}” has ${p.found} characters, “${p.longest}” has ${p.most}.` },
    why: 'Aspects are often of similar length; this is not a requirement.',
  },
  'case-no-self': {
    title: 'Case without oneself',
    messages: { default: (p) => `“${p.name}” never comes back to the writer.` },
    why: 'A case is there for the writer to learn from, not just to be retold.',
  },
  'set-phrase': {
    title: 'Set phrase',
    messages: {
      default: (p) => `“${p.found}” differs from the list’s ${p.entry}; please verify.`,
      slip: (p) => `${p.found} differs from the list’s ${p.entry}; please verify.`,
    },
    why: 'Only compared with a list; the authoritative text decides.',
  },
  'wording-slip': {
    title: 'Slip of the pen',
    messages: { default: (p) => `“${p.found}” should be “${p.right}”.` },
    why: '的 for 地 or 得, a wrong character, a word typed twice: a reviewer would correct these in passing. Only clear cases are listed.',
  },
  'year-check': {
    title: 'Dates',
    messages: {
      default: (p) =>
        `“${p.found}” took place in ${p.when}, but the paper is dated ${p.dated} or earlier; please verify.`,
      since: (p) => `“${p.found}” is not ${p.year}, the year that the paper is about; please verify.`,
      campaign: (p) =>
        `“${p.found}” was not in ${p.year}; please check whether it was left over from an older paper.`,
      occasion: (p) =>
        `“${p.found}” was not in ${p.year}; please check whether it was left over from an older paper.`,
    },
    why: 'Text taken from another year’s paper easily mentions things from the wrong year.',
  },
};

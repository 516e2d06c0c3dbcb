import type { NoticeStrings } from '../zh-CN/notice';

export const notice: NoticeStrings = {
  asks: {
    list: () => 'More than one list in the notice could be the aspects. Which one is it?',
    listOne: (p) => `Are these the aspects: ${p.names}?`,
    names: (p) =>
      p.known === 0
        ? p.stated > 0
          ? `The notice speaks of ${p.stated} aspects but names none. What are they?`
          : 'The notice names no aspects. What are they?'
        : p.stated > p.known
          ? `The notice speaks of ${p.stated} aspects but names ${p.known} (${p.names}). What are the others?`
          : `The notice speaks of ${p.stated} aspects but lists ${p.known} (${p.names}). What are they?`,
    voice: 'Is it an individual’s paper, or the leadership team’s?',
    'last-year': 'Is the follow-up on last year part of the paper, or only reported at the meeting?',
    cases: 'Is the analysis of cases required, or only recommended?',
    parts: 'The notice says nothing about causes and measures. Should the paper have them?',
  },
  choices: {
    person: 'an individual’s',
    team: 'the leadership team’s',
    paper: 'in the paper',
    meeting: 'only at the meeting',
    required: 'required',
    welcome: 'recommended',
    no: 'not asked for',
    yes: 'yes',
    none: 'none of these; I will type them',
  },
  evidence: {
    looking: 'stands next to a word about looking for faults',
    'looking-near': 'a neighbouring sentence is about looking for faults',
    'number-agrees': 'has as many names as the notice says',
    'number-differs': 'does not have as many names as the notice says',
    lead: 'is introduced by 从, 围绕 or the like',
    tail: 'ends with 等…方面',
    mark: 'all the names begin with the same word',
    'own-clauses': 'each name is followed by a demand of its own',
    'mixed-separators': 'commas and 、 are mixed, so it can be split in more than one way',
    'joined-last': '和 in the last name may join two names',
    'open-list': 'only one or two names, followed by 等',
    'common-words': 'only words that name nothing in particular',
    'doubtful-name': 'some do not look like names of aspects',
    'odd-item': 'some look like something else',
    'no-looking': 'nothing next to it is about looking for faults',
    rival: 'another list looks as good',
    'for-causes': 'is about causes',
    'for-measures': 'is about measures',
    'for-other': 'is about study, talks, opinions or something else',
    exhortation: 'is an exhortation (一要, 二要)',
    conduct: 'is about holding the meeting or writing',
  },
  listLine: (p) => `${p.names} (${p.why})`,
};

import type { NoticeStrings } from '../zh-CN/notice';

export const notice: NoticeStrings = {
  asks: {
    list: () => 'The notice has more than one list that may be the aspects. Which one is it?',
    listOne: (p) => `Are these the aspects: ${p.names}?`,
    names: (p) =>
      p.known === 0
        ? p.stated > 0
          ? `The notice speaks of ${p.stated} aspects and names none. Which are they?`
          : 'The notice names no aspects. Which are they?'
        : p.stated > p.known
          ? `The notice speaks of ${p.stated} aspects and names ${p.known} (${p.names}). Which are the others?`
          : `The notice speaks of ${p.stated} aspects and lists ${p.known} (${p.names}). Which are they?`,
    voice: 'Is the paper one person’s, or the leadership team’s?',
    'last-year': 'Is last year’s follow-up part of the paper, or only reported at the meeting?',
    cases: 'Is the analysis of cases required, or welcome?',
    parts: 'The notice says nothing of causes and measures. Shall the paper have them?',
  },
  choices: {
    person: 'one person’s',
    team: 'the team’s',
    paper: 'in the paper',
    meeting: 'only at the meeting',
    required: 'required',
    welcome: 'welcome',
    no: 'not asked for',
    yes: 'yes',
    none: 'none of these; I will type them',
  },
  evidence: {
    looking: 'stands beside a word of looking for faults',
    'looking-near': 'a neighbouring sentence speaks of looking for faults',
    'number-agrees': 'has as many names as the notice says',
    'number-differs': 'has another number of names than the notice says',
    lead: 'is led in by 从, 围绕 or the like',
    tail: 'is closed by 等…方面',
    mark: 'all names begin with one word',
    'own-clauses': 'each name has its own demand behind it',
    'mixed-separators': 'commas and 、 are mixed; it can be split in more than one way',
    'joined-last': '和 in the last name may join two',
    'open-list': 'only one or two names and 等',
    'common-words': 'only words that name nothing in particular',
    'doubtful-name': 'some do not look like names of aspects',
    'odd-item': 'some look like something else',
    'no-looking': 'nothing beside it speaks of looking for faults',
    rival: 'another list looks as good',
    'for-causes': 'is about causes',
    'for-measures': 'is about measures',
    'for-other': 'is about studying, talks, opinions or something else',
    exhortation: 'is an exhortation (一要, 二要)',
    conduct: 'is about holding the meeting or writing',
  },
  listLine: (p) => `${p.names} (${p.why})`,
};

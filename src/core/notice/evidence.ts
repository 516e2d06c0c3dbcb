import type { FoundList } from './found';
import type { NoticeRun } from './text';
import type { ListEvidence } from './types';

/** What each piece of evidence weighs. */
export const WEIGHTS: Readonly<Record<ListEvidence, number>> = {
  looking: 10,
  'looking-near': 4,
  'number-agrees': 6,
  'number-differs': -4,
  lead: 1,
  tail: 2,
  mark: 1,
  'own-clauses': 2,
  'mixed-separators': -4,
  'joined-last': -2,
  'open-list': -3,
  'common-words': -8,
  'doubtful-name': -3,
  'odd-item': -2,
  'no-looking': -2,
  rival: 0,
  'for-causes': -30,
  'for-measures': -30,
  'for-other': -30,
  exhortation: -40,
  conduct: -40,
};
/** What makes a list one that is offered and never taken. */
const UNLIKELY: readonly ListEvidence[] = [
  'for-causes',
  'for-measures',
  'for-other',
  'exhortation',
  'conduct',
  'common-words',
];
/** What a list may not carry if it is to be taken without a question. */
export const DOUBTS: readonly ListEvidence[] = [
  ...UNLIKELY,
  'number-differs',
  'mixed-separators',
  'joined-last',
  'open-list',
  'doubtful-name',
  'odd-item',
  'no-looking',
];

/** A list with what was found for and against it. */
export interface Judged {
  readonly found: FoundList;
  readonly evidence: ListEvidence[];
  readonly stated: number | null;
  readonly key: string;
  readonly span: NoticeRun;
  score: number;
}

/** True for a list that is offered and never taken. */
export const unlikely = ({ evidence }: Judged): boolean => evidence.some((one) => UNLIKELY.includes(one));

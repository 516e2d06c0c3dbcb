/**
 * What each piece of evidence counts. A heading is taken when its evidence adds up to at least
 * `THRESHOLD`; the numbers were tuned on the labelled papers in tests/fixtures/papers.
 */
export const WEIGHTS = {
  'name-exact': 6,
  'name-framed': 5,
  'name-prefix': 4,
  'name-contained': 3.5,
  'name-slip': 4,
  'name-cue': 3.5,
  'name-topic': 2.5,
  numbered: 2,
  'automatic-number': 2,
  'outline-level': 2,
  'bold-lead': 1,
  'own-line': 1,
  'sentence-alone': 0.5,
  'family-agrees': 1,
  'family-disagrees': -4,
  'sole-candidate': 1.5,
  unnumbered: -4,
  continuation: -5,
  'after-sentence': -0.5,
  'inside-text': -1.5,
  'ends-with-comma': -1,
  'bare-mention': -3,
  'title-like': -5,
  'too-long': -2.5,
  'in-table': -4,
  'order-fits': 1.5,
  'by-contents': 2,
  'in-outline': 0.5,
  'title-words': 4,
  'title-style': 3,
  'first-line': 1,
  'set-phrase': 3,
  position: 1,
  enumerator: 3,
  implied: 0,
} as const;

export type EvidenceCode =
  keyof typeof WEIGHTS | 'in-toc' | 'in-quotation' | 'in-appended' | 'in-dimension' | 'outscored';

/** Least score of a heading. */
export const THRESHOLD = 4;

/** Characters after which a heading counts as too long. */
export const LONG_HEADING = 42;

/** Characters of a heading's text that are looked at. */
export const HEADING_WINDOW = 64;

/** What moving from one section to another counts in the assignment. */
export const TRANSITIONS = {
  next: 0.5,
  skip: 0,
  back: -1,
  repeat: -1.5,
  countsOn: 0.5,
  restarts: -0.5,
} as const;

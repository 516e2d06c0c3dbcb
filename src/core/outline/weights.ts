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
  /** Into a section whose number is of a lower level than that of the section we are in. */
  below: -8,
} as const;

/** What is read of the lines above a text. */
export const HEAD = {
  /** Characters of title and preamble that are looked at. */
  reach: 600,
  /** Lines in which a title may stand. */
  lines: 4,
  /** Characters of a line that may be a title. */
  longest: 60,
} as const;

/** How plainly a dimension is named, by the evidence for it; 1 is in full. */
export const STRENGTH = {
  'name-exact': 1,
  'name-framed': 1,
  'name-prefix': 1,
  'name-slip': 0.9,
  'name-contained': 0.6,
  'name-topic': 0.3,
} as const;

/**
 * From where on a template fits a paper. Calibrated on the labelled papers (which must fit, whatever is
 * dropped or moved) and on the papers of tests/fixtures/none (which must not).
 */
export const FIT = {
  /** Characters from which a name belongs to one campaign only. */
  specificName: 7,
  /** Least shares of the template's dimensions and of the paper's parts, where the title names the campaign. */
  named: { recall: 0.5, precision: 0.6 },
  /** … where a name is there that only this campaign has. */
  specific: { recall: 0.5, precision: 0.6 },
  /** … where nothing but common names speaks for it. */
  unnamed: { recall: 0.66, precision: 0.75 },
  /** … where the title speaks against it. */
  against: { recall: 0.8, precision: 0.8 },
  /** All dimensions are there in plain words, among parts of the paper's own. */
  whole: 0.8,
  withOwnParts: 0.5,
  /** Nearly every part of a draft is one of the template's. */
  draftPrecision: 0.6,
  /** Strengths that differ by less are even. */
  even: 0.05,
  /** A document with fewer characters and no structure is a blank that may become anything. */
  blank: 220,
} as const;

/** What makes one template come before another; the shares of a score of about 1. */
export const CHOICE = {
  dimensions: 0.75,
  sections: 0.06,
  year: 0.06,
  meeting: 0.06,
  named: 0.06,
  byDefault: 0.02,
  /** Scores that differ by less: the user should be asked. */
  close: 0.12,
  /** A runner-up below this is no alternative. */
  least: 0.3,
  /** What rounding may make of a score. */
  rounding: 1e-9,
  /** More characters than these behind a heading are a text. */
  body: 3,
  /** Fewer characters are a word or two, no text. */
  word: 12,
} as const;

/** When a text is held to be cut into lines by a machine. Lengths are characters, the others shares. */
export const WRAP = {
  shortest: 16,
  longest: 60,
  lines: 8,
  /** Lines that stop in the middle of a sentence. */
  unfinished: 0.55,
  /** Lines of nearly the usual width, … */
  even: 0.8,
  /** … which most of the unfinished ones must be. */
  cut: 0.6,
  /** A line this near to the width goes on in the next. */
  near: 0.75,
} as const;

/** What is looked at in one line, in characters. */
export const LINE = {
  /** Up to here an unnumbered line may be a heading, whatever it begins with. */
  short: 45,
  /** Bullets in front. */
  marks: 3,
  /** Words in brackets of their own. */
  box: 26,
  /** A bracket that closes later holds no aside. */
  bracket: 400,
  turnedQuote: 20,
  /** An unnumbered heading behind a sentence. */
  sentenceHead: 24,
  /** A heading whose number stands alone in the line above. */
  headAlone: 30,
} as const;

/** Mistyped names: characters of the name and beside it. */
export const SLIP = { short: 4, besideShort: 2, besideLong: 8 } as const;

/** A title's length, and that of one cut over two lines, in characters. */
export const TITLE = { shortest: 4, longest: 60, cutAt: 10, rest: 24 } as const;

/** Lead-ins: words that announce a series. */
export const LEAD = { longest: 24, line: 30 } as const;

/** The judgement that heads a point is not longer. */
export const POINT = { window: 60 } as const;

/** Items without numbers: paragraphs that open with a short sentence. */
export const LEAD_SENTENCE = { shortest: 4, longest: 24, fewest: 3, others: 2 } as const;

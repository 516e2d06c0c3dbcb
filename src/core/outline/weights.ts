/**
 * What each piece of evidence counts. A heading is taken when its evidence adds up to at least
 * `THRESHOLD`; the numbers were tuned on the labelled papers in tests/fixtures/papers. Lengths in characters
 * and lines stand in sizes.ts.
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
  /** A dimension before any section: the section's heading is missing. */
  implied: -1,
} as const;

/** A numbered heading whose name the template does not know: what taking it for a section counts. */
export const UNKNOWN_SECTION = {
  own: 1,
  runIn: 0.5,
  /** Characters of its words. */
  longest: 30,
  /** Numbers between which at most so many are left out: 十一、国庆期间 behind 四、 heads nothing. */
  jump: 3,
} as const;

/** When candidates show what the headings of one kind have in common. */
export const SIBLINGS = {
  /** Least score of a candidate that is counted. */
  score: 5,
  /** Different names from which on the form is the kind's. */
  distinct: 2,
  /** Share of `unnumbered` that a line with nothing but the name is charged: its number may be forgotten. */
  nameAlone: 0.5,
} as const;

/** Least score of what is plainly a heading, before its siblings are looked at. */
export const PLAIN_HEADING = 6;

/** A paper that stands in a table: so many numbered places, more than this share of them in cells. */
export const TABLE = { fewest: 4, share: 0.5 } as const;

/** Headings copied without their text: lines, different names, and the share that comes again. */
export const COPIED = { lines: 3, names: 3, sections: 2, again: 0.6 } as const;

/** Another paper behind the first. */
export const APPENDED = {
  /** Least score of a section's heading that counts. */
  score: 5.5,
  /** Sections that must stand before one comes again. */
  sections: 2,
  /** A later paper is kept that has more than so many times, and so many, of what the template asks for. */
  times: 1.6,
  more: 1,
  /** Lines between its title and its first heading, characters of that title and of another document's. */
  titleAbove: 12,
  titleLongest: 45,
  /** Lines of the shortest paper, and characters of whom a notice is for. */
  paper: 5,
  addressee: 24,
  otherTitle: { shortest: 7, longest: 40 },
} as const;

/** Sections inside aspects are a layout when they come so many times. */
export const INSIDE = { times: 2 } as const;

/** Parts of a section. */
export const PARTS = {
  /** Dimensions, and their share of the template's, by which a section without name is told. */
  fewest: 2,
  share: 0.5,
  /** Lines below a heading in which its name may be said again. */
  echo: 2,
} as const;

/** What was not taken and is told: least score, and how many. */
export const NEAR_MISS = { score: 0, most: 60 } as const;

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
  /** … of a members' meeting, whose aspects each place sets for itself. */
  local: { recall: 0.75, precision: 0.6 },
  /** … where the title speaks against it. */
  against: { recall: 0.8, precision: 0.8 },
  /** All dimensions are there in plain words, among parts of the paper's own. */
  whole: 0.8,
  withOwnParts: 0.5,
  /** Nearly every part of a draft is one of the template's. */
  draftPrecision: 0.6,
  /** Characters of a campaign's own words in a title. */
  campaign: 3,
  /** Dimensions, or known sections, by which a text is such a paper that does not say so. */
  parts: 2,
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

/** How plainly a dimension is named. */
export const NAME = {
  /** Characters of a name. */
  shortest: 2,
  /** From here on in a clause a name says less, and so much less; in a clause that is cut as well. */
  far: 12,
  farCosts: 1.5,
  cutCosts: 1,
  /** Of names that weigh the same the longer one counts, then the earlier one: divisors. */
  perLength: 100,
  perPlace: 1000,
  /** With more characters than these behind it a name ends the heading. */
  rest: 12,
} as const;

/** What the topic words in a clause count, per character: a dimension's name, another word; by place. */
export const TOPIC = { name: 2, word: 1, place: 2 } as const;

/** How plainly a section is named. */
export const SECTION_NAME = {
  /** Characters of a clause that names one among other words, or with its text behind it. */
  longest: 36,
  withText: 24,
  /** Share of set words from which on a name is framed, not pointed to. */
  framed: 0.75,
  /** What pointing to one counts at least, and by its share. */
  cue: 0.4,
  perShare: 0.6,
} as const;

/** Mistyped names. */
export const SLIP = {
  /** Characters of a clause; longer ones are prose, in which nobody mistypes a heading. */
  longest: 40,
  /** Characters of a name that is looked for: a dimension's, a section's. */
  dimension: 4,
  section: 4,
  /** Characters that a name and the text have in common before they are compared. */
  shared: 2,
  /** One slip in a name; from this length on one in every so many characters. */
  long: 10,
  every: 5,
  /** Characters of short names and beside them; beside long ones. */
  short: 4,
  besideShort: 2,
  besideLong: 8,
  /** What each further slip costs, and many characters beside the name. */
  editCosts: 1,
  restCosts: 1,
} as const;

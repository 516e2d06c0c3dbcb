/**
 * How long and how far: characters and lines in which recognition looks, tuned on the labelled papers like
 * the scores in weights.ts. All lengths are characters of the folded text.
 */

/** Characters after which a heading counts as too long. */
export const LONG_HEADING = 42;

/** Characters of a heading's text that are looked at. */
export const HEADING_WINDOW = 64;

/** What is read of the lines above a text. */
export const HEAD = {
  /** Characters of title and preamble that are looked at. */
  reach: 600,
  /** Lines in which a title may stand. */
  lines: 4,
  /** Characters of a line that may be a title. */
  shortest: 3,
  longest: 60,
} as const;

/** What stands before the first section: lines in which a title may stand, and characters of each kind of line. */
export const FRONT = {
  lines: 15,
  short: 30,
  /** More are running text, whatever ends them. */
  sentence: 60,
  salutation: 40,
  bareSalutation: 24,
  preamble: 10,
  residue: 40,
  date: { shortest: 5, longest: 16 },
  /** What is read of a line. */
  window: 64,
} as const;

/** What stands behind the last section: lines looked at from the end, and characters of each kind of line. */
export const BACK = {
  dateLines: 12,
  signatureLines: 4,
  closingLines: 3,
  /** Behind 检查人：, above a date, a name alone, and a name with its office. */
  signed: 30,
  overDate: 24,
  name: { shortest: 2, longest: 4 },
  signature: 20,
  /** A closing that begins as closings do, any other, and one at a paragraph's end. */
  closing: 110,
  otherClosing: 60,
  closingSentence: 80,
  /** What is read of a line for its number. */
  numberWindow: 8,
} as const;

/** A line with nothing but a page's number, in characters. */
export const PAGE_LINE = { shortest: 3, longest: 12 } as const;

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
  /** Least words in brackets, of an unnumbered heading behind a sentence, and of a clause before 一是. */
  boxLeast: 2,
  sentenceHeadLeast: 3,
  clauseLeast: 3,
  /** A numeral in brackets, and one in the middle of a sentence. */
  numeral: 4,
  insideNumeral: 3,
} as const;

/** A title's length, that of one cut over two lines, and words besides a number, in characters. */
export const TITLE = { shortest: 4, longest: 60, cutAt: 10, rest: 24, words: 6 } as const;

/** Lead-ins: words that announce a series, what links them to it, and what may stand before it in its line. */
export const LEAD = { shortest: 2, longest: 24, line: 30, bullet: 3, link: 9 } as const;

/** The judgement that heads a point is not longer; points numbered as their aspect is, at least, and right behind it. */
export const POINT = { window: 60, fewest: 2, behind: 1 } as const;

/** Items without numbers: paragraphs that open with a short sentence. */
export const LEAD_SENTENCE = { shortest: 4, longest: 24, fewest: 3, others: 2 } as const;

/** A table of contents. */
export const CONTENTS = {
  /** Characters of an entry, and of the line that says 目录. */
  longest: 80,
  word: 4,
  /** Entries without dots, and lines between two of them. */
  fewest: 2,
  apart: 2,
} as const;

/** A quotation that holds headings. */
export const QUOTED = {
  /** Lines between its marks, and characters behind the closing one. */
  lines: 60,
  behind: 2,
  /** Characters of the line that introduces it, and of what is read of that line. */
  lead: 40,
  leadWindow: 60,
} as const;

/** Names listed in one sentence: how many, characters between two and from one to the next. */
export const LISTED = { fewest: 3, between: 2, longest: 40 } as const;

/** Aspects without numbers: characters of a name that says so and of one that does not, and how many there are at least. */
export const ASPECT = { shortest: 4, word: 3, longest: 30, fewest: 2 } as const;

/**
 * A change of prose, in characters: of a line that is longer than all that are read whole wherever they stand, so far
 * from its start that no reading comes there, and so far behind headings and enumerators.
 */
export const PROSE = { line: 80, start: 40, apart: 12 } as const;

/**
 * Lines beside a change that are scanned again: the words of a number that stands alone are the next line's, and a
 * clause looks two characters beyond its end, which may be lines of one character. And how many characters of a long
 * line are seen from the one before it.
 */
export const RESCAN = { margin: 3, seen: 3 } as const;

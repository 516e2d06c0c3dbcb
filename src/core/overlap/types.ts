import type { Span } from '../document/types';

/** The same words in two papers, a paragraph at most on either side. */
export interface SharedPlace {
  /** How much of it counts, in characters. */
  readonly characters: number;
  readonly a: Span;
  readonly b: Span;
}

/** Words that two papers share. */
export interface Passage {
  /** How much of it counts, in characters (a figure or a Latin word is one); what may rightly repeat is left out. */
  readonly characters: number;
  /** True when nothing but dates and other figures was changed in it. */
  readonly datesOnly: boolean;
  /** True for a sentence that was put into other words and keeps most of its parts. */
  readonly reworded: boolean;
  /** Where it stands; a passage that crosses paragraphs has several. */
  readonly places: readonly SharedPlace[];
}

/** What two papers have in common. Amounts are the first paper's, and count no reworded sentences. */
export interface Overlap {
  /** In order of the first paper; reworded sentences behind the others. */
  readonly passages: readonly Passage[];
  readonly characters: number;
  /** Of the characters that count, 0–1. */
  readonly share: number;
  /** Characters of the longest passage. */
  readonly longest: number;
  /** How many passages differ in figures alone. */
  readonly datesOnly: number;
  /** True when both look like one paper in two states, about which nothing is to be said. */
  readonly version: boolean;
}

import type { NumberFamily, StandsAt } from '../counting/types';
import type { Line, Stream } from '../document/stream';
import type { Lead } from './leads';
import type { Key } from './name-key';

/** A number in front of a possible heading or point. */
export interface StartNumber {
  readonly family: NumberFamily;
  readonly value: number;
  /** How many numbers a decimal one has (3 of 1.2.1); absent for the others. */
  readonly depth?: number;
  /** True when Word makes it. */
  readonly automatic: boolean;
  /** True for 最后, whose value is the one that follows. */
  readonly last?: boolean;
}

/** What tells the numbers of one level from those of another: the family, and of decimals the depth. */
export function formOf({ family, depth }: Pick<StartNumber, 'family' | 'depth'>): string {
  return family === 'decimal' ? `decimal ${depth ?? 2}` : family;
}

/** A place where a heading may start. */
export interface Start {
  readonly line: Line;
  /** Index of `line` in the stream's lines. */
  readonly lineIndex: number;
  /** Stream index of the number, or of the words where none is typed. */
  readonly start: number;
  /** Stream index of the words; in the next line where the number stands alone in its own. */
  readonly words: number;
  readonly number: StartNumber | null;
  readonly lead: StandsAt;
  /** Where the clause stops. */
  readonly stop: number;
  /** True when nothing but the clause stands in the line. */
  readonly own: boolean;
  /** True when the clause is longer than the window. */
  readonly cut: boolean;
  /** True when the line goes on from the one before (a text cut into lines). */
  readonly continuation: boolean;
  /** True for 【理论学习】: the words stand in brackets of their own. */
  readonly boxed: boolean;
  /** True for a blank where a heading will be (（一）【待补：…】): it names nothing, but asks about something. */
  readonly blank: boolean;
  /** The words as names are compared. */
  readonly key: Key;
  /** Its first character, where nothing but that speaks for a heading of some template; else 0. */
  readonly opens: number;
}

/** A place where a point may start. */
export interface Enumerator extends StartNumber {
  readonly line: Line;
  readonly lineIndex: number;
  readonly start: number;
  readonly next: number;
  readonly lead: StandsAt;
}

/** A quotation mark without its partner in the line, for the regions. */
export interface LoneQuote {
  readonly index: number;
  readonly lineIndex: number;
}

/** What one pass over the stream finds. */
export interface Scan {
  readonly starts: readonly Start[];
  readonly enumerators: readonly Enumerator[];
  readonly openQuotes: readonly LoneQuote[];
  readonly closeQuotes: readonly LoneQuote[];
  /** Words that announce causes, measures or problems, in order. */
  readonly leads: readonly Lead[];
  /** Indexes of lines that hold nothing but a page's number. */
  readonly pageLines: readonly number[];
  /** Usual length of a line where the text is cut into lines, else 0. */
  readonly wrap: number;
}

/** First characters with which an unnumbered run-in heading may start. */
export type Opening = ReadonlySet<number>;

/** What a pass has found so far, line by line. */
export interface ScanFindings {
  readonly starts: Start[];
  readonly enumerators: Enumerator[];
  readonly openQuotes: LoneQuote[];
  readonly closeQuotes: LoneQuote[];
  readonly leads: Lead[];
  readonly pageLines: number[];
}

/** The pass while it is under way. */
export interface Scanning extends ScanFindings {
  readonly stream: Stream;
  readonly opening: Opening;
  readonly wrap: number;
}

import type { NumberFamily } from '../counting/types';
import type { Extent, Position, Span } from '../document/types';

/** What a node of the outline is. Words as in the glossary of CONTRIBUTING.md. */
export type NodeKind =
  | 'title'
  | 'byline'
  | 'salutation'
  | 'preamble'
  | 'section'
  | 'dimension'
  | 'item'
  | 'point'
  | 'closing'
  | 'signature'
  | 'date';

/** The number or enumerator in front of a heading or point. */
export interface NodeNumber {
  readonly family: NumberFamily;
  /** From 1. `最后` is the series' last: its value is the one that follows the number before it. */
  readonly value: number;
  /** As written (or as Word shows it, when automatic), brackets and punctuation included. */
  readonly text: string;
  /** Where it is written; `null` when Word makes it by itself. */
  readonly span: Span | null;
}

/** One reason for or against taking a piece of text for a heading. */
export interface Evidence {
  /** Stable key, e.g. `numbered`, `name-exact`, `name-contained`, `outline-level`, `too-long`. Words for it are in strings/. */
  readonly code: string;
  /** Contribution to the score; negative speaks against. */
  readonly weight: number;
  /** What it rests on, quoted from the document or the template; may be empty. */
  readonly detail: string;
}

/** A node that is really there. */
export interface OutlineNode {
  readonly kind: NodeKind;
  /**
   * Section or dimension id of the template; for an item the dimension it answers by topic words,
   * or `null`; `extra:<id>` for an extra section of the template (`extra:last-year`); `null` else.
   */
  readonly id: string | null;
  /** Number or enumerator, `null` where there is none. */
  readonly number: NodeNumber | null;
  /** The heading with its typed number, without the full stop that ends a run-in heading. For a node without heading (preamble, closing …): its whole first paragraph. */
  readonly heading: Span;
  /** The heading's words alone: no number, no trailing punctuation. */
  readonly name: string;
  /** True when body text follows in the heading's own paragraph. */
  readonly runIn: boolean;
  /** From the start of the heading (its number included) to where the next sibling or the parent's end is. */
  readonly extent: Extent;
  /** Where the text after the heading starts. */
  readonly bodyStart: Position;
  /** Author's characters in `extent`, the heading included, white space not (so a section counts as Word's "characters without spaces"). */
  readonly characters: number;
  /** Why it was taken, strongest first. */
  readonly evidence: readonly Evidence[];
  /** Sum of the evidence. */
  readonly score: number;
  readonly children: readonly OutlineNode[];
  /** Further ids that the same heading names (存在的问题及原因分析 covers `causes`; 理论学习、政治素质方面 `politics`). */
  readonly covers?: readonly string[];
  /** For what an aspect tells of its own causes or measures (究其原因，…): which of them. */
  readonly facet?: 'problems' | 'causes' | 'measures';
  /** Where text begins that should have a heading: a series that starts over, unannounced. */
  readonly headless?: Position;
  /** True for a section without heading, made to hold dimensions that stand in none: the section itself is missing. Its heading span is empty. */
  readonly implied?: boolean;
}

/** Enumerators that count the same thing: 一是…二是…三是…. */
export interface Series {
  /** In document order, at least one. */
  readonly members: readonly SeriesMember[];
  /** From its first enumerator to where what it counts ends. */
  readonly extent: Extent;
}

/** One enumerator of a series. Its text includes the mark behind it (第三，). */
export interface SeriesMember extends NodeNumber {
  /** True for 最后, which ends a series. */
  readonly last: boolean;
  /** Where it begins; where its words do when Word makes the number. */
  readonly from: Position;
  /** Behind it and the blanks that follow. */
  readonly behind: Position;
  /** True when it begins its paragraph. */
  readonly leads: boolean;
  /** Series told inside what it counts, in document order. */
  readonly inner: readonly Series[];
}

/** Text that looked like a heading and was not taken. */
export interface NearMiss {
  readonly span: Span;
  readonly kind: NodeKind;
  readonly id: string | null;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** Why a stretch of the document takes no part. */
export type RegionKind = 'toc' | 'quotation' | 'appended' | 'front-table' | 'residue';

/** A stretch of the document in which nothing is recognised and nothing is found. */
export interface Region {
  readonly kind: RegionKind;
  readonly extent: Extent;
}

/** What the paper is made of. */
export interface Outline {
  /** Id of the template that was applied; `null` when the paper was read by itself. */
  readonly template: string | null;
  /** True for a document that is no such paper: nothing but hygiene is looked for in it. */
  readonly foreign?: true;
  /** True for a beginning that nothing or common names alone give to its template: what it lacks is asked about. */
  readonly tentative?: true;
  /** Whose paper it says it is, where it says so. */
  readonly voice?: 'team' | 'person';
  readonly title: OutlineNode | null;
  readonly byline: OutlineNode | null;
  readonly salutation: OutlineNode | null;
  readonly preamble: OutlineNode | null;
  /** In document order; includes repeated ones (a check reports them) and extra sections. */
  readonly sections: readonly OutlineNode[];
  readonly closing: OutlineNode | null;
  readonly signature: OutlineNode | null;
  readonly date: OutlineNode | null;
  /** Every series that is no part of another, wherever it stands, in document order. */
  readonly series: readonly Series[];
  readonly ignored: readonly Region[];
  readonly nearMisses: readonly NearMiss[];
  /** Author's characters in the whole paper, white space and ignored regions left out. */
  readonly characters: number;
}

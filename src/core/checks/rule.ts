import type { Edit } from '../document/edit';
import type { Span } from '../document/types';
import type { OutlineNode } from '../outline/types';
import type { Mark } from './marks';
import type { Shared, TextMemo } from './memo';
import type { MarkedLine } from './scan';
import type { CheckContext, MessageParams, Severity } from './types';

/** What a rule rests on. Only a `standard` may be called 规定; the rest is custom or a notice to be looked up. */
export interface Source {
  readonly basis: 'standard' | 'notice' | 'practice';
  /** Number and clause of a standard, or what the custom was seen in. */
  readonly reference: string;
}

interface RuleHead {
  /** Stable id, as in docs/rules.md and in settings. */
  readonly id: string;
  /** When settings and template say nothing. */
  readonly severity: Severity;
  readonly source: Source;
  /** Its thresholds with their defaults; in settings they are called `<rule id>.<name>`. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** True where what is wrong is the same wherever it is (single characters, numbers, what a page left): many places are one row. */
  readonly alike?: true;
}

/** A fault in one paragraph's text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly variant?: string;
  /** Where it is another than the rule's. */
  readonly severity?: Severity;
  readonly params?: MessageParams;
  /** Replacements that mend it, in ascending order. */
  readonly mend?: readonly Replacement[];
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A hit with its paragraph. */
export interface PlacedHit extends Hit {
  readonly paragraph: number;
}

/**
 * A rule about characters: what it finds depends on one paragraph's text alone, so results can be
 * kept by text.
 */
export interface TextRule extends RuleHead {
  readonly kind: 'text';
  /** Which marks or cues make a paragraph worth a look. */
  readonly wants: readonly Mark[];
  /** True when it also looks into leftovers of web sites and into tables of personal data. */
  readonly hygiene?: boolean;
  inspect(this: void, line: MarkedLine): readonly Hit[];
  /** Last word when the whole paper is known: drops hits that the outline or the neighbours explain. */
  settle?(this: void, hits: readonly PlacedHit[], context: RuleContext): readonly PlacedHit[];
}

/** What a paper rule reports. */
export interface Draft {
  readonly span: Span;
  readonly target?: string | null;
  /** When the template decides. */
  readonly severity?: Severity;
  readonly variant?: string;
  readonly params?: MessageParams;
  readonly fix?: readonly Edit[] | null;
  readonly plan?: string;
}

/** A rule about the paper as a whole. */
export interface PaperRule extends RuleHead {
  readonly kind: 'paper';
  check(this: void, context: RuleContext): readonly Draft[];
}

export type Rule = TextRule | PaperRule;

/** What rules are given: the context of the check, and the scan of every paragraph. */
export interface RuleContext extends CheckContext {
  /** Answers that depend on a text alone. */
  readonly memo: TextMemo;
  /** Answers that several rules ask for in this run. */
  readonly shared: Shared;
  readonly lines: readonly MarkedLine[];
  /** Every node of the outline, parents before children. */
  readonly nodes: readonly OutlineNode[];
  /** All dimension headings in document order, repeated ones included. */
  readonly dimensions: readonly OutlineNode[];
  /** A threshold by its full name (`few-points.min`). */
  readonly limit: (name: string) => number;
}

/** What makes the paper of an example differ from a right one. */
export interface PaperParts {
  /** Section ids in order. */
  readonly sections?: readonly string[];
  /** Dimension ids in order. */
  readonly dimensions?: readonly string[];
  /** Values of the numbers of dimensions, when not 1, 2, 3 … */
  readonly numbers?: readonly number[];
  readonly title?: string | null;
  readonly preamble?: string | null;
  readonly tail?: readonly string[];
  /** Said instead of the two points of the first dimension. */
  readonly passage?: string;
  /** Lines of the first dimension, instead of one. */
  readonly causes?: readonly string[];
  readonly measures?: readonly string[];
}

/** Makes the lines of a bland and right paper, for examples about the paper as a whole; tests hand it in. */
export type MakePaper = (parts?: PaperParts) => string;

/**
 * A text with what the rule finds in it. One line: a passage set into the body of an otherwise
 * right paper. Several lines: a whole paper.
 */
export interface Example {
  readonly text: string;
  /** For wrong ones: the words of each finding, in order; `''` for something missing. */
  readonly finds?: readonly string[];
  /** The text after all fixes of this rule, where it has any. */
  readonly fixed?: string;
  readonly template?: string;
}

/** A rule's examples are its tests and, the first wrong one, its entry in docs/rules.md. */
export interface Examples {
  readonly wrong: readonly Example[];
  readonly right: readonly Example[];
}

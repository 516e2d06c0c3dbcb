import type { Edit } from '../document/edit';
import type { Paragraph, Span } from '../document/types';
import type { Outline } from '../outline/types';
import type { Template } from '../template/schema';

/** `error`: the paper would be sent back; `warning`: a reviewer would ask; `info`: a hint. */
export type Severity = 'error' | 'warning' | 'info';

/** Values for the blanks of a message. Words are in strings/, chosen by the rule's id and `variant`. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** One fault, at one place. */
export interface Finding {
  /** Rule id as listed in docs/rules.md, e.g. `missing-section`. */
  readonly rule: string;
  /** What the rule is about: a section or dimension id, or `null`. */
  readonly target: string | null;
  readonly severity: Severity;
  /** Where; an empty span for something missing, at the place where it belongs. */
  readonly span: Span;
  /** Which wording of the rule's message applies, when it has several. */
  readonly variant?: string;
  readonly params: MessageParams;
  /** A mechanical remedy, or `null`. Safe to apply alone; the fixes of one rule never overlap. */
  readonly fix: readonly Edit[] | null;
  /**
   * Wish key (`section:cases`, `dimension:style`) when the remedy is to insert what is missing:
   * `planOutline` with `only: [plan]` makes the edits.
   */
  readonly plan?: string;
  /** True where a plan could not put it in: the paper lives in a table whose cells take nothing. */
  readonly shut?: true;
  /**
   * How many places of its rule it stands for, its own and later ones, where a rule has more than are told one by
   * one; its fix is that of all of them. See `bounded` in cap.ts.
   */
  readonly rest?: number;
}

/** How many places a finding stands for. */
export const placesIn = ({ rest = 1 }: Pick<Finding, 'rest'>): number => rest;

/** How many places some findings stand for. */
export const placesInAll = (findings: readonly Pick<Finding, 'rest'>[]): number =>
  findings.reduce((sum, finding) => sum + placesIn(finding), 0);

/** Findings in document order. */
export function byPlace(a: Finding, b: Finding): number {
  return a.span.paragraph - b.span.paragraph || a.span.start - b.span.start || a.span.end - b.span.end;
}

/** True when a click can mend it: by edits that are ready, or by laying out what is missing. */
export function isFixable(finding: Finding): boolean {
  return finding.fix !== null || (finding.plan !== undefined && finding.shut !== true);
}

/** All that a rule may look at. */
export interface CheckContext {
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Outline;
  readonly template: Template;
  readonly settings: CheckSettings;
}

/** House settings: thresholds and switches, see settings.schema.json. */
export interface CheckSettings {
  /** Per rule id: off, or another severity. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Thresholds by name; absent ones have the default of the rule. */
  readonly thresholds: Readonly<Record<string, number>>;
}

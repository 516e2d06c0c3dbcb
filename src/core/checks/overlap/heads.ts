import type { Source } from '../rule';
import type { Severity } from '../types';

/** A rule that looks at more than one paper: settings and words know it as any other, `check` does not run it. */
export interface OverlapRule {
  readonly id: string;
  readonly severity: Severity;
  readonly source: Source;
}

const practice = (reference: string): Source => ({ basis: 'practice', reference });

/** Rules about copied text that other files are needed for. No official threshold was found: all is custom. */
export const overlapRules = [
  { id: 'overlap-last-year', severity: 'warning', source: practice('审核习惯：不照搬往年材料') },
  { id: 'overlap-colleague', severity: 'warning', source: practice('审核习惯：各写各的') },
  { id: 'overlap-house', severity: 'info', source: practice('审核习惯') },
  { id: 'overlap-notice', severity: 'info', source: practice('审核习惯') },
] as const satisfies readonly OverlapRule[];

export type OverlapRuleId = (typeof overlapRules)[number]['id'];

/**
 * Thresholds that the rules about copied text share. Characters, or shares of a paper. Two papers
 * that nobody copied share no run of 30 characters (longest measured: 26).
 */
export const overlapThresholds = {
  /** A passage shared with another paper. */
  'overlap.run': 30,
  /** A passage that stands twice in one paper. */
  'overlap.inside': 20,
  /** From this share of a paper on it is told once, at the title. */
  'overlap.share': 0.2,
  /** From this share of one of two papers on the pair is told although no passage is long. */
  'overlap.folder': 0.1,
  /** A passage of the notice in the body of a paper. */
  'overlap.notice': 40,
} as const satisfies Readonly<Record<`overlap.${string}`, number>>;

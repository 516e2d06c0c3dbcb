import { bounded } from '../core/checks/cap';
import { check } from '../core/checks/check';
import { TextMemo } from '../core/checks/memo';
import type { CheckSettings, Finding } from '../core/checks/types';
import { KeptReading } from '../core/outline/kept';
import { summarise, type Summary } from '../core/outline/summary';
import type { Paper } from './read-paper';

/** A paper with everything that is said of it. */
export interface CheckedPaper extends Paper {
  readonly summary: Summary;
  /** All findings, ignored ones included; of a rule that has very many places the last one stands for those that are left. */
  readonly findings: readonly Finding[];
}

/** What is kept of one document for its next reading: its places, and what is known of its paragraphs. */
export interface KeptAnalysis {
  readonly reading: KeptReading;
  readonly memo: TextMemo;
}

/** Nothing yet. */
export const keepAnalysis = (): KeptAnalysis => ({ reading: new KeptReading(), memo: new TextMemo() });

/**
 * What stands in a paper and what is found in it. Pure.
 * @param memo what is known of paragraphs that have not changed since the last check
 */
export function checkPaper(paper: Paper, settings?: CheckSettings, memo?: TextMemo): CheckedPaper {
  const { paragraphs, outline, template } = paper;
  return {
    ...paper,
    summary: summarise(outline, template),
    findings: bounded(check(paragraphs, outline, template, settings, memo)),
  };
}

import type { Span } from '../document/types';
import type { Finding } from './types';

/** Hints of one rule that are told one by one; of more the first stands for all. */
export const CAP = 3;

/** Rules about how a paper is written: a habit shows in many places, and is one thing to tell. */
const HABITS: ReadonlySet<string> = new Set([
  'no-example',
  'evidence-anonymous',
  'generic-phrase',
  'concession',
  'person',
  'measure-vague',
  'mapping',
  'few-points',
  'many-points',
  'heading-dangling',
  'heading-length',
  'overlap-inside',
  'overlap-measure-problem',
]);

/** A finding with all the places that it stands for, at least its own. */
export interface CappedFinding {
  readonly finding: Finding;
  readonly places: readonly Span[];
}

/** True for a hint that may stand for others of its rule; what a house has turned up is told each time. */
export function isHabit({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return severity === 'info' && HABITS.has(rule);
}

/** Findings as a list tells them: a habit that shows in more than {@link CAP} places is told once, at the first. */
export function toldOnce(findings: readonly Finding[]): readonly CappedFinding[] {
  const habits = new Map<string, Span[]>();
  for (const finding of findings) {
    if (!isHabit(finding)) continue;
    const spans = habits.get(finding.rule);
    if (spans === undefined) habits.set(finding.rule, [finding.span]);
    else spans.push(finding.span);
  }
  const done = new Set<string>();
  return findings.flatMap((finding) => {
    const places = isHabit(finding) ? habits.get(finding.rule)! : [];
    if (places.length <= CAP) return [{ finding, places: [finding.span] }];
    if (done.has(finding.rule)) return [];
    done.add(finding.rule);
    return [{ finding, places }];
  });
}

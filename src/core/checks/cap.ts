import type { Span } from '../document/types';
import { MOST_PLACES } from '../document/most-places';
import { placesIn, placesInAll, type Finding } from './types';

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
  /** How many there are, those that are not among {@link places} included. */
  readonly count: number;
}

/** True for a hint that may stand for others of its rule; what a house has turned up is told each time. */
export function isHabit({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return severity === 'info' && HABITS.has(rule);
}

/**
 * Findings of which no rule tells more than {@link MOST_PLACES} places of a severity; the next one stands for all that
 * are left, and its fix mends them all.
 *
 * @param findings In document order.
 */
export function bounded(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_PLACES) return findings;
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(groupOf(finding));
    if (group === undefined) groups.set(groupOf(finding), [finding]);
    else group.push(finding);
  }
  const left = new Set<Finding>();
  const standIns = new Map<Finding, Finding>();
  for (const group of groups.values()) {
    // One more is told as itself: a line that stands for one place would be no shorter.
    if (group.length <= MOST_PLACES + 1) continue;
    const [first, ...others] = group.slice(MOST_PLACES);
    standIns.set(first!, restOf(first!, others));
    for (const other of others) left.add(other);
  }
  if (left.size === 0) return findings;
  return findings.flatMap((finding) => (left.has(finding) ? [] : [standIns.get(finding) ?? finding]));
}

const groupOf = ({ rule, severity }: Finding): string => `${rule} ${severity}`;

function restOf(first: Finding, others: readonly Finding[]): Finding {
  const fixes = [first, ...others].flatMap(({ fix }) => fix ?? []);
  return { ...first, fix: fixes.length === 0 ? null : fixes, rest: 1 + others.length };
}

/** Findings as a list tells them: a habit that shows in more than {@link CAP} places is told once, at the first. */
export function toldOnce(findings: readonly Finding[]): readonly CappedFinding[] {
  const habits = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!isHabit(finding)) continue;
    const same = habits.get(finding.rule);
    if (same === undefined) habits.set(finding.rule, [finding]);
    else same.push(finding);
  }
  const done = new Set<string>();
  return findings.flatMap((finding) => {
    const same = isHabit(finding) ? habits.get(finding.rule)! : [];
    if (same.length <= CAP) return [{ finding, places: [finding.span], count: placesIn(finding) }];
    if (done.has(finding.rule)) return [];
    done.add(finding.rule);
    const places = same.filter(({ rest }) => rest === undefined).map(({ span }) => span);
    return [{ finding, places, count: placesInAll(same) }];
  });
}

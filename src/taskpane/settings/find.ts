import { overlapRules, overlapThresholds } from '../../core/checks/overlap/heads';
import { rules } from '../../core/checks/registry';
import { reasonOf, ruleTitle, thresholdTitle, whyOf } from '../describe';

/** Every threshold with its default. */
const THRESHOLDS: readonly (readonly [string, number])[] = [
  ...rules.flatMap((rule) =>
    Object.entries(rule.thresholds ?? {}).map(([name, value]) => [`${rule.id}.${name}`, value] as const),
  ),
  ...Object.entries(overlapThresholds),
];

/** True for a setting whose words, taken together, hold every word that is looked for. */
export function holds(wanted: string, ...texts: readonly string[]): boolean {
  const all = texts.join(' ').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s/u)
    .every((word) => all.includes(word));
}

/** Why a threshold is there: what its rule is for. */
export const whyOfThreshold = (name: string): string => reasonOf(name.slice(0, name.indexOf('.')));

/** The thresholds and the rules that are looked for by their names or reasons. */
export function foundChecks(wanted: string) {
  return {
    thresholds: THRESHOLDS.filter(([name]) => holds(wanted, thresholdTitle(name), whyOfThreshold(name))),
    found: [...rules, ...overlapRules].filter(({ id }) => holds(wanted, ruleTitle(id), whyOf(id))),
  };
}

import { rules } from '../core/checks/registry';
import type { Finding } from '../core/checks/types';
import { messageOf, wordsOfRule } from '../strings/check-words';
import { wordsOf } from './area-words';

/** What a finding says in the panel's language. */
export function describe(finding: Finding): string {
  return messageOf(finding, wordsOf('checks'));
}

/** Why a rule matters. */
export function reasonOf(rule: string): string {
  return wordsOfRule(rule, wordsOf('checks'))?.why ?? '';
}

/** Why a rule matters, and what it rests on. */
export function whyOf(rule: string): string {
  const words = wordsOf('checks');
  const why = reasonOf(rule);
  const source = rules.find(({ id }) => id === rule)?.source;
  return source === undefined ? why : `${why}${words.sources[source.basis](source.reference)}`;
}

/** A rule's name for lists and settings. */
export function ruleTitle(rule: string): string {
  return wordsOfRule(rule, wordsOf('checks'))?.title ?? rule;
}

/** What a threshold (`rule.threshold`) measures, for settings. */
export function thresholdTitle(name: string): string {
  return wordsOf('checks').thresholds[name] ?? name;
}

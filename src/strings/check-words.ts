import type { Source } from '../core/checks/rule';
import type { Finding, MessageParams } from '../core/checks/types';

/** The words of one rule. */
export interface RuleWords {
  /** A few words, for headings and lists. */
  readonly title: string;
  /** What is wrong here; `default`, and one for each variant of the rule. */
  readonly messages: Readonly<Record<string, (p: MessageParams) => string>>;
  /** Why it matters and what to do, shown on demand. */
  readonly why: string;
}

/** Words of the checks in one language. */
export interface CheckWords {
  readonly rules: Readonly<Record<string, RuleWords>>;
  /** What a threshold measures, by `rule.threshold`, for settings; every one has words. */
  readonly thresholds: Readonly<Record<string, string>>;
  /** What a rule rests on, by the kind of its source. */
  readonly sources: Readonly<Record<Source['basis'], (reference: string) => string>>;
}

/** The message of a finding; its rule id when a language lacks the words. */
export function messageOf(finding: Pick<Finding, 'rule' | 'variant' | 'params'>, words: CheckWords): string {
  const messages = words.rules[finding.rule]?.messages;
  const message = messages?.[finding.variant ?? 'default'] ?? messages?.['default'];
  return message === undefined ? finding.rule : message(finding.params);
}

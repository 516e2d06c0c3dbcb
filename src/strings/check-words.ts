import type { OverlapRuleId } from '../core/checks/overlap/heads';
import type { RuleId as CheckedRuleId } from '../core/checks/registry';
import type { Source } from '../core/checks/rule';
import type { Finding, MessageParams } from '../core/checks/types';

/** Rules that look at one paper, and those that other files are needed for. */
type WordedRuleId = CheckedRuleId | OverlapRuleId;

/** The words of one rule. */
export interface RuleWords {
  /** A few words, for headings and lists. */
  readonly title: string;
  /** What is wrong here; `default`, and one for each variant of the rule. */
  readonly messages: Readonly<Record<string, (p: MessageParams) => string>>;
  /** Why it matters and what to do, shown on demand. */
  readonly why: string;
}

/** Words of the rules about one subject; zh-CN defines which. */
export type SomeRuleWords = Readonly<Partial<Record<WordedRuleId, RuleWords>>>;

/** The same rules, with the same messages, in another language. */
export type SameMessages<Words> = {
  readonly [Id in keyof Words]: RuleWords & {
    readonly messages: Words[Id] extends { readonly messages: infer Messages }
      ? { readonly [Variant in keyof Messages]: (p: MessageParams) => string }
      : never;
  };
};

/** Words of the checks in one language. */
export interface CheckWords {
  /** Every rule has words. */
  readonly rules: Readonly<Record<WordedRuleId, RuleWords>>;
  /** What a threshold measures, by `rule.threshold`, for settings; every one has words. */
  readonly thresholds: Readonly<Record<string, string>>;
  /** What a rule rests on, by the kind of its source. */
  readonly sources: Readonly<Record<Source['basis'], (reference: string) => string>>;
  /** Of places of a rule that are not told one by one. */
  readonly rest: (p: { readonly title: string; readonly count: number }) => string;
}

/** The message of a finding; its rule id when a language lacks the words. */
export function messageOf(
  finding: Pick<Finding, 'rule' | 'variant' | 'params' | 'rest'>,
  words: CheckWords,
): string {
  const known = wordsOfRule(finding.rule, words);
  if (finding.rest !== undefined)
    return words.rest({ title: known?.title ?? finding.rule, count: finding.rest });
  const messages = known?.messages;
  const message = messages?.[finding.variant ?? 'default'] ?? messages?.['default'];
  return message === undefined ? finding.rule : message(finding.params);
}

/** The words of a rule by an id that may be unknown, as in settings. */
export function wordsOfRule(rule: string, { rules }: CheckWords): RuleWords | undefined {
  return Object.hasOwn(rules, rule) ? rules[rule as WordedRuleId] : undefined;
}

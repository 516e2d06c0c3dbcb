import { rules } from '../core/checks/registry';
import type { Finding } from '../core/checks/types';
import { messageOf, wordsOfRule } from '../strings/check-words';
import { wordsOf } from './area-words';
import type { Analysis } from './store/state';

/** Characters of the document quoted beside a finding at most. */
const QUOTE = 24;

/** A finding in words. */
export interface Described {
  readonly what: string;
  /** The words it is about, shortened; `''` where the message holds them already or there are none. */
  readonly quote: string;
  /** Why it matters, and what the rule rests on. */
  readonly why: string;
}

/** What a finding says in the panel's language. */
export function describe(finding: Finding, { paragraphs }: Pick<Analysis, 'paragraphs'>): Described {
  const what = messageOf(finding, wordsOf('checks'));
  const { paragraph, start, end } = finding.span;
  const text = (paragraphs[paragraph]?.text ?? '').slice(start, end).trim();
  const quote = text.length > QUOTE ? `${text.slice(0, QUOTE - 1)}…` : text;
  return { what, quote: what.includes(text) ? '' : quote, why: whyOf(finding.rule) };
}

/** Why a rule matters, and what it rests on. */
export function whyOf(rule: string): string {
  const words = wordsOf('checks');
  const why = wordsOfRule(rule, words)?.why ?? '';
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

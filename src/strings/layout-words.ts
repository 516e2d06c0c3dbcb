import type { LayoutFinding, LayoutReport } from '../core/layout/check';
import type { LayoutStrings } from './zh-CN/layout';

/** What is wrong at one place, without number and ground. */
export function layoutPlace(
  { messages }: LayoutStrings,
  rule: string,
  { variant, params }: Pick<LayoutFinding, 'variant' | 'params'>,
): string {
  return messages[rule]?.[variant]?.(params) ?? rule;
}

/** A layout finding in a sentence. */
export function layoutMessage(words: LayoutStrings, finding: LayoutFinding): string {
  const { rule, count, clause } = finding;
  return words.finding({ message: layoutPlace(words, rule, finding), count, clause });
}

/** What was left alone and why, `''` for nothing. */
export function heldWords(
  words: LayoutStrings,
  held: readonly { readonly reason: string; readonly count: number }[] | LayoutReport['held'],
): string {
  if (held.length === 0) return '';
  const list = held.map(({ reason, count }) =>
    words.skippedOne({ reason: words.reasons[reason] ?? reason, count }),
  );
  return words.skipped({ list: list.join(words.listComma) });
}

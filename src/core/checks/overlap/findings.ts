import type { Span } from '../../document/types';
import type { Overlap, Passage } from '../../overlap/types';
import { defaultSettings } from '../default-settings';
import type { CheckSettings, Finding, Severity } from '../types';
import { overlapRules, type OverlapRuleId } from './heads';

/** What the other text is to the paper: the author's earlier one, a colleague's, or the notice. */
export type OverlapRole = 'mine' | 'others' | 'notice';

/** The other side of an overlap. */
export interface OtherText {
  readonly role: OverlapRole;
  /** The file's name as the user chose it, without folders. */
  readonly name: string;
  /** True when one of the two is a team's paper and the other a person's. */
  readonly acrossVoices?: boolean;
}

const RULES: Readonly<Record<OverlapRole, OverlapRuleId>> = {
  mine: 'overlap-last-year',
  others: 'overlap-colleague',
  notice: 'overlap-notice',
};

/**
 * Findings of a paper from what it shares with another text: one a passage, or a single one at the
 * title when the share is large. Nothing for two states of one paper.
 *
 * @param title Where a finding about the whole paper points to.
 */
export function overlapFindings(
  overlap: Overlap,
  other: OtherText,
  title: Span,
  settings: CheckSettings = defaultSettings,
): Finding[] {
  const rule = RULES[other.role];
  const severity = severityOf(rule, other, settings);
  if (severity === 'off' || overlap.version) return [];
  const finding = (span: Span, variant: string | undefined, params: Finding['params']): Finding => ({
    rule,
    target: null,
    severity,
    span,
    ...(variant === undefined ? {} : { variant }),
    params: { name: other.name, ...params },
    fix: null,
  });
  const limit = (name: string) => settings.thresholds[name] ?? defaultSettings.thresholds[name] ?? 0;
  if (other.role !== 'notice' && overlap.share >= limit('overlap.share')) {
    const { characters, longest, datesOnly } = overlap;
    const whole = datesOnly > 0 && datesOnly === overlap.passages.length;
    return [finding(title, whole ? 'whole-dates' : 'whole', { characters, longest, datesOnly })];
  }
  const least = limit(other.role === 'notice' ? 'overlap.notice' : 'overlap.run');
  return overlap.passages
    .filter(({ characters }) => characters >= least)
    .map((passage) => finding(passage.places[0]!.a, variantOf(passage), { characters: passage.characters }));
}

function variantOf({ reworded, datesOnly }: Passage): string | undefined {
  if (reworded) return 'reworded';
  return datesOnly ? 'dates' : undefined;
}

function severityOf(rule: OverlapRuleId, other: OtherText, settings: CheckSettings): Severity | 'off' {
  const own = overlapRules.find(({ id }) => id === rule)!.severity;
  // A member's paper drawn from the team's is frequent, and to be shown rather than complained of.
  return settings.rules[rule] ?? (other.acrossVoices === true ? 'info' : own);
}

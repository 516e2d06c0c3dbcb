import { append } from '../core/counting/long-lists';
import { overlapFindings } from '../core/checks/overlap/findings';
import { overlapRules } from '../core/checks/overlap/heads';
import { defaultSettings } from '../core/checks/default-settings';
import type { CheckSettings, Finding } from '../core/checks/types';
import type { Span } from '../core/document/types';
import type { HousePhrase } from '../core/overlap/house';
import type { OverlapRequest, OverlapResult } from '../core/overlap/request';
import type { Overlap } from '../core/overlap/types';
import type { Paper } from '../road/read-paper';

/** A text that was laid beside others: whose it is, and the name that people know its file by. */
export interface Known {
  readonly name: string;
  readonly person: string;
  readonly paper: Paper;
}

/** The texts of a request, in its order. */
interface FolderLists {
  readonly papers: readonly Known[];
  readonly last: readonly Known[];
  readonly models: readonly Pick<Known, 'name'>[];
}

/**
 * What is said of each paper for what it shares with the others and with earlier ones, by paper. An earlier paper
 * of the same person is their own, another's is a colleague's.
 */
export function sharedFindings(
  { pairs, back, house, notices }: OverlapResult & { readonly back: readonly (Overlap | null)[] },
  { papers, last, models }: FolderLists,
  settings: CheckSettings = defaultSettings,
): readonly (readonly Finding[])[] {
  const findings: Finding[][] = papers.map(() => []);
  const team = ({ paper }: Known) => paper.template.voice === 'team';
  const say = (at: number, other: Known, overlap: Overlap, mine: boolean) => {
    const own = papers[at]!;
    const role = mine ? 'mine' : 'others';
    const text = { role, name: other.name, acrossVoices: team(own) !== team(other) } as const;
    append(findings[at]!, overlapFindings(overlap, text, titleOf(own.paper), settings));
  };
  for (const [i, { a, b, overlap }] of pairs.entries()) {
    const other = (b.list === 'mine' ? last : papers)[b.index];
    if (other === undefined) continue;
    say(a, other, overlap, b.list === 'mine' && other.person === papers[a]!.person);
    const seen = back[i];
    if (seen) say(b.index, papers[a]!, seen, false);
  }
  for (const { paper, finding } of houseFindings(house, settings)) findings[paper]?.push(finding);
  for (const { a, index, overlap } of notices) {
    const [own, text] = [papers[a]!, models[index]!];
    append(
      findings[a]!,
      overlapFindings(overlap, { role: 'notice', name: text.name }, titleOf(own.paper), settings),
    );
  }
  return findings;
}

/** The house's wordings as findings, once a sentence: it is nobody's in particular. */
function houseFindings(
  phrases: readonly HousePhrase[],
  settings: CheckSettings,
): { readonly paper: number; readonly finding: Finding }[] {
  const severity =
    settings.rules['overlap-house'] ?? overlapRules.find(({ id }) => id === 'overlap-house')!.severity;
  if (severity === 'off') return [];
  return phrases.map(({ holders }) => {
    const [{ paper, span }] = holders as [(typeof holders)[number]];
    const params = { count: holders.length };
    return { paper, finding: { rule: 'overlap-house', target: null, severity, span, params, fix: null } };
  });
}

/** Where a finding about a whole paper points to. */
function titleOf({ outline }: Paper): Span {
  return outline.title?.heading ?? { paragraph: 0, start: 0, end: 0 };
}

/** From how much on shared words are told, by the settings. */
export function overlapLimits({ thresholds }: CheckSettings = defaultSettings): OverlapRequest['limits'] {
  const limit = (name: string) => thresholds[name] ?? defaultSettings.thresholds[name] ?? 0;
  return { run: limit('overlap.run'), share: limit('overlap.folder'), notice: limit('overlap.notice') };
}

import { overlapFindings } from '../core/checks/overlap/findings';
import { defaultSettings } from '../core/checks/default-settings';
import type { CheckSettings, Finding } from '../core/checks/types';
import type { OverlapResult } from '../core/overlap/request';
import type { Overlap } from '../core/overlap/types';
import type { Paper } from '../road/read-paper';
import { houseFindings, titleOf } from './folder-findings';

/** A text that was laid beside others: whose it is, and the name that people know its file by. */
export interface Known {
  readonly name: string;
  readonly person: string;
  readonly paper: Paper;
}

/**
 * What is said of each paper for what it shares with the others and with earlier ones, by paper. An earlier paper
 * of the same person is their own, another's is a colleague's.
 */
export function sharedFindings(
  { pairs, back, house }: OverlapResult & { readonly back: readonly (Overlap | null)[] },
  papers: readonly Known[],
  last: readonly Known[],
  settings: CheckSettings = defaultSettings,
): readonly (readonly Finding[])[] {
  const findings: Finding[][] = papers.map(() => []);
  const team = ({ paper }: Known) => paper.template.voice === 'team';
  const say = (at: number, other: Known, overlap: Overlap, mine: boolean) => {
    const own = papers[at]!;
    const role = mine ? 'mine' : 'others';
    const text = { role, name: other.name, acrossVoices: team(own) !== team(other) } as const;
    findings[at]!.push(...overlapFindings(overlap, text, titleOf(own.paper), settings));
  };
  for (const [i, { a, b, overlap }] of pairs.entries()) {
    const other = (b.list === 'mine' ? last : papers)[b.index];
    if (other === undefined) continue;
    say(a, other, overlap, b.list === 'mine' && other.person === papers[a]!.person);
    const seen = back[i];
    if (seen) say(b.index, papers[a]!, seen, false);
  }
  for (const { paper, finding } of houseFindings(house, settings)) findings[paper]?.push(finding);
  return findings;
}

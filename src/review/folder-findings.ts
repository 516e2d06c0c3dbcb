import { overlapRules } from '../core/checks/overlap/heads';
import { overlapFindings } from '../core/checks/overlap/findings';
import { defaultSettings } from '../core/checks/default-settings';
import type { CheckSettings, Finding } from '../core/checks/types';
import type { Span } from '../core/document/types';
import { compare } from '../core/overlap/compare';
import { compareFolder, type FolderOverlap } from '../core/overlap/folder';
import type { HousePhrase } from '../core/overlap/house';
import type { OverlapPaper } from '../core/overlap/paper';
import type { Paper } from '../road/read-paper';

/** A paper of a folder, under the name that people know it by. */
export interface Member {
  readonly name: string;
  readonly paper: Paper;
  readonly ready: OverlapPaper;
}

/** What a folder's papers share, and what is said of each. */
export interface FolderFindings extends FolderOverlap {
  /** By paper, in the folder's order. */
  readonly findings: readonly (readonly Finding[])[];
}

/** Lays a folder's papers side by side and says it on both sides of each pair. */
export function folderFindings(
  members: readonly Member[],
  settings: CheckSettings = defaultSettings,
): FolderFindings {
  const limit = (name: string) => settings.thresholds[name] ?? defaultSettings.thresholds[name] ?? 0;
  const limits = { run: limit('overlap.run'), share: limit('overlap.folder') };
  const folder = compareFolder(
    members.map(({ ready }) => ready),
    limits,
  );
  const findings: Finding[][] = members.map(() => []);
  for (const { a, b, overlap } of folder.pairs) {
    if (overlap.version) continue;
    const say = (at: number, from: number, seen = overlap) => {
      const [own, other] = [members[at]!, members[from]!];
      const acrossVoices = own.ready.team !== other.ready.team;
      const role = { role: 'others', name: other.name, acrossVoices } as const;
      findings[at]!.push(...overlapFindings(seen, role, titleOf(own.paper), settings));
    };
    say(a, b);
    say(b, a, compare(folder.papers[b]!, folder.papers[a]!));
  }
  for (const { paper, finding } of houseFindings(folder.house, settings)) findings[paper]!.push(finding);
  return { ...folder, findings };
}

/** The house's wordings as findings, once a sentence: it is nobody's in particular. */
export function houseFindings(
  phrases: readonly HousePhrase[],
  settings: CheckSettings = defaultSettings,
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
export function titleOf({ outline }: Paper): Span {
  return outline.title?.heading ?? { paragraph: 0, start: 0, end: 0 };
}

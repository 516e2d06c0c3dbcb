import type { Finding } from '../../core/checks/types';
import { textAt } from '../../review/overlap-model';
import type { CheckedPaper } from '../../road/check-paper';
import type { Entry } from './entry';

/** What became of last round's findings in a paper of this round. */
export interface RoundChanges {
  /** Findings of the earlier paper that are none any more. */
  readonly settled: readonly Finding[];
  readonly fresh: readonly Finding[];
  readonly same: readonly Finding[];
}

/**
 * Holds two papers of one person against each other: by rule and target, since places move; of several that are alike
 * those with the same words come first.
 */
export function changesBetween(now: CheckedPaper, before: CheckedPaper): RoundChanges {
  const left = new Set(before.findings);
  const take = (alike: (old: Finding) => boolean): boolean => {
    for (const old of left)
      if (alike(old)) {
        left.delete(old);
        return true;
      }
    return false;
  };
  const kindred = (a: Finding, b: Finding) => a.rule === b.rule && a.target === b.target;
  const exact = now.findings.filter((finding) =>
    take((old) => kindred(finding, old) && textAt(now, finding.span) === textAt(before, old.span)),
  );
  const rest = now.findings.filter((finding) => !exact.includes(finding));
  const alike = rest.filter((finding) => take((old) => kindred(finding, old)));
  return {
    settled: [...left],
    fresh: rest.filter((finding) => !alike.includes(finding)),
    same: [...exact, ...alike],
  };
}

/** A person of this round with their paper of the last one. */
export interface Round {
  readonly now: Entry;
  readonly before: Entry;
  readonly changes: RoundChanges;
}

/** Everybody who has a paper in both rounds, and who has one in only one of them. */
export function roundsOf(entries: readonly Entry[]): {
  readonly both: readonly Round[];
  readonly onlyNow: readonly string[];
  readonly onlyLast: readonly string[];
} {
  const last = new Map(entries.filter(({ role }) => role === 'last').map((entry) => [entry.person, entry]));
  const papers = entries.filter(({ role }) => role === 'papers');
  const here = new Set(papers.map(({ person }) => person));
  const both = papers.flatMap((now): Round[] => {
    const before = last.get(now.person);
    return now.paper && before?.paper
      ? [{ now, before, changes: changesBetween(now.paper, before.paper) }]
      : [];
  });
  return {
    both,
    onlyNow: papers.filter(({ person }) => !last.has(person)).map(({ person }) => person),
    onlyLast: [...last.keys()].filter((person) => !here.has(person)),
  };
}

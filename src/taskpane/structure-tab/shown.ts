import { useMemo } from 'react';
import { placesIn, type Finding, type Severity } from '../../core/checks/types';
import { isAlone } from '../../core/outline/alone';
import { usePanel, usePanelState } from '../context';
import { ignoredBy, keysOf, type IgnoreScope } from '../store/ignores';
import { isOwnSlot } from '../store/slots';
import type { Analysis, PanelState } from '../store/state';
import type { Words } from '../words';

/** A finding on screen. */
export interface ShownFinding {
  readonly finding: Finding;
  /** Stable across checks as long as the text around it stays; made unique where equal ones occur. */
  readonly key: string;
}

export interface IgnoredFinding extends ShownFinding {
  readonly scope: IgnoreScope;
}

export interface ShownFindings {
  readonly open: readonly ShownFinding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Blanks of our own: work to do, told in one line and counted nowhere else. */
  readonly slots: readonly Finding[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
}

/** Parts that the paper must have and has not. */
function missingCount({ summary, template }: Analysis): number {
  const must = new Set(template.sections.filter(({ required }) => required === 'error').map(({ id }) => id));
  return (
    summary.sections.filter(({ id, present }) => !present && must.has(id)).length +
    summary.dimensions.filter(({ present }) => !present).length
  );
}

/** The verdict in a few characters. */
export function verdictOf(analysis: Analysis, words: Words['panel']): string {
  if (isAlone(analysis.verdict)) return words.verdict[analysis.verdict];
  return analysis.summary.complete
    ? words.verdict.complete
    : words.verdict.missing({ count: missingCount(analysis) });
}

/** Splits the findings into shown and ignored ones. */
export function sortOut(state: PanelState, documentKey: string): ShownFindings {
  const { analysis, settings, ignoredOnce } = state;
  const open: ShownFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  const all = analysis?.findings ?? [];
  const faults = all.filter((finding) => !isOwnSlot(finding));
  const keys = keysOf(faults, analysis?.paragraphs ?? []);
  faults.forEach((finding, index) => {
    const key = keys[index]!;
    const scope = ignoredBy(finding, key, settings, documentKey, ignoredOnce);
    if (scope === null) open.push({ finding, key });
    else ignored.push({ finding, key, scope });
  });
  const count = (wanted: Severity) =>
    open.reduce((sum, { finding }) => sum + (finding.severity === wanted ? placesIn(finding) : 0), 0);
  return {
    open,
    ignored,
    slots: all.filter(isOwnSlot),
    counts: { errors: count('error'), warnings: count('warning'), infos: count('info') },
  };
}

/** {@link sortOut} for the panel's state. */
export function useShownFindings(): ShownFindings {
  const { documentKey } = usePanel();
  const state = usePanelState();
  const { analysis, settings, ignoredOnce } = state;
  return useMemo(
    () => sortOut(state, documentKey),
    // Only these three decide; the state as a whole changes with every move of the cursor.
    [analysis, settings, ignoredOnce, documentKey],
  );
}

import type { Severity } from '../core/checks/types';
import { isError, type ReportEntry } from './report';

/** Turns reports into a format, piece by piece. */
export interface Renderer {
  start(): string;
  file(report: ReportEntry): string;
  end(totals: Totals): string;
}

/** Sums over all files. */
export interface Totals {
  files: number;
  complete: number;
  unreadable: number;
  readonly findings: Record<Severity, number>;
}

/** Nothing counted yet. */
export const newTotals = (): Totals => ({
  files: 0,
  complete: 0,
  unreadable: 0,
  findings: { error: 0, warning: 0, info: 0 },
});

/** Adds a file. */
export function count(totals: Totals, report: ReportEntry): void {
  totals.files++;
  if (isError(report)) {
    totals.unreadable++;
    return;
  }
  if (report.entry.complete) totals.complete++;
  for (const severity of ['error', 'warning', 'info'] as const)
    totals.findings[severity] += report.counts[severity];
}

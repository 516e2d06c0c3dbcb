import type { Finding, Severity } from '../../core/checks/types';
import type { Span } from '../../core/document/types';

/** A stretch of a paragraph that looks one way. */
export interface Cut {
  readonly start: number;
  readonly text: string;
  /** The gravest finding on it. */
  readonly severity: Severity | null;
  readonly chosen: boolean;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Cuts a paragraph at the ends of its findings and of what is selected. */
export function cutAtFindings(
  text: string,
  findings: readonly Pick<Finding, 'span' | 'severity'>[],
  selected: Span | null,
): Cut[] {
  const ends = new Set([0, text.length]);
  const spans = findings.map(({ span, severity }) => ({ ...span, severity }));
  for (const { start, end } of [...spans, ...(selected ? [selected] : [])]) {
    ends.add(Math.min(start, text.length));
    ends.add(Math.min(end, text.length));
  }
  const places = [...ends].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i): Cut => {
    const end = places[i + 1]!;
    let severity: Severity | null = null;
    for (const span of spans) {
      if (span.start > start || span.end < end) continue;
      if (severity === null || GRAVITY[span.severity] > GRAVITY[severity]) severity = span.severity;
    }
    const chosen = selected !== null && selected.start <= start && selected.end >= end && start < end;
    return { start, text: text.slice(start, end), severity, chosen };
  });
}

import type { LayoutProfile } from '../core/layout/profile/schema';
import { readDocxLayout } from '../hosts/docx/layout/docx-layout';
import { reportLayout } from '../road/layout';
import type { Paper } from '../road/read-paper';
import { layoutMessage } from '../strings/layout-words';
import type { FileReport } from './report';
import type { CliWords } from './words';

/** A file's report with what a layout profile has to say behind its other findings. */
export function withLayout(
  report: FileReport,
  paper: Paper,
  bytes: Uint8Array,
  profile: LayoutProfile,
  words: CliWords,
): FileReport {
  const { findings, held } = reportLayout(paper, readDocxLayout(bytes).model, profile);
  const entries = findings.map((finding) => {
    const places = finding.places.map(({ paragraph, start, end }) => ({
      paragraph: paragraph + 1,
      start,
      end,
    }));
    return {
      rule: finding.rule,
      target: null,
      severity: finding.severity,
      ...places[0]!,
      message: layoutMessage(words.layout, finding),
      fixable: finding.settable,
      count: finding.count,
      places,
    };
  });
  return {
    ...report,
    entry: {
      ...report.entry,
      findings: [...report.entry.findings, ...entries],
      layout: { profile: profile.id, skipped: held },
    },
    counts: entries.reduce(
      (counts, { severity }) => ({ ...counts, [severity]: counts[severity] + 1 }),
      report.counts,
    ),
    lines: [...report.lines, ...entries.map(({ paragraph }) => paper.paragraphs[paragraph - 1]?.text ?? '')],
    remedies: [
      ...report.remedies,
      ...findings.map(({ settable }) => (settable ? ('layout' as const) : null)),
    ],
  };
}

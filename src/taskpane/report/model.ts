import type { Finding } from '../../core/checks/types';
import { describe } from '../describe';
import { placeOf } from '../findings/place';
import { sentenceAround } from '../findings/sentence';
import type { Analysis } from '../store/state';
import { groupFindings } from '../structure-tab/groups';
import { mapRows } from '../structure-tab/OutlineMap';
import { verdictOf, type Shown } from '../structure-tab/shown';
import type { PagesStrings } from '../../strings/zh-CN/panel-pages';
import type { Words } from '../words';

/** A report as data: the same content whether it becomes text, Markdown, a Word file or paper. */
export interface ReportModel {
  readonly heading: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly warning: string;
  readonly mapHeading: string;
  readonly columns: readonly [string, string, string, string];
  readonly rows: readonly {
    readonly level: 1 | 2;
    readonly cells: readonly [string, string, string, string];
  }[];
  readonly findingsHeading: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly findings: readonly {
      readonly severity: string;
      readonly what: string;
      readonly where: string;
    }[];
  }[];
  readonly noFindings: string;
  readonly footer: string;
}

/** What the report says about an analysis. Ignored findings are left out. */
export function reportModel(
  analysis: Analysis,
  shown: Shown,
  words: Words,
  pages: Pick<PagesStrings, 'report' | 'map' | 'findings'>,
  stale: boolean,
  when: Date,
): ReportModel {
  const { verdict } = words.panel;
  const { report, map, findings } = pages;
  return {
    heading: report.heading,
    facts: [
      {
        label: report.verdict,
        value: `${verdictOf(analysis, words.panel)}；${verdict.findings(shown.counts)}`,
      },
      { label: report.template, value: analysis.template.title },
      { label: report.characters, value: String(analysis.outline.characters) },
      { label: report.when, value: when.toLocaleString(words.language) },
    ],
    warning: stale ? report.stale : '',
    mapHeading: report.map,
    columns: [report.part, report.state, report.points, report.characters],
    rows: mapRows(analysis).map((row) => ({
      level: row.level,
      cells: [
        row.name,
        row.present ? map.present : row.optional ? map.optional : map.missing,
        row.present ? String(row.points ?? row.items ?? '') : '',
        row.present ? String(row.characters) : '',
      ],
    })),
    findingsHeading: report.findings,
    groups: groupFindings(shown.open, analysis.outline).map((group) => ({
      heading: group.path.length === 0 ? findings.whole : group.path.join(' › '),
      findings: group.findings.map(({ finding }) => ({
        severity: findings.severity[finding.severity],
        what: describe(finding, analysis).what,
        where: whereOf(finding, analysis),
      })),
    })),
    noFindings: report.noFindings,
    footer: report.footer,
  };
}

/** The words that a finding is about, and where they stand. */
function whereOf(finding: Finding, analysis: Analysis): string {
  const { paragraph, start, end } = finding.span;
  const sentence = sentenceAround(analysis.paragraphs[paragraph]?.text ?? '', start, end);
  const place = placeOf(finding, analysis);
  return sentence === null ? place : `${place}：${sentence.lead}${sentence.fault}${sentence.tail}`;
}

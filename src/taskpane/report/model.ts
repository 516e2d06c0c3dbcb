import { correspondence } from '../../core/checks/correspondence';
import type { Finding } from '../../core/checks/types';
import type { OutlineNode } from '../../core/outline/types';
import { describe } from '../describe';
import { placeOf } from '../findings/place';
import { faultySentence } from '../findings/sentence';
import type { Analysis } from '../store/state';
import { groupFindings } from '../structure-tab/groups';
import { mapRows } from '../structure-tab/OutlineMap';
import { verdictOf, type ShownFindings } from '../structure-tab/shown';
import { writtenCharacters } from '../structure-tab/standing';
import { templateName } from '../template-name';
import type { PagesStrings } from '../../strings/zh-CN/panel-pages';
import type { Words } from '../words';

/** A report as data: the same content whether it becomes text, Markdown, a Word file or paper. */
export interface ReportModel {
  readonly heading: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What stands between a label and its value. */
  readonly colon: string;
  /** What stands around a remark. */
  readonly brackets: readonly [string, string];
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
  /** Problems, causes and measures side by side; `null` where the paper has no such parts. */
  readonly matrix: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  readonly noFindings: string;
  readonly footer: string;
}

/** What a report is made of. */
export interface ReportSource {
  readonly analysis: Analysis;
  /** Findings without those that are ignored. */
  readonly shown: ShownFindings;
  readonly words: Words;
  readonly pages: Pick<PagesStrings, 'report' | 'map' | 'findings' | 'matrix'>;
  /** The text has changed since it was checked. */
  readonly stale: boolean;
  readonly when: Date;
  /** Name of the document's file, where it is known. */
  readonly file?: string;
}

/** What the report says about an analysis. Ignored findings are left out. */
export function reportModel({
  analysis,
  shown,
  words,
  pages,
  stale,
  when,
  file = '',
}: ReportSource): ReportModel {
  const { verdict } = words.panel;
  const { report, map, findings } = pages;
  return {
    heading: report.heading,
    facts: [
      ...aboutPaper(analysis, report, file),
      {
        label: report.verdict,
        value: verdictOf(analysis, words.panel) + report.and + verdict.findings(shown.counts),
      },
      { label: report.template, value: templateName(analysis.template) },
      { label: report.characters, value: String(writtenCharacters(analysis.outline, analysis.paragraphs)) },
      { label: report.when, value: when.toLocaleString(words.language) },
    ],
    colon: findings.about({ action: '', what: '' }),
    brackets: report.brackets,
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
        what: describe(finding),
        where: whereOf(finding, analysis, findings.about),
      })),
    })),
    matrix: matrixOf(analysis, pages.matrix),
    noFindings: report.noFindings,
    footer: report.footer,
  };
}

/** What the paper says of itself: its title, and who signs it; and the file that it is in. */
function aboutPaper(
  { outline, paragraphs }: Analysis,
  words: PagesStrings['report'],
  file: string,
): ReportModel['facts'] {
  const said = (node: OutlineNode | null) =>
    node === null
      ? ''
      : (paragraphs[node.heading.paragraph]?.text ?? '').slice(node.heading.start, node.heading.end).trim();
  return [
    { label: words.paperTitle, value: said(outline.title) },
    { label: words.author, value: said(outline.byline ?? outline.signature) },
    { label: words.document, value: file },
  ].filter(({ value }) => value !== '');
}

/** Which cause and which measure answer which problem, by their numbers. */
function matrixOf(analysis: Analysis, words: PagesStrings['matrix']): ReportModel['matrix'] {
  const { sections, rows } = correspondence(analysis.outline, analysis.template, analysis.paragraphs);
  if (rows.length === 0 || sections.length === 0) return null;
  return {
    heading: words.heading,
    columns: [words.dimension, words.problems, ...sections.map(({ name }) => name)],
    rows: rows.map(({ name, problem, answers }) => [
      name,
      problem === null ? '–' : '✓',
      ...sections.map(({ items }, column) => {
        const numbers = (answers[column] ?? []).map((index) => items[index]?.number?.text ?? '✓');
        return numbers.length === 0 ? '–' : numbers.join(' ');
      }),
    ]),
  };
}

/** A name for the report's file that says which paper it is about. */
export function reportName({ facts }: ReportModel, word: string, title: string): string {
  const about = facts.find(({ label }) => label === title)?.value ?? '';
  const plain = about.replace(/[\\/:*?"<>|\s]/gu, '').slice(0, 40);
  return plain === '' ? word : `${plain}-${word}`;
}

/** The words that a finding is about, and where they stand. */
function whereOf(finding: Finding, analysis: Analysis, about: PagesStrings['findings']['about']): string {
  const { paragraph, start, end } = finding.span;
  const sentence = faultySentence(analysis.paragraphs[paragraph]?.text ?? '', start, end);
  const place = placeOf(finding, analysis);
  return sentence === null
    ? place
    : about({ action: place, what: `${sentence.lead}${sentence.fault}${sentence.tail}` });
}

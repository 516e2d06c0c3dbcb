import { bounded, toldOnce, type CappedFinding } from '../core/checks/cap';
import {
  byPlace,
  isFixable,
  placesIn,
  type CheckSettings,
  type Finding,
  type Severity,
} from '../core/checks/types';
import type { Verdict } from '../core/outline/verdict';
import { findSlots } from '../core/document/slots';
import { checkPaper, type CheckedPaper } from '../road/check-paper';
import type { Paper } from '../road/read-paper';
import type { CliWords } from './words';

/** One file's entry, exactly as the JSON contract has it (DESIGN "Contracts"). */
export interface FileEntry {
  readonly file: string;
  /** `null` where no template fits. */
  readonly template: string | null;
  readonly verdict: Verdict;
  /** `null` unless a template fits. */
  readonly complete: boolean | null;
  /** Blanks 【待补…】 that are still open. */
  readonly slots: number;
  /** What the host could not read. */
  readonly degraded: readonly string[];
  readonly sections: readonly {
    readonly id: string;
    readonly present: boolean;
    /** From 1. */
    readonly paragraph: number | null;
    readonly characters: number;
    /** Of a paper that no template fits, as written there. */
    readonly name?: string;
  }[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly present: boolean;
    readonly paragraph: number | null;
    readonly points: number;
    /** What the aspect tells of its own causes and measures; absent where it tells of neither. */
    readonly causes?: number;
    readonly measures?: number;
    /** Of a paper that no template fits, as written there. */
    readonly name?: string;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly target: string | null;
    readonly severity: Severity;
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
    readonly message: string;
    /** By `gangju fix`, or by `gangju outline` where something is missing. */
    readonly fixable: boolean;
    /**
     * How many places one finding stands for, and where the first of them are: of a layout rule, of a hint past its
     * cap, and of what is left of a rule with very many places.
     */
    readonly count?: number;
    readonly places?: readonly { readonly paragraph: number; readonly start: number; readonly end: number }[];
  }[];
  /** The layout profile, and what was not judged under it; only where the layout was asked for. */
  readonly layout?: {
    readonly profile: string;
    readonly skipped: readonly { readonly reason: string; readonly count: number }[];
  };
}

/** A file that could not be read. */
export interface ErrorEntry {
  readonly file: string;
  readonly error: string;
}

/** What every renderer gets of a file: the entry and what people want to see beside it. */
export interface FileReport {
  readonly entry: FileEntry;
  readonly templateTitle: string;
  readonly runnerUp: string | null;
  readonly characters: number;
  /** Names of the sections and dimensions, in the order of the entry. */
  readonly sectionNames: readonly string[];
  readonly dimensionNames: readonly string[];
  /** Index of the section whose parts the dimensions are, -1 when none is. */
  readonly dimensionSection: number;
  /** The text of each finding's paragraph, in the order of the entry. */
  readonly lines: readonly string[];
  /** Places by severity; a hint that stands for others of its rule is one. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Which command mends each finding, in the order of the entry. */
  readonly remedies: readonly ('fix' | 'outline' | 'layout' | null)[];
}

/** A file's report, or why there is none. */
export type ReportEntry = FileReport | ErrorEntry;

export const isError = (report: ReportEntry): report is ErrorEntry => 'error' in report;

/** Checks a paper and lays out its report. */
export function reportOn(
  file: string,
  paper: Paper,
  settings: CheckSettings | undefined,
  words: CliWords,
  /** Findings from beyond the paper itself. */
  more: readonly Finding[] = [],
): FileReport {
  const checked = withMore(checkPaper(paper, settings), more);
  const { paragraphs, template, summary } = checked;
  const listed = toldOnce(checked.findings);
  return {
    entry: entryOf(file, checked, listed, words),
    templateTitle: template.title,
    runnerUp: checked.close && checked.runnerUp ? `${checked.runnerUp.title} (${checked.runnerUp.id})` : null,
    characters: checked.outline.characters,
    sectionNames: summary.sections.map(({ name }) => name),
    dimensionNames: summary.dimensions.map(({ name }) => name),
    dimensionSection: summary.sections.findIndex(
      ({ id }) => template.sections.find((section) => section.id === id)?.parts === 'dimensions',
    ),
    counts: countBySeverity(listed.map(({ finding }) => finding)),
    lines: listed.map(({ finding: { span } }) => paragraphs[span.paragraph]?.text ?? ''),
    remedies: listed.map(({ finding }) =>
      finding.fix !== null ? 'fix' : isFixable(finding) ? 'outline' : null,
    ),
  };
}

function withMore(checked: CheckedPaper, more: readonly Finding[]): CheckedPaper {
  return more.length === 0
    ? checked
    : { ...checked, findings: [...checked.findings, ...bounded(more)].sort(byPlace) };
}

function entryOf(
  file: string,
  { paragraphs, degraded, outline, summary, verdict }: CheckedPaper,
  listed: readonly CappedFinding[],
  words: CliWords,
): FileEntry {
  const named = (name: string) => (outline.template === null ? { name } : {});
  const from1 = (paragraph: number | null) => (paragraph === null ? null : paragraph + 1);
  return {
    file,
    template: outline.template,
    verdict,
    complete: verdict === 'fits' ? summary.complete : null,
    slots: findSlots(paragraphs).length,
    degraded,
    sections: summary.sections.map(({ id, name, present, paragraph, characters }) => ({
      id,
      present,
      paragraph: from1(paragraph),
      characters,
      ...named(name),
    })),
    dimensions: summary.dimensions.map(({ id, name, present, paragraph, points, causes, measures }) => ({
      id,
      present,
      paragraph: from1(paragraph),
      points,
      ...(causes + measures > 0 ? { causes, measures } : {}),
      ...named(name),
    })),
    findings: listed.map(({ finding, places, count }) => ({
      rule: finding.rule,
      target: finding.target,
      severity: finding.severity,
      paragraph: finding.span.paragraph + 1,
      start: finding.span.start,
      end: finding.span.end,
      message: words.finding(finding) + (places.length > 1 ? words.cli.report.more({ count }) : ''),
      fixable: isFixable(finding),
      ...(count > 1
        ? {
            count,
            places: places.map(({ paragraph, start, end }) => ({ paragraph: paragraph + 1, start, end })),
          }
        : {}),
    })),
  };
}

/** How many places there are of each severity. */
function countBySeverity(findings: readonly Pick<Finding, 'severity' | 'rest'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += placesIn(finding);
  return counts;
}

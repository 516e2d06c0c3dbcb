import { greatest } from '../core/counting/long-lists';
import picocolors from 'picocolors';
import type { Severity } from '../core/checks/types';
import { columns, padColumns, quote, visible } from './columns';
import { isError, type FileReport, type ReportEntry } from './report';
import type { Renderer, Totals } from './renderer';
import { unreadWords, verdictWords, type CliWords } from './words';

/** For people: what stands, what lacks, and each finding with its line and place underlined. */
export function textRenderer(words: CliWords, color: boolean, width: number): Renderer {
  const { cli } = words;
  const paint = picocolors.createColors(color);
  const severityPaint: Record<Severity, (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.cyan,
  };
  const severityWidth = greatest(Object.values(cli.severity).map(columns));
  let first = true;

  const told = ({ points, causes = 0, measures = 0 }: FileReport['entry']['dimensions'][number]): string =>
    [
      cli.report.points({ count: points }),
      ...(causes > 0 ? [cli.report.causes({ count: causes })] : []),
      ...(measures > 0 ? [cli.report.measures({ count: measures })] : []),
    ].join(' · ');

  const parts = (report: FileReport): string => {
    const { entry, sectionNames, dimensionNames } = report;
    const line = (name: string, present: boolean, detail: string, indent: string) =>
      `${indent}${present ? paint.green('✓') : paint.red('✗')} ${name}${detail === '' ? '' : paint.dim(`  ${detail}`)}\n`;
    const sections = entry.sections.map((section, i) => {
      const detail = section.present
        ? cli.report.characters({ count: section.characters })
        : cli.report.absent;
      return line(sectionNames[i]!, section.present, detail, '  ');
    });
    const dimensions = entry.dimensions.map((dimension, i) => {
      const detail = dimension.present ? told(dimension) : cli.report.absent;
      return line(dimensionNames[i]!, dimension.present, detail, '    ');
    });
    // Dimensions are parts of a section; under it the list reads as a table of contents.
    const under = report.dimensionSection + 1;
    return sections.slice(0, under).join('') + dimensions.join('') + sections.slice(under).join('');
  };

  const finding = (report: FileReport, i: number): string => {
    const { severity, message, rule, target, paragraph, start, end } = report.entry.findings[i]!;
    const text = report.lines[i]!;
    const label = severityPaint[severity](padColumns(cli.severity[severity], severityWidth));
    const place = cli.report.place({ paragraph, column: start + 1 });
    const id = target === null ? rule : `${rule}:${target}`;
    const remedy = report.remedies[i];
    const notes = paint.dim([place, id, ...(remedy ? [cli.report.remedies[remedy]] : [])].join(' · '));
    const head = `  ${label} ${visible(message)}  ${notes}\n`;
    if (text === '') return head;
    const { line, marks } = quote(text, start, end, width - 8);
    return `${head}      ${paint.dim(line)}\n      ${severityPaint[severity](marks)}\n`;
  };

  const unread = ({ entry }: FileReport): string => {
    const sentence = unreadWords(entry.degraded, cli);
    return sentence === '' ? '' : `  ${paint.yellow(`! ${sentence}`)}\n`;
  };

  return {
    start: () => '',
    file(report: ReportEntry) {
      const gap = first ? '' : '\n';
      first = false;
      if (isError(report))
        return `${gap}${paint.bold(visible(report.file))}\n  ${paint.red('✗')} ${report.error}\n`;
      const { entry } = report;
      if (entry.verdict === 'not-a-paper') {
        const findings = entry.findings.map((_, i) => finding(report, i)).join('');
        return `${gap}${paint.bold(visible(entry.file))}\n  ${paint.yellow(cli.report.notAPaper)}\n${unread(report)}${findings}`;
      }
      const present = (list: readonly { readonly present: boolean }[]) => ({
        present: list.filter((part) => part.present).length,
        all: list.length,
      });
      const verdict = (
        entry.complete === true ? paint.green : entry.complete === null ? paint.yellow : paint.red
      )(verdictWords(entry, cli));
      const sums = [
        cli.report.sections(present(entry.sections)),
        cli.report.dimensions(present(entry.dimensions)),
        cli.report.characters({ count: report.characters }),
      ].join(' · ');
      const template =
        entry.template === null
          ? ''
          : `  ${paint.dim(cli.report.template({ title: visible(report.templateTitle), id: entry.template }))}\n`;
      const hint =
        report.runnerUp === null
          ? ''
          : `  ${paint.dim(cli.report.runnerUp({ template: report.runnerUp }))}\n`;
      const findings =
        entry.findings.length === 0
          ? `  ${paint.green(cli.report.noFindings)}\n`
          : entry.findings.map((_, i) => finding(report, i)).join('');
      return (
        `${gap}${paint.bold(visible(entry.file))}\n  ${verdict}  ${sums}\n${unread(report)}${template}${hint}` +
        `${parts(report)}${findings}`
      );
    },
    end(totals: Totals) {
      if (totals.files === 0) return `${cli.report.nothing}\n`;
      if (totals.files === 1) return '';
      return `\n${cli.report.summary({ ...totals, ...totals.findings })}\n`;
    },
  };
}

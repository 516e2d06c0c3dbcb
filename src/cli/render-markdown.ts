import { visible } from './columns';
import { isError, type FileReport, type ReportEntry } from './report';
import type { Renderer, Totals } from './renderer';
import { unreadWords, verdictWords, type CliWords } from './words';

/** For passing on: a heading and a table of findings for each file. */
export function markdownRenderer(words: CliWords): Renderer {
  const { report: text, severity } = words.cli;
  const names = text.columns;

  const parts = ({ entry, sectionNames, dimensionNames }: FileReport): string => {
    const list = (names_: readonly string[], of: readonly { readonly present: boolean }[], title: string) => {
      const absent = names_.filter((_, i) => !of[i]!.present);
      const sum = `${of.length - absent.length}/${of.length}`;
      return `- ${title} ${sum}${absent.length > 0 ? ` – ${text.absent} ${absent.map(escape).join(text.listSeparator)}` : ''}\n`;
    };
    return (
      list(sectionNames, entry.sections, names.sections) +
      list(dimensionNames, entry.dimensions, names.dimensions)
    );
  };

  const findings = ({ entry }: FileReport): string => {
    if (entry.findings.length === 0) return `\n${text.noFindings}\n`;
    const rows = entry.findings.map(
      (finding) =>
        `| ${text.place({ paragraph: finding.paragraph, column: finding.start + 1 })} | ${severity[finding.severity]} | ` +
        `\`${finding.rule}\` | ${escape(finding.message)} |\n`,
    );
    return `\n| ${names.place} | ${names.severity} | ${names.rule} | ${names.message} |\n|---|---|---|---|\n${rows.join('')}`;
  };

  const unread = ({ entry }: FileReport): string => {
    const sentence = unreadWords(entry.degraded, words.cli);
    return sentence === '' ? '' : `\n${sentence}\n`;
  };

  return {
    start: () => `# ${text.title}\n`,
    file(report: ReportEntry) {
      if (isError(report))
        return `\n## ${escape(report.file)}\n\n${text.unreadable}: ${escape(report.error)}\n`;
      const { entry } = report;
      const verdict = verdictWords(entry, words.cli);
      const template =
        entry.template === null
          ? ''
          : ` · ${escape(text.template({ title: report.templateTitle, id: entry.template }))}`;
      if (entry.verdict === 'not-a-paper')
        return `\n## ${escape(entry.file)}\n\n**${verdict}**\n${unread(report)}${entry.findings.length === 0 ? '' : findings(report)}`;
      return `\n## ${escape(entry.file)}\n\n**${verdict}** · ${text.characters({ count: report.characters })}${template}\n${unread(report)}\n${parts(report)}${findings(report)}`;
    },
    end: (totals: Totals) =>
      `\n---\n\n${totals.files === 0 ? text.nothing : text.summary({ ...totals, ...totals.findings })}\n`,
  };
}

/** Text that Markdown must not read as markup, on one line. */
function escape(text: string): string {
  return visible(text).replace(/([\\`*_{}[\]<>#|~])/g, '\\$1');
}

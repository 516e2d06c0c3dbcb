import type { Template } from '../core/template/schema';
import { visible } from './columns';
import { isError, type FileReport, type ReportEntry } from './report';
import type { Renderer } from './renderer';
import { unreadParts, verdictWords, type CliWords } from './words';
import { csvRow } from '../review/csv';

/** Excel takes a file without this mark for one in the system's old encoding. */
const BOM = '\uFEFF';

/**
 * One row a file. With a template given, every section and dimension has a column of its own;
 * without one the files may follow different templates, and only sums and names fit.
 */
export function csvRenderer(words: CliWords, template: Template | undefined): Renderer {
  const { report: text } = words.cli;
  const names = text.columns;
  const head = [
    names.file,
    names.template,
    names.complete,
    names.sections,
    names.missingSections,
    names.dimensions,
    names.missingDimensions,
    names.points,
    names.characters,
    names.error,
    names.warning,
    names.info,
    names.failure,
    names.unread,
    ...(template?.sections.map(({ name }) => names.section({ name })) ?? []),
    ...(template?.dimensions.map(({ name }) => names.dimension({ name })) ?? []),
  ];

  const cells = (report: FileReport): (string | number)[] => {
    const { entry, counts } = report;
    const missing = (list: readonly { readonly present: boolean }[], of: readonly string[]) =>
      of.filter((_, i) => !list[i]!.present).join(text.listSeparator);
    // Not 4/4: a spreadsheet would make the fourth of April of it.
    const ratio = (list: readonly { readonly present: boolean }[]) =>
      text.ratio({ present: list.filter(({ present }) => present).length, all: list.length });
    return [
      entry.file,
      entry.template ?? verdictWords(entry, words.cli),
      entry.complete === null ? '' : entry.complete ? text.yes : text.no,
      ratio(entry.sections),
      missing(entry.sections, report.sectionNames),
      ratio(entry.dimensions),
      missing(entry.dimensions, report.dimensionNames),
      entry.dimensions.map(({ points, present }) => (present ? points : text.absent)).join(' '),
      report.characters,
      counts.error,
      counts.warning,
      counts.info,
      '',
      unreadParts(entry.degraded, words.cli),
      ...(template ? entry.sections.map(({ present, characters }) => (present ? characters : '')) : []),
      ...(template ? entry.dimensions.map(({ present, points }) => (present ? points : '')) : []),
    ];
  };

  const failure = (file: string, error: string): (string | number)[] =>
    head.map((_, i) => (i === 0 ? file : i === 12 ? error : ''));

  return {
    start: () => BOM + csvRow(head),
    file: (report: ReportEntry) =>
      csvRow(
        // A row is a line also where a name holds a line end, and a terminal may be what reads it.
        (isError(report) ? failure(report.file, report.error) : cells(report)).map((cell) =>
          typeof cell === 'string' ? visible(cell) : cell,
        ),
      ),
    end: () => '',
  };
}

import type { CheckSettings, Finding } from '../core/checks/types';
import type { LayoutProfile } from '../core/layout/profile/schema';
import type { Template } from '../core/template/schema';
import { readPaper, type Standard } from '../road/read-paper';
import { CliError } from './cli-error';
import type { OutputFormat } from './formats';
import { expandInputs, type Input } from './files';
import { EXIT, type Io } from './io';
import { layoutOption, settingsOption, standardOption } from './options';
import { readable, readBytes } from './paper';
import { mapInOrder } from './pool';
import { progressLine } from './progress';
import { count, newTotals, type Renderer } from './renderer';
import { reportOn, type ReportEntry } from './report';
import type { CliWords } from './words';

/** Options of `gangju check`. */
export interface CheckOptions {
  readonly format: OutputFormat;
  readonly template?: string;
  /** A house's profile. */
  readonly house?: string;
  /** A notice whose template is used for this run only. */
  readonly notice?: string;
  /** Answers to its questions. */
  readonly answer?: readonly string[];
  readonly settings?: string;
  /** A layout profile; without it looks are not checked. */
  readonly layout?: string;
  readonly progress?: boolean;
  readonly overlap?: boolean;
  /** Model texts and notices that what is shared may come from; with any of them papers are compared. */
  readonly boilerplate?: readonly string[];
}

/** Files under way at once: reading waits for the disk, checking does not. */
const AT_ONCE = 8;

/**
 * Checks files and folders and writes the result out file by file.
 * Returns the exit status. Throws only on wrong usage (a template or settings that cannot be used).
 */
export async function runCheck(
  args: readonly string[],
  options: CheckOptions,
  io: Io,
  words: CliWords,
): Promise<number> {
  const [asked, settings, profile] = await Promise.all([
    options.notice === undefined
      ? standardOption(options.template, options.house)
      : standardByNotice(options.notice, options, io, words),
    settingsOption(options.settings, options.house),
    layoutOption(options.layout, options.house),
  ]);
  if (asked === null) return EXIT.trouble;
  const standard = asked;
  const renderer = await rendererOf(options.format, standard.own[0], io, words);
  const progress = progressLine(io, words, options.progress === true || io.interactive);
  const totals = newTotals();
  await io.out(renderer.start());
  const shared =
    options.overlap === true || options.boilerplate !== undefined
      ? await (
          await import('./check-overlap')
        ).findingsBeside(args, options.boilerplate ?? [], { standard, settings }, io, words)
      : undefined;
  const work = (input: Input) => reportOf(input, { standard, settings, profile, shared }, io, words);
  for await (const report of mapInOrder(expandInputs(args), AT_ONCE, work)) {
    count(totals, report);
    progress.clear();
    await io.out(renderer.file(report));
    progress.show(totals.files, 'error' in report ? report.file : report.entry.file);
  }
  progress.clear();
  await io.out(renderer.end(totals));
  if (totals.unreadable > 0) return EXIT.trouble;
  return totals.findings.error > 0 ? EXIT.findings : EXIT.ok;
}

/** What a notice asks for; `null` while it leaves a question open, which is then printed. */
async function standardByNotice(
  notice: string,
  options: CheckOptions,
  io: Io,
  words: CliWords,
): Promise<Standard | null> {
  if (options.template !== undefined) throw new CliError('two-templates');
  const { noticeFrom, printAsks } = await import('./notice');
  const { template, asks, reading } = await noticeFrom(notice, options.answer ?? [], io);
  if (asks.length > 0) {
    printAsks(asks, reading, io, words);
    return null;
  }
  return { template: template.id, own: [template] };
}

/** A file's report. Whatever goes wrong with one file stays with that file. */
async function reportOf(
  { file, error }: Input,
  options: {
    readonly standard: Standard;
    readonly settings?: CheckSettings;
    readonly profile?: LayoutProfile;
    /** Findings from beyond the papers themselves, by file. */
    readonly shared?: ReadonlyMap<string, readonly Finding[]>;
  },
  io: Io,
  words: CliWords,
): Promise<ReportEntry> {
  try {
    if (error) throw error;
    const bytes = await readBytes(file, io);
    const paper = await readPaper(readable(bytes), options.standard);
    const report = reportOn(file, paper, options.settings, words, options.shared?.get(file));
    // Plain text has no look.
    if (!options.profile || bytes.kind !== 'docx') return report;
    const { withLayout } = await import('./layout-report');
    return withLayout(report, paper, bytes.bytes, options.profile, words);
  } catch (problem) {
    return { file, error: words.error(problem) };
  }
}

async function rendererOf(
  format: CheckOptions['format'],
  template: Template | undefined,
  io: Io,
  words: CliWords,
): Promise<Renderer> {
  switch (format) {
    case 'json':
      return (await import('./render-json')).jsonRenderer();
    case 'csv':
      return (await import('./render-csv')).csvRenderer(words, template);
    case 'markdown':
      return (await import('./render-markdown')).markdownRenderer(words);
    case 'text':
      return (await import('./render-text')).textRenderer(words, io.color, io.columns);
  }
}

import { realpath } from 'node:fs/promises';
import { overlaps, type OverlapResult, type ListedPaper } from '../core/overlap/request';
import { overlapPaper, type OverlapPaper } from '../core/overlap/paper';
import type { OverlapReport } from '../review/overlap-html';
import { shownNames } from '../review/names';
import { overlapLimits } from '../review/shared-findings';
import { readPaper, type Paper, type Standard } from '../road/read-paper';
import { expandInputs, type Input } from './files';
import { EXIT, type Io } from './io';
import { settingsOption, standardOption } from './options';
import { readable, readBytes } from './paper';
import { mapInOrder } from './pool';
import type { CliWords } from './words';

/** Options of `gangju overlap`. */
export interface OverlapOptions {
  readonly format: 'text' | 'json' | 'html';
  readonly mine?: readonly string[];
  readonly others?: readonly string[];
  readonly boilerplate?: readonly string[];
  readonly template?: string;
  /** A house's profile. */
  readonly house?: string;
  readonly settings?: string;
}

/** Files under way at once. */
const AT_ONCE = 8;

/** A file that was read and made ready to be compared. */
export interface ReadyFile {
  readonly file: string;
  readonly paper: Paper;
  readonly ready: OverlapPaper;
}

/** Files of one kind: those that could be read, and the others with the reason. */
export interface ReadFiles {
  readonly files: readonly ReadyFile[];
  readonly errors: readonly { readonly file: string; readonly error: string }[];
}

/**
 * Lays papers beside each other, beside earlier ones and beside colleagues', and says what they
 * share and where. Never fails a build: the status is 0 unless a paper could not be read or the
 * command was used wrongly.
 */
export async function runOverlap(
  args: readonly string[],
  options: OverlapOptions,
  io: Io,
  words: CliWords,
): Promise<number> {
  const [standard, settings] = await Promise.all([
    standardOption(options.template, options.house),
    settingsOption(options.settings, options.house),
  ]);
  const read = (paths: readonly string[] = []) => readFiles(paths, standard, io, words);
  const papers = await read(args);
  const known = new Set(await Promise.all(papers.files.map(({ file }) => identityOf(file))));
  const unknown = async (list: ReadFiles): Promise<ReadFiles> => {
    const isNew = await Promise.all(list.files.map(async ({ file }) => !known.has(await identityOf(file))));
    return { ...list, files: list.files.filter((_, i) => isNew[i]) };
  };
  const mine = await unknown(await read(options.mine));
  const others = await unknown(await read(options.others));
  const models = await read(options.boilerplate);
  const ready = ({ files }: ReadFiles) => files.map((file) => file.ready);
  const result = overlaps({
    papers: ready(papers),
    mine: ready(mine),
    others: ready(others),
    boilerplate: ready(models),
    limits: overlapLimits(settings),
  });
  const report = reportOf(result, { papers, mine, others, models });
  await io.out(await rendered(report, papers.files.length, options.format, words));
  return papers.errors.length > 0 ? EXIT.trouble : EXIT.ok;
}

/** Reads files and folders; whatever goes wrong with one file stays with that file. */
export async function readFiles(
  paths: readonly string[],
  standard: Standard,
  io: Io,
  words: CliWords,
): Promise<ReadFiles> {
  const files: ReadyFile[] = [];
  const errors: { file: string; error: string }[] = [];
  const work = async ({ file, error }: Input): Promise<ReadyFile | { file: string; error: string }> => {
    try {
      if (error) throw error;
      const paper = await readPaper(readable(await readBytes(file, io)), standard);
      return { file, paper, ready: readyOf(paper) };
    } catch (problem) {
      return { file, error: words.error(problem) };
    }
  };
  for await (const done of mapInOrder(expandInputs(paths), AT_ONCE, work)) {
    if ('error' in done) errors.push(done);
    else files.push(done);
  }
  return { files, errors };
}

/** A paper made ready to be compared. */
export const readyOf = ({ paragraphs, outline }: Paper): OverlapPaper => overlapPaper(paragraphs, outline);

/** One file however it is linked or spelt. */
async function identityOf(file: string): Promise<string> {
  return file === '-' ? file : realpath(file).catch(() => file);
}

interface FileLists {
  readonly papers: ReadFiles;
  readonly mine: ReadFiles;
  readonly others: ReadFiles;
  readonly models: ReadFiles;
}

/** The result under the names that people know the files by. */
function reportOf(result: OverlapResult, lists: FileLists): OverlapReport {
  const { papers, mine, others, models } = lists;
  const all = [...papers.files, ...mine.files, ...others.files, ...models.files];
  const errors = [papers, mine, others, models].flatMap((list) => list.errors);
  const names = shownNames([...all, ...errors].map(({ file }) => file));
  const start = { papers: 0, mine: papers.files.length, others: papers.files.length + mine.files.length };
  const named = ({ list, index }: ListedPaper) => {
    const at = start[list] + index;
    return { name: names[at]!, paper: all[at]!.paper };
  };
  const model = (index: number) => {
    const at = all.length - models.files.length + index;
    return { name: names[at]!, paper: all[at]!.paper };
  };
  // The house's phrases count papers first, then others.
  const holder = (i: number): ListedPaper =>
    i < papers.files.length
      ? { list: 'papers', index: i }
      : { list: 'others', index: i - papers.files.length };
  return {
    pairs: result.pairs.map(({ a, b, overlap }) => ({
      a: named({ list: 'papers', index: a }),
      b: named(b),
      role: b.list === 'mine' ? 'mine' : 'others',
      overlap,
    })),
    notices: result.notices.map(({ a, index, overlap }) => ({
      a: named({ list: 'papers', index: a }),
      b: model(index),
      role: 'notice',
      overlap,
    })),
    versions: result.versions.map(({ a, b }) => ({
      a: named({ list: 'papers', index: a }).name,
      b: named(b).name,
    })),
    house: result.house.map(({ text, holders }) => ({
      text,
      files: holders.map(({ paper }) => named(holder(paper)).name),
    })),
    errors: errors.map(({ error }, i) => ({ file: names[all.length + i]!, error })),
  };
}

async function rendered(
  report: OverlapReport,
  files: number,
  format: OverlapOptions['format'],
  words: CliWords,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('./render-overlap')).overlapJson(report);
    case 'html':
      return (await import('../review/overlap-html')).overlapHtml(report, words.overlap, words.language);
    case 'text':
      return (await import('./render-overlap')).overlapText(report, files, words.overlap);
  }
}

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { CheckSettings } from '../core/checks/types';
import { notesOf } from '../review/notes';
import { shownNames } from '../review/names';
import { checkPaper } from '../road/check-paper';
import { readPaper, type Standard } from '../road/read-paper';
import { CliError } from './cli-error';
import { visible } from './columns';
import { expandInputs, type Input } from './files';
import { EXIT, type Io } from './io';
import { settingsOption, standardOption } from './options';
import { outputFor, writeOutput } from './output';
import { readable, readBytes } from './paper';
import { unreadLine, type CliWords } from './words';

/** Options of `gangju annotate`. */
export interface AnnotateOptions {
  /** The folder that the copies go to. */
  readonly output?: string;
  readonly template?: string;
  /** A house's profile. */
  readonly house?: string;
  readonly settings?: string;
  readonly force?: boolean;
}

/**
 * Writes a copy of each .docx with its findings as comments into a folder. The originals stay as
 * they are. Whatever goes wrong with one file stays with that file, and is told.
 */
export async function runAnnotate(
  args: readonly string[],
  options: AnnotateOptions,
  io: Io,
  words: CliWords,
): Promise<number> {
  if (options.output === undefined) throw new CliError('no-output');
  const [standard, settings] = await Promise.all([
    standardOption(options.template, options.house),
    settingsOption(options.settings, options.house),
  ]);
  const inputs: Input[] = [];
  for await (const input of expandInputs(args)) inputs.push(input);
  await mkdir(options.output, { recursive: true }).catch(() => {
    throw new CliError('not-writable', options.output);
  });
  const names = shownNames(inputs.map(({ file }) => file));
  let trouble = false;
  for (const [i, input] of inputs.entries()) {
    // Two files of one name do not get into each other's way.
    const output = path.join(options.output, names[i]!.replaceAll('/', '-'));
    try {
      const { count, degraded } = await annotate(
        input,
        output,
        { standard, settings, force: options.force },
        io,
        words,
      );
      await io.out(`${words.cli.annotate.written({ file: visible(output), count })}\n`);
      await io.out(unreadLine(degraded, words.cli));
    } catch (error) {
      trouble = true;
      io.err(`${words.cli.named({ file: visible(input.file), error: words.error(error) })}\n`);
    }
  }
  return trouble ? EXIT.trouble : EXIT.ok;
}

interface Under {
  readonly standard: Standard;
  readonly settings?: CheckSettings;
  readonly force?: boolean;
}

/** Annotates one file and tells how many comments went in, and what of it was not read. */
async function annotate(
  { file, error }: Input,
  output: string,
  { standard, settings, force }: Under,
  io: Io,
  words: CliWords,
): Promise<{ readonly count: number; readonly degraded: readonly string[] }> {
  if (error) throw error;
  const target = await outputFor(file, { output, ...(force === true ? { force } : {}) });
  const read = await readBytes(file, io);
  if (read.kind !== 'docx') throw new CliError('not-annotatable', file);
  const paper = checkPaper(await readPaper(readable(read), standard), settings);
  // Where all of a text is elsewhere there is no paragraph to put a comment on.
  const notes = notesOf(paper, paper.findings, (finding) => words.finding(finding), words.review).filter(
    ({ span }) => span.paragraph < paper.paragraphs.length,
  );
  const { annotateDocx } = await import('../hosts/docx/annotate/annotate-docx');
  await writeOutput(target, annotateDocx(read.bytes, notes, words.review.author));
  return { count: notes.length, degraded: paper.degraded };
}

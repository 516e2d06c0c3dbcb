import { readFile } from 'node:fs/promises';
import { templateFromPaper } from '../core/notice/from-paper';
import type { NoticeReading } from '../core/notice/types';
import { readByItself } from '../core/outline/choose';
import type { Template } from '../core/template/schema';
import { choiceOf, reasonsOf } from '../strings/ask-words';
import { CliError } from './cli-error';
import { visible } from './columns';
import { EXIT, type Io } from './io';
import { today } from '../road/today';
import { asksFor, noticeFrom, printAsks } from './notice';
import { outputFor, writeOutput } from './output';
import { readable, readBytes } from './paper';
import type { CliWords } from './words';

/** Options of `gangju template`. */
export interface TemplateOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly from?: string;
  readonly answer?: readonly string[];
  readonly explain?: boolean;
}

/**
 * Makes a template of a notice, or of a paper with `--from`; to standard output without `-o`. With questions open
 * the status is 1 and the template is a draft that holds them. Throws {@link CliError} or `HostError`.
 */
export async function runTemplate(
  notice: string | undefined,
  options: TemplateOptions,
  io: Io,
  words: CliWords,
): Promise<number> {
  if ((notice === undefined) === (options.from === undefined)) throw new CliError('notice-or-paper');
  const source = notice ?? options.from!;
  const output =
    options.output === undefined
      ? null
      : await outputFor(source, {
          output: options.output,
          force: options.force === true || (await isDraft(options.output)),
        });
  if (notice === undefined) {
    const { paragraphs } = await readable(await readBytes(source, io)).read();
    const { template, builtin } = templateFromPaper(readByItself(paragraphs, 'none').outline, today());
    await write(template, output, io, words);
    if (builtin) io.err(`${words.cli.template.builtin({ id: builtin.id, title: builtin.title })}\n`);
    return EXIT.ok;
  }
  const { reading, template, asks, builtin } = await noticeFrom(notice, options.answer ?? [], io);
  if (options.explain === true) explain(reading, io, words);
  const open = asksFor(asks, reading, words);
  await write(open.length === 0 ? template : { ...template, asks: open }, output, io, words);
  if (builtin) io.err(`${words.cli.template.builtin({ id: builtin.id, title: builtin.title })}\n`);
  if (open.length === 0) return EXIT.ok;
  printAsks(asks, reading, io, words);
  return EXIT.findings;
}

async function write(
  template: Template,
  output: Awaited<ReturnType<typeof outputFor>> | null,
  io: Io,
  words: CliWords,
): Promise<void> {
  const json = `${JSON.stringify(template, null, 2)}\n`;
  if (output === null) return io.out(json);
  await writeOutput(output, Buffer.from(json));
  const separator = words.cli.report.listSeparator;
  const aspects = template.dimensions.map(({ name }) => template.dimensionHeading.replace('{name}', name));
  await io.out(
    `${words.cli.template.written({ file: visible(output.file), title: visible(template.title) })}\n`,
  );
  await io.out(`    ${words.cli.templates.dimensions}${visible(aspects.join(separator))}\n`);
  await io.out(
    `    ${words.cli.templates.sections}${visible(template.sections.map(({ name }) => name).join(separator))}\n`,
  );
}

/** Every list that was found, likeliest first, and what speaks for and against it. */
function explain(reading: NoticeReading, io: Io, words: CliWords): void {
  for (const [i, list] of reading.lists.entries()) {
    const names = visible(choiceOf(String(i + 1), reading.lists, words.notice));
    const why = reasonsOf(list, words.notice, words.cli.report.listSeparator);
    io.err(
      `  ${i + 1}. ${words.cli.template.standing[list.standing]} ${words.notice.listLine({ names, why })}\n`,
    );
  }
}

/** True for a draft of this command: a template with questions still open, which is good for nothing else. */
async function isDraft(file: string): Promise<boolean> {
  try {
    const json = JSON.parse(await readFile(file, 'utf8')) as {
      readonly asks?: unknown;
      readonly source?: unknown;
    };
    return Array.isArray(json.asks) && json.asks.length > 0 && json.source !== undefined;
  } catch {
    return false;
  }
}

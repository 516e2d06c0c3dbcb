import { Command, CommanderError, Option } from 'commander';
import { stripVTControlCharacters } from 'node:util';
import type { AnnotateOptions } from './annotate';
import type { CheckOptions } from './check';
import { columns, visible } from './columns';
import type { ExplainOptions } from './explain';
import type { FixOptions } from './fix';
import { FORMATS } from './formats';
import { EXIT, type Io } from './io';
import type { LayoutOptions } from './layout';
import type { OutlineOptions } from './outline';
import type { OverlapOptions } from './overlap';
import type { TemplateOptions } from './template';
import type { CliWords } from './words';

/** Runs a command line as `runProgram` does, whatever it asks for. Throws what the command throws. */
export async function runCommands(
  argv: readonly string[],
  io: Io,
  words: CliWords,
  version: string,
): Promise<number> {
  let status: number = EXIT.ok;
  const program = programOf(words, io, { version, asked: argv[0] }, (code) => (status = code));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return usageError(error, io, words);
    throw error;
  }
}

/** The program with the command that is asked for, or with all where it is none of them. */
function programOf(
  words: CliWords,
  io: Io,
  { version, asked }: { readonly version: string; readonly asked: string | undefined },
  done: (status: number) => void,
): Command {
  const { help } = words.cli;
  const { names } = help;
  const program = commandOf(new Command('gangju'), words, io)
    .description(words.cli.description)
    .usage(`${help.commandWord} ${help.optionsWord}`)
    .helpCommand(`help [${help.commandWord.slice(1, -1)}]`, help.helpCommand)
    .addHelpText('after', help.examples);
  if (version !== '') program.version(version, '-V, --version', help.version);

  const add = (name: string, args: string, description: string) =>
    commandOf(program.command(`${name} ${args}`.trim()), words, io)
      .description(description)
      .addOption(langOption(words));
  const template = () => new Option(`--template <${names.template}>`, help.template);
  const house = () => new Option(`--house <${names.house}>`, help.house);
  const format = (...choices: string[]) =>
    new Option('--format <format>', help.format).choices(choices).default('text');
  const output = (command: Command) =>
    command
      .option(`-o, --output <${names.output}>`, help.output)
      .option('--in-place', help.inPlace)
      .option('--force', help.force)
      .option('--allow-signed', help.allowSigned)
      .option('--allow-protected', help.allowProtected)
      .option('--dry-run', help.dryRun);
  const answer = () => new Option(`--answer <${names.answer}>`, help.answer).argParser(collect);
  const settings = () => new Option(`--settings <${names.settings}>`, help.settings);

  const commands: Readonly<Record<string, () => unknown>> = {
    check: () =>
      add('check', '<files...>', help.check)
        .usage(`${help.optionsWord} <${names.files}>`)
        .addOption(template())
        .addOption(house())
        .addOption(new Option(`--notice <${names.notice}>`, help.notice))
        .addOption(answer())
        .addOption(format(...FORMATS))
        .addOption(settings())
        .option(`--layout <${words.layout.cli.profileName}>`, words.layout.cli.check)
        .option('--progress', help.progress)
        .option('--overlap', help.overlapToo)
        .option(`--boilerplate <${names.file}>`, help.boilerplate, collect)
        .action(async (files: string[], options: CheckOptions) =>
          done(await (await import('./check')).runCheck(files, options, io, words)),
        ),
    explain: () =>
      add('explain', '<file>', help.explain)
        .usage(`${help.optionsWord} <${names.file}>`)
        .addOption(template())
        .addOption(house())
        .addOption(format('text', 'json'))
        .action(async (file: string, options: ExplainOptions) =>
          done(await (await import('./explain')).runExplain(file, options, io, words)),
        ),
    outline: () =>
      output(
        add('outline', '<file>', help.outline).usage(
          `<${names.file}> -o <${names.output}> ${help.optionsWord}`,
        ),
      )
        .addOption(template())
        .addOption(house())
        .option(`--scaffold <${names.count}>`, help.scaffold)
        .option(`--only <${names.keys}>`, help.only, collect)
        .addOption(usual('--items'))
        .option('--no-items', help.noItems)
        .option('--no-title', help.noTitle)
        .addOption(usual('--preamble'))
        .option('--no-preamble', help.noPreamble)
        .action(async (file: string, options: OutlineOptions) =>
          done(await (await import('./outline')).runOutline(file, options, io, words)),
        ),
    fix: () =>
      output(
        add('fix', '<file>', help.fix).usage(
          `--rule <${names.rules}> <${names.file}> -o <${names.output}> ${help.optionsWord}`,
        ),
      )
        .addOption(new Option(`--rule <${names.rules}>`, help.rules).argParser(collect).makeOptionMandatory())
        .addOption(template())
        .addOption(house())
        .addOption(settings())
        .action(async (file: string, options: FixOptions) =>
          done(await (await import('./fix')).runFix(file, options, io, words)),
        ),
    layout: () =>
      output(
        add('layout', '<file>', words.layout.cli.describe).usage(
          `<${names.file}> -o <${names.output}> ${help.optionsWord}`,
        ),
      )
        .option(`--profile <${words.layout.cli.profileName}>`, words.layout.cli.profile)
        .addOption(template())
        .addOption(house())
        .action(async (file: string, options: LayoutOptions) =>
          done(await (await import('./layout')).runLayout(file, options, io, words)),
        ),
    overlap: () =>
      add('overlap', '<files...>', help.overlap)
        .usage(`${help.optionsWord} <${names.files}>`)
        .option(`--mine <${names.file}>`, help.mine, collect)
        .option(`--others <${names.files}>`, help.others, collect)
        .option(`--boilerplate <${names.file}>`, help.boilerplate, collect)
        .addOption(template())
        .addOption(house())
        .addOption(format('text', 'json', 'html'))
        .addOption(settings())
        .action(async (files: string[], options: OverlapOptions) =>
          done(await (await import('./overlap')).runOverlap(files, options, io, words)),
        ),
    annotate: () =>
      add('annotate', '<files...>', help.annotate)
        .usage(`<${names.files}> -o <${names.folder}> ${help.optionsWord}`)
        .option(`-o, --output <${names.folder}>`, help.outputFolder)
        .option('--force', help.force)
        .addOption(template())
        .addOption(house())
        .addOption(settings())
        .action(async (files: string[], options: AnnotateOptions) =>
          done(await (await import('./annotate')).runAnnotate(files, options, io, words)),
        ),
    template: () =>
      add('template', '[notice]', help.makeTemplate)
        .usage(`<${names.notice}> -o <${names.output}> ${help.optionsWord}`)
        .option(`-o, --output <${names.output}>`, help.output)
        .option('--force', help.force)
        .option(`--from <${names.paper}>`, help.from)
        .addOption(answer())
        .option('--explain', help.explainNotice)
        .action(async (notice: string | undefined, options: TemplateOptions) =>
          done(await (await import('./template')).runTemplate(notice, options, io, words)),
        ),
    templates: () =>
      add('templates', '', help.templates)
        .usage(help.optionsWord)
        .addOption(format('text', 'json'))
        .action(async (options: { readonly format: 'text' | 'json' }) =>
          done(await (await import('./templates')).runTemplates(options, io, words)),
        ),
  };
  // Each is a dozen objects and texts that a start would make for nothing.
  if (asked !== undefined && Object.hasOwn(commands, asked)) commands[asked]!();
  else for (const command of Object.values(commands)) command();
  return program;
}

/** What is done anyway may still be asked for. */
const usual = (flag: string): Option => new Option(flag).hideHelp();

const collect = (value: string, previous: readonly string[] | undefined): string[] => [
  ...(previous ?? []),
  value,
];

function langOption({ cli }: CliWords): Option {
  return new Option('--lang <lang>', cli.help.lang).choices(['zh-CN', 'en-US']);
}

/** Settings that every command shares: help in the user's language, errors thrown instead of printed. */
function commandOf(command: Command, { cli }: CliWords, io: Io): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': cli.help.usage,
    'Arguments:': cli.help.arguments,
    'Options:': cli.help.options,
    'Commands:': cli.help.commands,
    'Global Options:': cli.help.globalOptions,
  };
  return command
    .exitOverride()
    .helpOption('-h, --help', cli.help.showHelp)
    .configureHelp({
      // Chinese fills two columns a character.
      displayWidth: (text) => columns(stripVTControlCharacters(text)),
      styleTitle: (title) => titles[title] ?? title,
      optionDescription(option) {
        const choices = option.argChoices ? ` ${cli.help.choices(option.argChoices.join(', '))}` : '';
        const value: unknown = option.defaultValue;
        return `${option.description}${choices}${typeof value === 'string' ? ` ${cli.help.default(value)}` : ''}`;
      },
      subcommandTerm: (sub) => `${sub.name()}`,
    })
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: () => {},
      getOutHasColors: () => io.color,
    });
}

/** Help and version end the run as well as they should; anything else is wrong usage. */
function usageError(error: CommanderError, io: Io, { cli }: CliWords): number {
  if (error.exitCode === 0) return EXIT.ok;
  const { usage } = cli;
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '');
  const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1];
  const raw =
    choices === undefined
      ? (quoted[0] ?? error.message)
      : `${quoted[0]?.replace(/ <.*/, '')} ${quoted[1]}${cli.help.choices(choices)}`;
  const about = visible(raw);
  const messages: Readonly<Record<string, string>> = {
    'commander.unknownOption': usage.unknownOption({ about }),
    'commander.unknownCommand': usage.unknownCommand({ about }),
    'commander.missingArgument': usage.missingArgument(),
    'commander.optionMissingArgument': usage.optionMissingArgument({ about }),
    'commander.missingMandatoryOptionValue': usage.missingOption({ about }),
    'commander.invalidArgument': usage.invalidArgument({ about }),
    'commander.excessArguments': usage.excessArguments(),
  };
  // Called without a command, the program shows its help and has still not been used rightly.
  if (error.code !== 'commander.help') io.err(`${messages[error.code] ?? usage.other({ about })}\n`);
  io.err(`${usage.seeHelp}\n`);
  return EXIT.trouble;
}

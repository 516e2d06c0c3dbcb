import type { Wishes } from '../core/plan/types';
import { planOutline } from '../core/plan/plan-outline';
import type { Template } from '../core/template/schema';
import { fitted } from './check-paper';
import { CliError } from './cli-error';
import { visible } from './columns';
import { assertKind, openEditable } from './editable';
import { EXIT, type Io } from './io';
import { templateOption } from './options';
import { outputFor, writeOutput, type OutputOptions } from './output';
import type { CliWords } from './words';

/** Options of `gangju outline`. */
export interface OutlineOptions extends OutputOptions {
  readonly template?: string;
  readonly scaffold?: string;
  readonly only?: readonly string[];
  readonly items?: boolean;
  readonly title?: boolean;
  readonly preamble?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Inserts what is missing into a copy. With nothing missing the copy is the source byte for byte,
 * and in place nothing is written. Throws `HostError` or {@link CliError}.
 */
export async function runOutline(
  file: string,
  options: OutlineOptions,
  io: Io,
  words: CliWords,
): Promise<number> {
  const text = words.cli.outline;
  const output = options.dryRun === true ? null : await outputFor(file, options);
  const asked = await templateOption(options.template);
  const editable = await openEditable(file, io);
  if (output) assertKind(output.file, editable);
  const paragraphs = await editable.read();
  const { outline, template } = fitted(paragraphs, asked);
  const plan = planOutline(paragraphs, outline, template, wishesOf(options, template));
  for (const item of plan.items) {
    const where = text.between({ after: short(item.after), before: short(item.before) });
    const what = item.kind === 'renumber' ? text.renumber({ text: short(item.text) }) : short(item.text);
    await io.out(`  + ${what}${where === '' ? '' : `  ${where}`}\n`);
    for (const line of item.scaffold) await io.out(`      ${short(line)}\n`);
  }
  if (plan.items.length === 0) await io.out(`${text.nothing}\n`);
  if (!output) {
    if (plan.items.length > 0) await io.out(`${text.dryRun}\n`);
    return EXIT.ok;
  }
  if (plan.edits.length === 0 && output.inPlace) return EXIT.ok;
  await editable.apply(plan.edits);
  const backup = await writeOutput(output, editable.save());
  await io.out(
    `${text.written({ file: output.file, count: plan.items.filter(({ kind }) => kind === 'heading').length })}\n`,
  );
  if (backup !== null) await io.out(`${text.backup({ file: backup })}\n`);
  return EXIT.ok;
}

function wishesOf(options: OutlineOptions, template: Template): Wishes {
  const scaffold = options.scaffold ?? '0';
  if (!/^\d$/.test(scaffold)) throw new CliError('bad-number', scaffold);
  // Keys may also come in one word, separated by commas.
  const only = options.only?.flatMap((key) => key.split(/[,，]/)).filter((key) => key !== '');
  for (const key of only ?? []) if (!isKey(key, template)) throw new CliError('unknown-key', key);
  return {
    ...(only === undefined ? {} : { only }),
    scaffoldPoints: Number(scaffold),
    items: options.items === true || (only ?? []).some((key) => key.startsWith('item:')),
    title: options.title !== false,
    preamble: options.preamble === true || (only ?? []).includes('preamble'),
  };
}

/** Keys as in `Wishes.only`. */
function isKey(key: string, { sections, dimensions, extras }: Template): boolean {
  const [kind, id, dimension] = key.split(':');
  const section =
    sections.some((one) => one.id === id) || extras.some((one) => one.id === id || `extra:${one.id}` === id);
  const of = (wanted: string | undefined) => dimensions.some((one) => one.id === wanted);
  if (key === 'title' || key === 'preamble') return true;
  if (kind === 'section') return section;
  if (kind === 'dimension') return of(id);
  return kind === 'item' && section && of(dimension);
}

const short = (text: string): string => {
  const shown = visible(text.trim());
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
};

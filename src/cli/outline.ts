import { isAlone } from '../core/outline/alone';
import { defaultWishes } from '../core/plan/default-wishes';
import { leftGroups } from '../core/plan/left-groups';
import type { Plan, Wishes } from '../core/plan/types';
import type { Template } from '../core/template/schema';
import { complete, countPlan, planMissing } from '../road/complete';
import type { Paper } from '../road/read-paper';
import { CliError } from './cli-error';
import { visible } from './columns';
import { allowances, assertKind, openEditable, type AllowOptions } from './editable';
import { EXIT, type Io } from './io';
import { standardOption } from './options';
import { outputFor, writeOutput, type OutputOptions } from './output';
import { unreadLine, type CliWords } from './words';

/** Options of `gangju outline`. */
export interface OutlineOptions extends OutputOptions, AllowOptions {
  readonly template?: string;
  /** A house's profile. */
  readonly house?: string;
  readonly scaffold?: string;
  readonly only?: readonly string[];
  readonly items?: boolean;
  readonly title?: boolean;
  readonly preamble?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Inserts what is missing into a copy and then says what that was. With nothing missing the copy is the source
 * byte for byte, and in place nothing is written; so too where no template fits and none is asked for, with exit
 * status 1, since a choice is open. Throws `HostError` or {@link CliError}.
 */
export async function runOutline(
  file: string,
  options: OutlineOptions,
  io: Io,
  words: CliWords,
): Promise<number> {
  const text = words.cli.outline;
  const output = options.dryRun === true ? null : await outputFor(file, options);
  const standard = await standardOption(options.template, options.house);
  const editable = await openEditable(file, io, allowances(options));
  if (output) assertKind(output.file, editable);
  const house =
    options.house === undefined ? null : await (await import('./house')).houseOption(options.house);
  const usual = { ...defaultWishes, ...house?.wishes };
  const order = ({ template }: Paper) => ({
    wishes: wishesOf(options, template, usual),
    fonts: house?.fonts,
  });
  const { plan, paper } = await (output ? complete : planMissing)(editable.host, standard, order);
  const unchanged = output === null || (plan.edits.length === 0 && output.inPlace);
  const backup = unchanged ? null : await writeOutput(output, editable.host.save());
  await io.out(unreadLine(paper.degraded, words.cli));
  await io.out(isAlone(paper.verdict) ? `${text[paper.verdict]}\n` : listing(plan, words));
  if (!output && plan.items.length > 0) await io.out(`${text.dryRun}\n`);
  if (!unchanged)
    await io.out(`${text.written({ file: visible(output.file), count: countPlan(plan).count })}\n`);
  if (backup !== null) await io.out(`${text.backup({ file: visible(backup) })}\n`);
  return isAlone(paper.verdict) ? EXIT.findings : EXIT.ok;
}

/** What goes in and where, and what could not, a line each. */
function listing(plan: Plan, words: CliWords): string {
  const text = words.cli.outline;
  const left = plan.left ?? [];
  if (plan.items.length + left.length === 0) return `${text.nothing}\n`;
  const lines = plan.items.flatMap((item) => {
    const where = text.between({ after: short(item.after), before: short(item.before) });
    const what = item.kind === 'renumber' ? text.renumber({ text: short(item.text) }) : short(item.text);
    const head = `  + ${what}${where === '' ? '' : `  ${where}`}`;
    return [head, ...item.scaffold.map((line) => `      ${short(line)}`)];
  });
  const kept = leftGroups(left).map(({ texts, why, after, before }) =>
    text.left[why]({
      texts: texts.map(short),
      where: text.between({ after: short(after), before: short(before) }),
    }),
  );
  return `${[...lines, ...kept].join('\n')}\n`;
}

/** The usual wishes as far as no option says otherwise. */
function wishesOf(options: OutlineOptions, template: Template, usual: Wishes): Wishes {
  const { scaffold } = options;
  if (scaffold !== undefined && !/^\d$/.test(scaffold)) throw new CliError('bad-number', scaffold);
  // Keys may also come in one word, separated by commas.
  const only = options.only?.flatMap((key) => key.split(/[,，]/)).filter((key) => key !== '');
  for (const key of only ?? []) if (!isKey(key, template)) throw new CliError('unknown-key', key);
  return {
    ...(only === undefined ? {} : { only }),
    scaffoldPoints: scaffold === undefined ? usual.scaffoldPoints : Number(scaffold),
    items: options.items ?? usual.items,
    title: options.title ?? usual.title,
    preamble: options.preamble ?? usual.preamble,
  };
}

/** Keys as in `Wishes.only`. */
function isKey(key: string, { sections, dimensions, extras }: Template): boolean {
  const [kind, id, dimension] = key.split(':');
  const section = sections.some((one) => one.id === id);
  const of = (wanted: string | undefined) => dimensions.some((one) => one.id === wanted);
  if (key === 'title' || key === 'preamble') return true;
  if (kind === 'extra') return extras.some((one) => one.id === id);
  if (kind === 'section') return section;
  if (kind === 'dimension') return of(id);
  return kind === 'item' && section && of(dimension);
}

const short = (text: string): string => {
  const shown = visible(text.trim());
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
};

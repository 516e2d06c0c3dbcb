import { rules as registry } from '../core/checks/registry';
import { defaultSettings } from '../core/checks/settings';
import { readPaper, sameStandard } from '../road/read-paper';
import { CliError } from './cli-error';
import { visible } from './columns';
import { allowances, assertKind, openEditable, type AllowOptions } from './editable';
import { fixRules } from './fix-rules';
import { EXIT, type Io } from './io';
import { settingsOption, standardOption } from './options';
import { outputFor, writeOutput, type OutputOptions } from './output';
import { unreadLine, type CliWords } from './words';

/** Options of `gangju fix`. */
export interface FixOptions extends OutputOptions, AllowOptions {
  readonly rule: readonly string[];
  readonly template?: string;
  /** A house's profile. */
  readonly house?: string;
  readonly settings?: string;
  readonly dryRun?: boolean;
}

/**
 * Applies the mechanical corrections of some rules to a copy: one rule after the other, each on the
 * document as the one before left it, until nothing changes; what cannot be mended is named. Throws `HostError` or {@link CliError}.
 */
export async function runFix(file: string, options: FixOptions, io: Io, words: CliWords): Promise<number> {
  const text = words.cli.fix;
  const ids = rulesOf(options.rule);
  const output = options.dryRun === true ? null : await outputFor(file, options);
  const [asked, settings] = await Promise.all([
    standardOption(options.template, options.house),
    settingsOption(options.settings, options.house),
  ]);
  const editable = await openEditable(file, io, allowances(options));
  if (output) assertKind(output.file, editable);
  // One template for the whole run: a correction must not change what the paper is held against.
  const paper = await readPaper(editable.host, asked);
  const standard = sameStandard(paper);
  const { counts, refused } = await fixRules(ids, editable.host, standard, settings ?? defaultSettings);
  await io.out(unreadLine(paper.degraded, words.cli));
  let total = 0;
  for (const [rule, count] of counts) {
    total += count;
    if (count > 0) await io.out(`  ${text.rule({ rule, count })}\n`);
  }
  for (const { finding, why } of refused) {
    const place = { paragraph: finding.span.paragraph + 1, rule: finding.rule, why: words.error(why) };
    await io.out(`  ${text.refused(place)}\n`);
  }
  if (total === 0) await io.out(`${text.nothing}\n`);
  if (!output) {
    if (total > 0) await io.out(`${words.cli.outline.dryRun}\n`);
    return EXIT.ok;
  }
  if (total === 0 && output.inPlace) return EXIT.ok;
  const backup = await writeOutput(output, editable.host.save());
  await io.out(`${text.written({ file: visible(output.file), count: total })}\n`);
  if (backup !== null) await io.out(`${words.cli.outline.backup({ file: visible(backup) })}\n`);
  return EXIT.ok;
}

/** Ids as asked for, in the registry's order; `all` is every rule. */
function rulesOf(asked: readonly string[]): string[] {
  const ids = asked.flatMap((id) => id.split(/[,，]/)).filter((id) => id !== '');
  for (const id of ids) {
    if (id !== 'all' && !registry.some((rule) => rule.id === id)) throw new CliError('unknown-rule', id);
  }
  return registry.map(({ id }) => id).filter((id) => ids.includes('all') || ids.includes(id));
}

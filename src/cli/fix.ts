import { check } from '../core/checks/check';
import { rules as registry } from '../core/checks/registry';
import { defaultSettings } from '../core/checks/settings';
import type { CheckSettings } from '../core/checks/types';
import type { DocumentHost } from '../hosts/host';
import { readPaper, sameStandard, type Standard } from '../road/read-paper';
import { CliError } from './cli-error';
import { assertKind, openEditable } from './editable';
import { EXIT, type Io } from './io';
import { settingsOption, standardOption } from './options';
import { outputFor, writeOutput, type OutputOptions } from './output';
import type { CliWords } from './words';

/** Options of `gangju fix`. */
export interface FixOptions extends OutputOptions {
  readonly rule: readonly string[];
  readonly template?: string;
  readonly settings?: string;
  readonly dryRun?: boolean;
}

/** How often one rule is applied anew before it is left: a fix may uncover another place. */
const ROUNDS = 5;

/**
 * Applies the mechanical corrections of some rules to a copy: one rule after the other, each on the
 * document as the one before left it. Throws `HostError` or {@link CliError}.
 */
export async function runFix(file: string, options: FixOptions, io: Io, words: CliWords): Promise<number> {
  const text = words.cli.fix;
  const ids = rulesOf(options.rule);
  const output = options.dryRun === true ? null : await outputFor(file, options);
  const [asked, settings] = await Promise.all([
    standardOption(options.template),
    settingsOption(options.settings),
  ]);
  const editable = await openEditable(file, io);
  if (output) assertKind(output.file, editable);
  // One template for the whole run: a correction must not change what the paper is held against.
  const standard = sameStandard(await readPaper(editable.host, asked));
  let total = 0;
  for (const id of ids) {
    const fixed = await fixRule(id, editable.host, standard, settings ?? defaultSettings);
    total += fixed;
    if (fixed > 0) await io.out(`  ${text.rule({ rule: id, count: fixed })}\n`);
  }
  if (total === 0) await io.out(`${text.nothing}\n`);
  if (!output) {
    if (total > 0) await io.out(`${words.cli.outline.dryRun}\n`);
    return EXIT.ok;
  }
  if (total === 0 && output.inPlace) return EXIT.ok;
  const backup = await writeOutput(output, editable.host.save());
  await io.out(`${text.written({ file: output.file, count: total })}\n`);
  if (backup !== null) await io.out(`${words.cli.outline.backup({ file: backup })}\n`);
  return EXIT.ok;
}

async function fixRule(
  id: string,
  host: DocumentHost,
  standard: Standard,
  settings: CheckSettings,
): Promise<number> {
  let fixed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { paragraphs, outline, template } = await readPaper(host, standard);
    const found = check(paragraphs, outline, template, settings).filter(
      ({ rule, fix }) => rule === id && fix !== null,
    );
    if (found.length === 0) break;
    await host.apply(found.flatMap(({ fix }) => fix ?? []));
    fixed += found.length;
  }
  return fixed;
}

/** Ids as asked for, in the registry's order; `all` is every rule. */
function rulesOf(asked: readonly string[]): string[] {
  const ids = asked.flatMap((id) => id.split(/[,，]/)).filter((id) => id !== '');
  for (const id of ids) {
    if (id !== 'all' && !registry.some((rule) => rule.id === id)) throw new CliError('unknown-rule', id);
  }
  return registry.map(({ id }) => id).filter((id) => ids.includes('all') || ids.includes(id));
}

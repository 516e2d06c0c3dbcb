import type { LayoutProfile } from '../core/layout/profile/schema';
import { outlineReader, reportLayout } from '../road/layout';
import { paperOf, type Standard } from '../road/read-paper';
import { heldWords, layoutMessage } from '../strings/layout-words';
import { CliError } from './cli-error';
import { visible } from './columns';
import { allowances, type AllowOptions } from './editable';
import { EXIT, type Io } from './io';
import { layoutOption, profileOption, standardOption } from './options';
import { outputFor, writeOutput, type OutputOptions } from './output';
import { readBytes } from './paper';
import { unreadLine, type CliWords } from './words';

/** Options of `gangju layout`. */
export interface LayoutOptions extends OutputOptions, AllowOptions {
  readonly profile?: string;
  readonly template?: string;
  /** A house's profile. */
  readonly house?: string;
  readonly dryRun?: boolean;
}

/**
 * Sets the layout of a copy and says what was set, what was left alone and why, and what only other
 * text would mend. With nothing to set the copy is the source byte for byte, and in place nothing is
 * written. Throws `HostError` or {@link CliError}.
 */
export async function runLayout(
  file: string,
  options: LayoutOptions,
  io: Io,
  words: CliWords,
): Promise<number> {
  const text = words.layout;
  const output = options.dryRun === true ? null : await outputFor(file, options);
  if (output && !/\.(docx|docm)$/i.test(output.file)) throw new CliError('output-kind', output.file);
  const [profile, standard] = await Promise.all([
    layoutOption(options.profile, options.house).then((one) => one ?? profileOption('custom')),
    standardOption(options.template, options.house),
  ]);
  const { kind, bytes } = await readBytes(file, io);
  if (kind !== 'docx') throw new CliError('unknown-kind', file);
  const { layOutDocx } = await import('../hosts/docx/layout/lay-out');
  const result = layOutDocx(bytes, profile, outlineReader(standard), allowances(options));
  if (result.bytes === bytes) await io.out(`${text.cli.nothing}\n`);
  else {
    await io.out(`${text.cli.done(result)}\n`);
    if (result.numbered) await io.out(`${text.cli.numbered}\n`);
  }
  const skipped = heldWords(text, result.skipped);
  if (skipped !== '') await io.out(`${skipped}\n`);
  const { left, degraded } = await remaining(result.bytes, profile, standard, words);
  await io.out(unreadLine(degraded, words.cli));
  if (left.length > 0) await io.out(`${text.cli.left({ count: left.length })}\n${left.join('')}`);
  if (!output) {
    await io.out(`${text.cli.dryRun}\n`);
    return EXIT.ok;
  }
  if (result.bytes === bytes && output.inPlace) return EXIT.ok;
  const backup = await writeOutput(output, result.bytes);
  await io.out(`${text.cli.written({ file: visible(output.file) })}\n`);
  if (backup !== null) await io.out(`${words.cli.outline.backup({ file: visible(backup) })}\n`);
  return EXIT.ok;
}

/** What a set copy still lacks, a line each, and what of it was not read. */
async function remaining(
  bytes: Uint8Array,
  profile: LayoutProfile,
  standard: Standard,
  words: CliWords,
): Promise<{ readonly left: readonly string[]; readonly degraded: readonly string[] }> {
  const { readDocxLayout } = await import('../hosts/docx/layout/docx-layout');
  const { snapshot, model } = readDocxLayout(bytes);
  const paper = paperOf(snapshot, standard);
  const left = reportLayout(paper, model, profile).findings.map(
    (finding) => `  ${layoutMessage(words.layout, finding)}\n`,
  );
  return { left, degraded: snapshot.degraded };
}

import { builtinTemplates, DEFAULT_TEMPLATE_ID } from '../core/template/builtin';
import { EXIT, type Io } from './io';
import type { CliWords } from './words';

/** Lists the built-in templates; with `json` as the files that `--template` would take. */
export async function runTemplates(
  options: { readonly format: 'text' | 'json' },
  io: Io,
  words: CliWords,
): Promise<number> {
  if (options.format === 'json') {
    await io.out(
      `${JSON.stringify({ version: 1, default: DEFAULT_TEMPLATE_ID, templates: builtinTemplates }, null, 2)}\n`,
    );
    return EXIT.ok;
  }
  const text = words.cli.templates;
  const separator = words.cli.report.listSeparator;
  for (const template of builtinTemplates) {
    const notes = [
      template.status === 'verified' ? text.verified : text.toConfirm,
      ...(template.id === DEFAULT_TEMPLATE_ID ? [text.default] : []),
    ].join(separator);
    await io.out(
      `${template.id}  ${template.title}  [${notes}]\n` +
        (template.description === '' ? '' : `    ${template.description}\n`) +
        `    ${text.sections}${template.sections.map(({ name }) => name).join(separator)}\n` +
        `    ${text.dimensions}${template.dimensions.map(({ name }) => name).join(separator)}\n`,
    );
  }
  return EXIT.ok;
}

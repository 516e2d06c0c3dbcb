import { check } from '../src/core/checks/check';
import { recognise } from '../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, builtinTemplates, templateById } from '../src/core/template/builtin';
import { chooseTemplate } from '../src/core/outline/choose';
import { asParagraphs } from './paper';

/** Something that looks through a text and says what it found. */
export interface Checker {
  readonly name: string;
  /** How many findings; throws where it gives up. Nobody is fast by doing nothing. */
  readonly run: (lines: readonly string[]) => number | Promise<number>;
}

/** As the command line and the panel do it: the template that fits best is chosen first. */
export function oursChoosing(): Checker {
  return {
    name: `gangju, choosing of ${builtinTemplates.length} templates`,
    run: (lines) => {
      const paragraphs = asParagraphs(lines);
      const { template, outline } = chooseTemplate(paragraphs, builtinTemplates).best;
      return check(paragraphs, outline, template).length;
    },
  };
}

/** Our own way from text to findings: paragraphs, outline, every rule. */
export function ours(): Checker {
  const template = templateById(DEFAULT_TEMPLATE_ID)!;
  return {
    name: 'gangju (recognise + check)',
    run: (lines) => {
      const paragraphs = asParagraphs(lines);
      return check(paragraphs, recognise(paragraphs, template), template).length;
    },
  };
}

/** What a linter of one rule would do. */
export const regexScan: Checker = {
  name: 'a bare regex scan',
  run: (lines) =>
    lines.reduce((sum, line) => sum + (line.match(/[一二三四五六七八九十]+是/gu)?.length ?? 0), 0),
};

/** textlint's own machinery, without a single rule: it reads the text and walks it. */
export const textlintKernel = (): Promise<Checker> => textlint('textlint kernel, no rule', []);

async function textlint(
  name: string,
  rules: readonly { ruleId: string; load: () => Promise<unknown> }[],
): Promise<Checker> {
  const { TextlintKernel } = await import('@textlint/kernel');
  const { default: plugin } = await import('@textlint/textlint-plugin-text');
  const kernel = new TextlintKernel();
  const loaded = await Promise.all(
    rules.map(async ({ ruleId, load }) => ({ ruleId, rule: (await load()) as never })),
  );
  return {
    name,
    run: async (lines) => {
      const { messages } = await kernel.lintText(lines.join('\n'), {
        ext: '.txt',
        plugins: [{ pluginId: 'text', plugin: plugin }],
        rules: loaded,
      });
      return messages.length;
    },
  };
}

/** A rule's module, whether its package calls it default or not. */
const ruleOf = async (module: Promise<unknown>): Promise<unknown> => {
  const found = (await module) as { default?: unknown };
  const inner = found.default as { default?: unknown } | undefined;
  return inner?.default ?? inner ?? found;
};

async function zhlint(): Promise<Checker> {
  const { run } = await import('zhlint');
  return {
    name: 'zhlint (default preset)',
    run: (lines) => run(lines.join('\n'), { rules: { preset: 'default' } }).validations.length,
  };
}

async function autocorrect(): Promise<Checker> {
  const { lintFor } = await import('autocorrect-node');
  return {
    name: 'autocorrect',
    run: (lines) => {
      const { lines: found, error } = lintFor(lines.join('\n'), 'text') as {
        lines: unknown[];
        error: string;
      };
      // A text that is too long for it comes back unread, and at once.
      if (error !== '') throw new Error(error.trim().replaceAll(/\s+/gu, ' '));
      return found.length;
    },
  };
}

/** Of Markdown's rules the ones about structure: heading levels, order, duplicates, list numbering. */
const STRUCTURE_RULES = ['MD001', 'MD003', 'MD022', 'MD024', 'MD025', 'MD029', 'MD041', 'MD043'];

async function markdownlint(): Promise<Checker> {
  const { lint } = await import('markdownlint/sync');
  const config = Object.fromEntries([
    ['default', false],
    ...STRUCTURE_RULES.map((rule) => [rule, true]),
  ]) as Record<string, boolean>;
  return {
    name: 'markdownlint (structure rules)',
    run: (lines) => lint({ strings: { paper: lines.join('\n\n') }, config }).paper!.length,
  };
}

/** All of them, ours first. */
export async function checkers(): Promise<Checker[]> {
  return [
    ours(),
    oursChoosing(),
    regexScan,
    await textlintKernel(),
    await textlint('textlint kernel, 4 rules', [
      { ruleId: 'no-nfd', load: () => ruleOf(import('textlint-rule-no-nfd')) },
      { ruleId: 'sentence-length', load: () => ruleOf(import('textlint-rule-sentence-length')) },
      { ruleId: 'max-comma', load: () => ruleOf(import('textlint-rule-max-comma')) },
      { ruleId: 'no-zero-width-spaces', load: () => ruleOf(import('textlint-rule-no-zero-width-spaces')) },
    ]),
    await autocorrect(),
    await zhlint(),
    await markdownlint(),
  ];
}

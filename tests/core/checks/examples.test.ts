import { readdirSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../../src/core/checks/registry';
import type { Example, Examples, Rule } from '../../../src/core/checks/rule';
import { applyEdits } from '../../../src/core/document/apply';
import { paperAround } from '../../../src/core/checks/paper';
import { faults, quoted, run } from './support/run';
import { textOf } from './support/text';

const folder = path.join(__dirname, '../../../src/core/checks/rules');

interface RuleModule {
  readonly rule: Rule;
  readonly examples: Examples;
}

function load(file: string): RuleModule {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file of a folder, whatever it is called
  const module = require(path.join(folder, file)) as Record<string, unknown>;
  const rule = Object.values(module).find(
    (value): value is Rule => typeof value === 'object' && value !== null && 'kind' in value && 'id' in value,
  );
  const examples = module['examples'] as (() => Examples) | undefined;
  if (rule === undefined || examples === undefined) throw new Error(`${file}: no rule or no examples`);
  return { rule, examples: examples() };
}

const modules = readdirSync(folder).map(load);

test('every file of rules/ is registered under its own name', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/u, ''));
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
});

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const whole = (text: string): string => (text.includes('\n') ? text : paperAround(text));

describe.each(modules.map((module) => [module.rule.id, module] as const))('%s', (id, { examples }) => {
  const found = (example: Example) => {
    const checked = run(example.text, example.template);
    const own = checked.findings.filter((finding) => finding.rule === id);
    return { ...checked, own };
  };

  test.each(examples.wrong.map((example) => [short(example.text), example] as const))('finds: %s', (_, example) => {
    const { paragraphs, own } = found(example);
    expect(own.map((finding) => quoted(paragraphs, finding))).toEqual(example.finds);
    if (example.fixed !== undefined) {
      const mended = applyEdits(paragraphs, own.flatMap((finding) => finding.fix ?? []));
      expect(textOf(mended)).toBe(whole(example.fixed));
    }
  });

  test.each(examples.right.map((example) => [short(example.text), example] as const))('is silent: %s', (_, example) => {
    const checked = found(example);
    expect(checked.own).toEqual([]);
    expect(faults(checked)).toEqual([]);
  });
});

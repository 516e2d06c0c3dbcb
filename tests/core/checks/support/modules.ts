import { readdirSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../../../src/core/checks/registry';
import type { Examples, MakePaper, Rule } from '../../../../src/core/checks/rule';
import { paper } from '../../../support/right-paper';

const folder = path.join(__dirname, '../../../../src/core/checks/rules');

export interface RuleModule {
  readonly rule: Rule;
  readonly examples: Examples;
}

/** Names of the files of rules/, without extension. */
export const ruleFiles: readonly string[] = readdirSync(folder).map((file) => path.basename(file, '.ts'));

function load(id: string): RuleModule {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file of a folder, whatever it is called
  const module = require(path.join(folder, id)) as Record<string, unknown>;
  const rule = rules.find((candidate) => Object.values(module).includes(candidate));
  const examples = module['examples'] as ((paper: MakePaper) => Examples) | undefined;
  if (rule === undefined || examples === undefined)
    throw new Error(`${id}: no registered rule or no examples`);
  return { rule, examples: examples(paper) };
}

/** Every rule with its examples, in the registry's order. */
export const ruleModules: readonly RuleModule[] = rules.map((rule) => load(rule.id));

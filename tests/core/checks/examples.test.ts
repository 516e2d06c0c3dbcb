import { paperAround } from '../../support/right-paper';
import { registry } from '../../../src/core/checks/registry';
import type { Example } from '../../../src/core/checks/rule';
import { applyEdits } from '../../../src/core/document/apply';
import { ruleFiles, ruleModules } from './support/modules';
import { faults, quoted, run } from './support/run';
import { textOf } from './support/text';

test('every file of rules/ is registered under its own name', () => {
  expect(Object.keys(registry).sort()).toEqual([...ruleFiles].sort());
  for (const [id, rule] of Object.entries(registry)) expect(rule.id).toBe(id);
});

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const whole = (text: string): string => (text.includes('\n') ? text : paperAround(text));

/** `test.each` wants a row. */
const rows = (list: readonly Example[]): (readonly [string, Example | null])[] =>
  list.length === 0 ? [['(none)', null]] : list.map((example) => [short(example.text), example]);

describe.each(ruleModules.map((module) => [module.rule.id, module] as const))('%s', (id, { examples }) => {
  const found = (example: Example) => {
    const checked = run(example.text, example.template);
    return { ...checked, own: checked.findings.filter((finding) => finding.rule === id) };
  };

  test.each(rows(examples.wrong))('finds: %s', (_, example) => {
    if (example === null) return;
    const { paragraphs, own } = found(example);
    expect(own.map((finding) => quoted(paragraphs, finding))).toEqual(example.finds);
    if (example.fixed !== undefined) {
      const mended = applyEdits(
        paragraphs,
        own.flatMap((finding) => finding.fix ?? []),
      );
      expect(textOf(mended)).toBe(whole(example.fixed));
    }
  });

  test.each(rows(examples.right))('is silent: %s', (_, example) => {
    if (example === null) return;
    const checked = found(example);
    expect(checked.own).toEqual([]);
    expect(faults(checked)).toEqual([]);
  });
});

import { check } from '../../../src/core/checks/check';
import { defaultSettings } from '../../../src/core/checks/default-settings';
import type { Example, Rule } from '../../../src/core/checks/rule';
import type { CheckSettings } from '../../../src/core/checks/types';
import { recognise } from '../../../src/core/outline/recognise';
import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { paperAround } from '../../support/right-paper';
import { ruleModules } from '../checks/support/modules';
import { paragraphsOf } from '../checks/support/text';
import { marked, numbers } from './marks';

/*
 * What every rule says of its own examples, of papers a little beside them and of some of the others', as it
 * was: a mark a rule. The examples say where a rule shall speak and be silent; this says that nothing else has
 * changed on the way. Who means to change one says why and renews it: npx jest tests/core/golden -u.
 */
/** A paper with some of its lines missing, twice there, in another order, cut or joined. */
function disturbed(text: string, seed: number): string {
  const next = numbers(seed);
  const lines = text.split('\n');
  const at = next(lines.length);
  const line = lines[at]!;
  const changes: readonly (() => void)[] = [
    () => lines.splice(at, 1),
    () => lines.splice(at, 0, line),
    () => lines.splice(at, 2, ...lines.slice(at, at + 2).reverse()),
    () => (lines[at] = line.slice(0, next(line.length + 1))),
    () => (lines[at] = line.slice(next(Math.min(line.length, 8) + 1))),
    () => lines.splice(at, 2, lines.slice(at, at + 2).join('')),
    () => lines.splice(at, 0, ...lines.splice(next(lines.length), 1)),
    () => lines.splice(at, next(4)),
    () => (lines[at] = line.replace(/[，。；][^，。；]*$/u, '。')),
    () => lines.splice(at, 0, ''),
  ];
  changes[next(changes.length)]!();
  return lines.join('\n');
}

function readWith(text: string, template: Template) {
  const paragraphs = paragraphsOf(text);
  return { paragraphs, template, outline: recognise(paragraphs, template) };
}

/** Read once, and not before somebody asks. */
const known = new Map<string, ReturnType<typeof readWith>>();
function read(text: string, template: Template) {
  const key = `${template.id} ${text}`;
  const paper = known.get(key) ?? readWith(text, template);
  known.set(key, paper);
  return paper;
}

/** An example as it is, and a whole paper twice beside itself, once held against another template. */
function papers({ text, template: id = DEFAULT_TEMPLATE_ID }: Example, seed: number) {
  const template = templateById(id)!;
  if (!text.includes('\n')) return [read(paperAround(text), template)];
  const other = builtinTemplates[seed % builtinTemplates.length]!;
  const twice = disturbed(disturbed(text, seed + 1), seed + 2);
  return [read(text, template), read(disturbed(text, seed), template), read(twice, other)];
}

const ALL = ruleModules.flatMap(({ rule, examples }) =>
  [...examples.wrong, ...examples.right].map((example) => ({ rule, example })),
);
/** Of the examples of other rules one in so many. */
const ONE_IN = 8;

/** Settings that leave one rule on. */
const only = (rule: Rule): CheckSettings => ({
  ...defaultSettings,
  rules: {
    ...defaultSettings.rules,
    ...Object.fromEntries(ruleModules.filter((one) => one.rule !== rule).map((one) => [one.rule.id, 'off'])),
    ...(defaultSettings.rules[rule.id] === 'off' ? { [rule.id]: 'info' } : {}),
  },
});

test.each(ruleModules.map(({ rule }) => [rule.id, rule] as const))('%s in papers', (_, rule) => {
  const settings = only(rule);
  const own = ALL.flatMap((one, seed) =>
    one.rule === rule || seed % ONE_IN === 0 ? papers(one.example, seed) : [],
  );
  const told = own.map(({ paragraphs, outline, template }) =>
    JSON.stringify(
      check(paragraphs, outline, template, settings).map(
        ({ target, severity, span, variant, params, fix, plan }) => [
          target,
          severity,
          span,
          variant,
          params,
          fix,
          plan,
        ],
      ),
    ),
  );
  expect(marked(told)).toMatchSnapshot();
});

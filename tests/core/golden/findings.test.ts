import { createHash } from 'node:crypto';
import { check } from '../../../src/core/checks/check';
import { defaultSettings } from '../../../src/core/checks/default-settings';
import type { Rule, TextRule } from '../../../src/core/checks/rule';
import { scanMarks } from '../../../src/core/checks/scan';
import type { CheckSettings } from '../../../src/core/checks/types';
import { recognise } from '../../../src/core/outline/recognise';
import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { paperAround } from '../../support/right-paper';
import { ruleModules } from '../checks/support/modules';
import { paragraphsOf } from '../checks/support/text';

/*
 * What every rule says of its own examples and of texts a little beside them, as it was: a mark a rule. The
 * examples say where a rule shall speak and be silent; this says that nothing else has changed on the way.
 * Who means to change one says why and renews it: npx jest tests/core/golden -u.
 */
const marked = (told: readonly string[]): string =>
  `${told.filter((one) => one !== '[]').length} of ${told.length} ${createHash('sha256').update(told.join('\n')).digest('base64').slice(0, 8)}`;

/** Numbers below a bound, the same each time. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** What stands in papers where something is wrong with them. */
const SIGNS = [
  ...',，。、；;：:.!?！？"“”‘’\'()（）[]【】〔〕《》<>〈〉×*＊某xXＸ○〇ＡAzZ0189０９_-－—…·~ \u3000\t\u000B',
  ...'的了是在一二十百年月日万元余多人次件党我本他不未等第其最全',
];

/** A text with each of its characters left out, doubled, replaced and joined by another, and cut in two. */
function besides(text: string, seed: number): string[] {
  const next = numbers(seed);
  const all = [text];
  for (let at = 0; at <= text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    all.push(before, after, before + SIGNS[next(SIGNS.length)]! + after);
    if (at === text.length) break;
    const rest = text.slice(at + 1);
    all.push(before + rest, before + text.charAt(at) + after, before + SIGNS[next(SIGNS.length)]! + rest);
  }
  return all;
}

const examplesOf = ({ examples }: (typeof ruleModules)[number]) => [...examples.wrong, ...examples.right];
const ALL = ruleModules.flatMap(examplesOf);
const LINES = [...new Set(ALL.flatMap(({ text }) => text.split('\n')))];

test.each(ruleModules.filter(({ rule }) => rule.kind === 'text').map((one) => [one.rule.id, one] as const))(
  '%s in lines',
  (_, module) => {
    const { inspect } = module.rule as TextRule;
    const own = [...new Set(examplesOf(module).flatMap(({ text }) => text.split('\n')))];
    const short = own.filter((line) => line.length <= 120);
    const lines = [...LINES, ...short.flatMap((line, i) => besides(line, i))];
    expect(marked(lines.map((line) => JSON.stringify(inspect(scanMarks(line)))))).toMatchSnapshot();
  },
);

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

const templateOf = (id: string | undefined) => templateById(id ?? DEFAULT_TEMPLATE_ID)!;
const PAPERS = [
  ...new Map(
    ALL.map(({ text, template }) => {
      const whole = text.includes('\n') ? text : paperAround(text);
      return [
        `${template ?? ''}${whole}`,
        { text: whole, template: templateOf(template), whole: whole === text },
      ];
    }),
  ).values(),
];
/** Each as it is, and a whole paper twice beside itself, once held against another template. */
const READ = PAPERS.flatMap(({ text, template, whole }, seed) => {
  const other = builtinTemplates[seed % builtinTemplates.length]!;
  const texts = whole
    ? [text, disturbed(text, seed), disturbed(disturbed(text, seed + 1), seed + 2)]
    : [text];
  return texts.map((one, i) => {
    const paragraphs = paragraphsOf(one);
    const held = i === 2 ? other : template;
    return { paragraphs, template: held, outline: recognise(paragraphs, held) };
  });
});

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
  const told = READ.map(({ paragraphs, outline, template }) =>
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

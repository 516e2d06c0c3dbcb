import type { TextRule } from '../../../src/core/checks/rule';
import { scanMarks } from '../../../src/core/checks/scan';
import { ruleModules } from '../checks/support/modules';
import { marked, numbers } from './marks';

/*
 * What every rule says of its own examples and of lines a little beside them, as it was: a mark a rule. The
 * examples say where a rule shall speak and be silent; this says that nothing else has changed on the way.
 * Who means to change one says why and renews it: npx jest tests/core/golden -u.
 */
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

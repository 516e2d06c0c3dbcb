import { repeatsOf, repeatsProblem, type PlacedRepeat } from '../overlap/repeats';
import type { Draft, Examples, PaperRule } from '../rule';

/**
 * The same words stand in two parts of the paper, a word changed or not; within one part only where
 * nothing differs, since parallel sentences are good style.
 */
export const overlapInside: PaperRule = {
  kind: 'paper',
  id: 'overlap-inside',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  check(context) {
    return repeatsOf(context)
      .filter((repeat) => !repeatsProblem(repeat) && (repeat.exact || isElsewhere(repeat)))
      .map(draftOf);
  },
};

const isElsewhere = ({ later, earlier }: PlacedRepeat): boolean => later.node !== earlier.node;

/** At the later place; names the part that had the words first. */
export function draftOf(repeat: PlacedRepeat): Draft {
  const { characters, earlier, places } = repeat;
  const where = earlier.node?.name ?? '';
  const params = { length: characters, where };
  return isElsewhere(repeat) && where !== ''
    ? { span: places[0]!.a, params }
    : { span: places[0]!.a, variant: 'same-part', params };
}

export const examples = (): Examples => ({
  wrong: [
    {
      text: '我读得少。读过的内容没有及时整理归类，遇到具体问题时想不起来。读过的内容没有及时整理归类，遇到具体问题时想不起来。',
      finds: ['读过的内容没有及时整理归类，遇到具体问题时想不起来'],
    },
  ],
  right: [
    { text: '读过的内容没有及时整理。读过的内容没有及时整理。' },
    {
      text: '在学习上没有做到天天有安排、周周有检查，标准定得低；在工作上没有做到天天有安排、周周有检查，要求抓得松。',
    },
    {
      text: '文件要求“逐项登记台账并由专人负责定期核对更新”，而我没有照“逐项登记台账并由专人负责定期核对更新”去做。',
    },
  ],
});

import { repeatsOf, repeatsProblem } from '../overlap/repeats';
import type { Examples, MakePaper, PaperRule } from '../rule';
import { draftOf } from './overlap-inside';

/** A measure is made of its problem's own words. */
export const overlapMeasureProblem: PaperRule = {
  kind: 'paper',
  id: 'overlap-measure-problem',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：措施具体可操作' },
  check(context) {
    return repeatsOf(context)
      .filter(repeatsProblem)
      .map((repeat) => ({ ...draftOf(repeat), variant: 'default' }));
  },
};

const PROBLEM = '布置下去的事情跟踪得不紧，中间环节有没有卡住不够清楚。';

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        passage: `一是学习时间不够多。${PROBLEM}例如2023年1月只安排了一次。二是学习笔记不够细。我对此重视不足。`,
        measures: [
          `（一）加强理论学习。解决${PROBLEM}每周安排半天时间，列出清单，由支部监督。`,
          '（二）改进工作作风。每月对照检查一次，年底前完成。',
        ],
      }),
      finds: ['布置下去的事情跟踪得不紧，中间环节有没有卡住不够清楚'],
    },
  ],
  right: [
    {
      text: paper({
        passage: `一是学习时间不够多。${PROBLEM}例如2023年1月只安排了一次。二是学习笔记不够细。我对此重视不足。`,
        measures: [
          '（一）加强理论学习。针对学习时间不够多，每周安排半天时间，列出清单，由支部监督。',
          '（二）提高政治素质。每月对照检查一次，年底前完成，由支部监督。',
          '（三）增强能力本领。每季度跟班一周，写出记录。',
          '（四）主动担当作为。列出清单，逐条销号。',
          '（五）改进工作作风。每月走访两次，建立台账。',
          '（六）坚持廉洁自律。每季度自查一次，向支部报告。',
        ],
      }),
    },
  ],
});

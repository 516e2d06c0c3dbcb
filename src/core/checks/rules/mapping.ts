import { unanswered } from '../signs/answered';
import type { Examples, MakePaper, PaperRule } from '../rule';

/**
 * An aspect that neither a cause nor a measure answers, by its topic, the words of its points and the
 * words of causes; never by position. A cause or a measure alone that is lacking is for the matrix to show.
 */
export const mapping: PaperRule = {
  kind: 'paper',
  id: 'mapping',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：问题、原因、措施相对应' },
  check({ memo, outline, template, paragraphs }) {
    return (unanswered(outline, template, paragraphs, memo) ?? []).map((aspect) => ({
      target: aspect.id,
      span: aspect.heading,
      params: { name: aspect.name },
    }));
  },
};

const CAUSES = [
  '（一）理论武装抓得不紧。平时读得散，记得少。',
  '（二）党性锻炼抓得不紧。参加活动满足于人到场。',
  '（三）本领提升抓得不紧。总以为老办法还够用。',
  '（四）责任意识抓得不紧。遇到难处先想有没有别人牵头。',
  '（五）服务意识抓得不紧。坐在屋里的时间长，走现场少。',
];
const MEASURES = [
  '（一）加强理论学习。每周安排半天时间，列出清单。',
  '（二）提高政治素质。每月对照检查一次。',
  '（三）增强能力本领。每季度参加一次培训。',
  '（四）主动担当作为。年底前完成两件实事。',
  '（五）改进工作作风。每月到基层两次。',
];

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper({ causes: CAUSES, measures: MEASURES }), finds: ['（六）在廉洁自律方面'] }],
  right: [
    { text: paper() },
    // A cause alone, a measure alone, or a word of the point's headline is an answer.
    { text: paper({ measures: MEASURES }) },
    { text: paper({ causes: CAUSES }) },
    {
      text: paper({
        causes: CAUSES,
        measures: [...MEASURES, '（六）守住日常规矩。请同事每月提醒一次，当面说，不留情。'],
      }),
    },
    // Most find no answer: such a paper is built in another way.
    {
      text: paper({
        causes: ['（一）总开关松了。这是根子。', '（二）要求低了。这是病根。'],
        measures: ['（一）每天早到半小时。先看一遍昨天的记录。', '（二）每月写一页小结。贴在桌前。'],
      }),
    },
  ],
});

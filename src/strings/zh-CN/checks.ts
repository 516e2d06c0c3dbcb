import type { CheckWords } from '../check-words';
import { characters } from './checks/characters';
import { content } from './checks/content';
import { leftovers } from './checks/leftovers';
import { overlap } from './checks/overlap';
import { structure } from './checks/structure';

/**
 * Words of the checks. Tone: only a standard is 规定; everything else is 实务通常 or 建议核对.
 */
export const checks: CheckWords = {
  sources: {
    standard: (reference) => `依据：${reference} 的规定。`,
    notice: (reference) => `依据：以${reference}为准，建议核对。`,
    practice: (reference) => `依据：实务通常如此（${reference}），不是硬性规定，建议核对。`,
  },
  rest: ({ title, count }) => `“${title}”另有 ${count} 处，没有逐一列出。`,
  thresholds: {
    'overlap.run': '与别的材料相同多少字以上才提示',
    'overlap.inside': '本文内部重复多少字以上才提示',
    'overlap.share': '相同的字占全文多大比例以上，只在标题处提示一次（0.2 即两成）',
    'overlap.folder': '两份材料相同的字占其中一份多大比例以上，也列出（0.1 即一成）',
    'overlap.notice': '与通知原文相同多少字以上才提示',
    'stock-density.per100': '平均每百字有几处以上套话才提示',
    'stock-density.least': '套话至少出现多少处才提示',
    'buguo-overuse.least': '“不够”至少出现多少次才提示',
    'buguo-overuse.characters': '平均不到多少字就有一个“不够”才提示',
    'many-points.over': '要点比模板上限多出几个以内不提示',
    'dimension-balance.ratio': '最长的方面超过最短的几倍才提示',
    'section-balance.least': '全文满多少字才检查各部分比例',
    'section-balance.half': '问题与原因至少占全文的比例（0.5 即一半）',
    'count-mismatch.tolerance': '原因、措施的条数与方面数相差几条以内不提示',
    'heading-length.tolerance': '同级标题的字数相差几字以内不提示',
    'heading-length.share': '字数相同的标题占多大比例才算有规律（0.7 即七成）',
  },
  rules: {
    ...structure,
    ...characters,
    ...content,
    ...leftovers,
    ...overlap,
  },
};

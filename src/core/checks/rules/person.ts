import { mayTellOfOthers, othersFault } from '../signs/others';
import { sentenceEnd } from '../signs/plain';
import { problemAspects, unitsOf } from '../signs/units';
import { WRITER } from '../signs/writer';
import { extentSlices } from '../reading';
import type { Draft, Examples, MakePaper, PaperRule, RuleContext } from '../rule';
import type { OutlineNode } from '../../outline/types';

/** The writer anywhere in the point: then others may well be what the own fault led to. */
const speaksOfWriter = (text: string): boolean => WRITER.test(text) || /自己|自身/u.test(text);

/** A personal paper speaks of the writer's own faults, not of colleagues'; told once an aspect. */
export const person: PaperRule = {
  kind: 'paper',
  id: 'person',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：不以班子问题、下级问题代替自身问题' },
  check(context) {
    if ((context.outline.voice ?? context.template.voice) !== 'person') return [];
    return problemAspects(context).flatMap((aspect) => firstIn(aspect, context) ?? []);
  },
};

function firstIn(aspect: OutlineNode, context: RuleContext): Draft | null {
  for (const { node, body } of unitsOf(aspect, context)) {
    if (speaksOfWriter(body)) continue;
    for (const { paragraph, start, end } of extentSlices(
      { from: node.bodyStart, to: node.extent.to },
      context.paragraphs,
    )) {
      const text = context.paragraphs[paragraph]!.text.slice(start, end);
      const found = context.memo.of('others', text, firstFault);
      if (found === null) continue;
      const at = start + found.start;
      const span = { paragraph, start: at, end: at + found.word.length };
      return { target: aspect.id, span, params: { found: found.word } };
    }
  }
  return null;
}

function firstFault(text: string): ReturnType<typeof othersFault> {
  for (let start = 0; start < text.length;) {
    const end = sentenceEnd(text, start);
    const found = mayTellOfOthers(text, start) ? othersFault(text.slice(start, end)) : null;
    if (found !== null) return { start: start + found.start, word: found.word };
    start = end + 1;
  }
  return null;
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    ...[
      ['部分同志学习不深入。', '部分同志'],
      ['分管科室的同志业务不熟，答复常出错。', '分管科室的同志'],
      ['我们学得不深，用得不够。', '我们'],
      ['窗口人员态度生硬，解释不耐心。', '窗口人员'],
      ['少数党员组织观念淡薄，参加活动不积极。', '少数党员'],
      ['有的年轻干部办事拖沓，写材料粗心。', '有的年轻干部'],
    ].map(([text, found]) => ({ text: around(paper, text!), finds: [found!] })),
  ],
  right: [
    { text: '作为班子成员，统筹作用发挥不充分，我对部分同志的思想关心不够。' },
    ...[
      '班子沟通不及时，事情办到一半才通气。',
      '基层调研走得不深，坐得不久。',
      '群众工作做得不细，话说得生硬。',
      '对新来的同志过问少，难处没有问过。',
      '有的同志上班晚到，我没有当面提醒。',
      '个别队员迟到早退。我看见了没有说，怕伤和气。',
      '同事提的意见没有听进去。',
    ].map((text) => ({ text: around(paper, text) })),
  ],
});

function around(paper: MakePaper, text: string): string {
  return paper({ passage: `一是管得不细。${text}二是学习笔记不够细。我对此重视不足。` });
}

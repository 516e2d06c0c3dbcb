import { praiseBefore } from '../signs/praise';
import { ownPieces } from '../signs/plain';
import { problemAspects } from '../signs/units';
import type { Draft, Examples, MakePaper, PaperRule, RuleContext } from '../rule';
import type { OutlineNode } from '../../outline/types';

/** 先扬后抑: praise before the problem (虽然…，但…), told once an aspect. */
export const concession: PaperRule = {
  kind: 'paper',
  id: 'concession',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：直奔问题' },
  check(context) {
    return problemAspects(context).flatMap((aspect) => firstIn(aspect, context) ?? []);
  },
};

function firstIn(aspect: OutlineNode, { paragraphs, outline, memo }: RuleContext): Draft | null {
  const from = aspect.runIn ? aspect.bodyStart : aspect.extent.from;
  for (const piece of ownPieces({ from, to: aspect.extent.to }, paragraphs, outline.ignored)) {
    const found = memo.of('praise', piece.text, praiseBefore);
    if (found === null) continue;
    const start = piece.start + found.start;
    const span = { paragraph: piece.paragraph, start, end: start + found.length };
    return { target: aspect.id, span };
  }
  return null;
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: '虽然工作中取得了一些成绩，但是学习抓得不紧。',
      finds: ['虽然工作中取得了一些成绩'],
    },
    ...[
      ['集中学习虽能坚持，但自己读得少。', '集中学习虽能坚持'],
      ['日常能够自觉读原文，但联系实际不紧。', '日常能够自觉读原文'],
      ['能够坚持参加例会，但发言少。', '能够坚持参加例会'],
      ['总体上能按时办结，但是质量不高。', '总体上能按时办结'],
      ['任职以来始终坚持自学，取得较好效果。然而笔记做得少。', '任职以来始终坚持自学，取得较好效果'],
      ['在取得成绩的同时，也存在用得少的问题。', '在取得成绩的同时'],
    ].map(([text, found]) => ({ text: around(paper, text!), finds: [found!] })),
  ],
  right: [
    { text: '虽然时间紧，但是不能成为放松学习的理由。' },
    { text: paper() },
    ...[
      '虽然坚持读书的次数不多，但总找理由。',
      '不是没有能力做到，而是怕费事，却说时间紧。',
      '虽然单位制度严格，但我没有照着做。',
      '本来想坚持读完，却半途而废。',
      '能推就推，但最后还是返工。',
      '积极性来得快退得也快，但总怪没有人带头。',
    ].map((text) => ({ text: around(paper, text) })),
    // Causes are no place for it to be told.
    {
      text: paper({
        causes: ['（一）要求不严。虽然能够坚持学习，但要求不高。', '（二）担当不足。总是怕费事。'],
      }),
    },
  ],
});

/** A point of its own, since half of a point may be praise only where nothing stands before it. */
function around(paper: MakePaper, text: string): string {
  return paper({ passage: `一是读书不经常。${text}二是学习笔记不够细。我对此重视不足。` });
}

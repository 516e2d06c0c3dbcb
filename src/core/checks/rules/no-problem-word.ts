import { hasOpenSlot } from '../open-slots';
import { matchesIn } from '../reading';
import type { Examples, MakePaper, PaperRule } from '../rule';

const LACK =
  /[不未没无少弱偏差缺欠]|薄弱|松懈|放松|满足于|短板|漏洞|滞后|畏难|问题|惯性|形式主义|侥幸|敷衍|应付|有待|停留/u;

/** Each dimension states a deficiency. */
export const noProblemWord: PaperRule = {
  kind: 'paper',
  id: 'no-problem-word',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  check(context) {
    const { dimensions, paragraphs } = context;
    return dimensions
      .filter(
        ({ characters, extent }) =>
          characters > 40 && !hasOpenSlot(context, extent) && !matchesIn(LACK, extent, paragraphs),
      )
      .map((node) => ({ target: node.id, span: node.heading, params: { name: node.name } }));
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        passage:
          '一是坚持经常学习。2023年我参加集中学习十次，记了两本笔记。二是坚持学用结合。我把学到的用到工作中，成效明显，得到同事好评。',
      }),
      finds: ['（一）在理论学习方面'],
    },
  ],
  right: [
    { text: paper() },
    // Still being written.
    {
      text: paper({
        passage:
          '一是坚持经常学习。2023年我参加集中学习十次，记了两本笔记，写了四篇心得。二是【待补：哪件事？】。',
      }),
    },
  ],
});

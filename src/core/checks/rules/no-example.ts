import { hasEvidence } from '../reading';
import { hasOpenSlot } from '../open-slots';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** 见人见事: each dimension tells at least one thing that happened, or a figure. */
export const noExample: PaperRule = {
  kind: 'paper',
  id: 'no-example',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：见人见事' },
  check({ dimensions, paragraphs, lines }) {
    return dimensions
      .filter((node) => node.characters > MIN_CHARACTERS && !hasEvidence(node.extent, paragraphs, lines))
      .filter((node) => !hasOpenSlot(paragraphs, node.extent))
      .map((node) => ({ target: node.id, span: node.heading, params: { name: node.name } }));
  },
};

/** Below this it is a heading with a line, and that is another matter. */
const MIN_CHARACTERS = 60;

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        passage:
          '一是学习时间不够多。我平时忙于手头的事务，静下心来读书的时间少，读过的也没有及时整理。二是学习笔记不够细。我往往满足于听过看过，联系实际思考得少。',
      }),
      finds: ['（一）在理论学习方面'],
    },
  ],
  right: [{ text: paper() }],
});

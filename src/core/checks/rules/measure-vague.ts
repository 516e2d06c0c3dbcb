import { hasOpenSlot } from '../open-slots';
import { hasEvidence, matchesIn } from '../reading';
import type { Examples, MakePaper, PaperRule } from '../rule';

const CONCRETE =
  /每[天日周月季年]|每季度|定期|清单|台账|底前|之前|年内|至少|不少于|以内|责任人|负责|牵头|时限|逐[条项一]|一线|清零|销号|制度|机制|点名|回访|走访/u;

/** A measure says who, what, when or how much. */
export const measureVague: PaperRule = {
  kind: 'paper',
  id: 'measure-vague',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：措施具体可操作' },
  check({ outline, paragraphs, lines }) {
    return outline.sections
      .filter((section) => section.id === 'measures')
      .flatMap((section) => section.children.filter((child) => child.kind === 'item'))
      .filter((item) => item.characters > 20 && !hasOpenSlot(paragraphs, item.extent))
      .filter(
        (item) =>
          !hasEvidence(item.extent, paragraphs, lines) && !matchesIn(CONCRETE, item.extent, paragraphs),
      )
      .map((item) => ({ target: item.id, span: item.heading, params: { name: item.name } }));
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        measures: [
          '（一）加强理论学习。进一步加强学习，切实提高认识，今后一定改正存在的不足。',
          '（二）提高政治素质。每月对照检查一次。',
        ],
      }),
      finds: ['（一）加强理论学习'],
    },
  ],
  right: [{ text: paper() }],
});

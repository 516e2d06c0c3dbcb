import { placeOfPreamble } from '../places';
import type { Examples, MakePaper, PaperRule, RuleContext } from '../rule';

/** 上年度…整改…落实 within about eighty characters of one sentence or two. */
const FOLLOW_UP =
  /(?:上(?:一)?(?:年度?|次)|去年|20\d\d年度?)[^\n]{0,80}(?:整改|问题)[^\n]{0,40}(?:落实|完成|到位|销号|整改|推进)/u;

/** What became of last year's measures is told, in the preamble or in a section of its own. */
export const missingLastYear: PaperRule = {
  kind: 'paper',
  id: 'missing-last-year',
  severity: 'warning',
  source: { basis: 'notice', reference: '当次会议的通知或方案' },
  check(context) {
    const extra = context.template.extras.find((candidate) => candidate.id === 'last-year');
    if (extra === undefined || extra.required === 'off') return [];
    if (context.outline.sections.some((section) => section.id === 'extra:last-year')) return [];
    if (extra.inPreamble && tellsFollowUp(context)) return [];
    return [
      {
        target: 'last-year',
        severity: extra.required,
        span: placeOfPreamble(context),
        params: { name: extra.name },
      },
    ];
  },
};

/** Looks through all that stands before the first section. */
function tellsFollowUp({ paragraphs, outline }: RuleContext): boolean {
  const end = outline.sections[0]?.heading ?? { paragraph: paragraphs.length, start: 0 };
  for (let i = 0; i <= end.paragraph && i < paragraphs.length; i++) {
    const text = paragraphs[i]!.text;
    if (FOLLOW_UP.test(i === end.paragraph ? text.slice(0, end.start) : text)) return true;
  }
  return false;
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({ preamble: '按照有关要求，我认真学习、征求意见，现将有关情况报告如下。' }),
      template: '2022-six-lead',
      finds: [''],
    },
  ],
  right: [{ text: paper() }],
});

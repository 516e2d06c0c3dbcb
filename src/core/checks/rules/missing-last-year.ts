import { placeOfPreamble } from '../places';
import type { Examples, MakePaper, PaperRule, RuleContext } from '../rule';

/** 上年度…整改…落实 within a sentence or two; a year counts where it is not the paper's own. */
const FOLLOW_UP =
  /(上(?:一)?(?:年度?|次)|去年|(20\d\d)年度?)[^\n]{0,120}(?:整改|问题|意见|建议|[0-9一二三四五六七八九十]+条)[^\n]{0,60}(?:落实|完成|到位|销号|整改|推进|改了|改好|改完|改正|解决)/gu;

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
function tellsFollowUp({ paragraphs, outline, template }: RuleContext): boolean {
  const titled = /20\d\d/u.exec(outline.title?.name ?? '')?.[0];
  const own = titled ?? String(template.year ?? '');
  const end = outline.sections[0]?.heading ?? { paragraph: paragraphs.length, start: 0 };
  for (let i = 0; i <= end.paragraph && i < paragraphs.length; i++) {
    const text = paragraphs[i]!.text;
    if (tells(i === end.paragraph ? text.slice(0, end.start) : text, own)) return true;
  }
  return false;
}

/** True for a sentence on what became of another year's measures. */
function tells(text: string, own: string): boolean {
  for (const clause of text.split(/(?<=。)/u))
    for (const [, , year] of clause.matchAll(FOLLOW_UP)) if (year === undefined || year !== own) return true;
  for (const [, , year] of text.matchAll(FOLLOW_UP)) if (year === undefined) return true;
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

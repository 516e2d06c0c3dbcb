import { hasOpenSlot } from '../open-slots';
import { bodyOf } from '../reading';
import { bitsOfSigns, signMask, signsIn } from '../signs/lexicon';
import { cutAt, isOpen, ownText, plain } from '../signs/plain';
import { Has, presenceOf } from '../signs/presence';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** When, how often, how many: any figure that is left once years and ordinals are gone. */
const FIGURE = /[\d两二三四五六七八九十百半]/u;
/** Something is handled, not put first or made the guiding line. */
const HANDLED = /把(?![^，。；]{0,12}(?:作为|放在|摆在|贯穿|落到|转化|融入|当作))/u;
/** One turn of phrase is no habit. */
const FEWEST = 2;

const DOABLE = bitsOfSigns('doable');
const ABSTRACT = bitsOfSigns('abstract');

/** Only turns of phrase (进一步, 切实), and no word of who, when, how much or what is done. */
function isVague(body: string): boolean {
  const present = presenceOf(body);
  if (isOpen(body, present)) return false;
  const text = plain(body, present);
  if (FIGURE.test(text)) return false;
  const signs = signMask(text);
  if ((signs & DOABLE) !== 0 || (signs & ABSTRACT) === 0) return false;
  if ((present & Has.Handle) !== 0 && HANDLED.test(text)) return false;
  if (signsIn(text).filter(({ sign }) => sign === 'abstract').length < FEWEST) return false;
  const clauses = cutAt(text, Has.PartEnd);
  return clauses.filter((clause) => (signMask(clause) & ABSTRACT) !== 0).length * 2 >= clauses.length;
}

/** A measure that is made of turns of phrase alone. What names an act, a time or a person is let be. */
export const measureVague: PaperRule = {
  kind: 'paper',
  id: 'measure-vague',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：措施具体可操作' },
  check(context) {
    const { outline, paragraphs, memo } = context;
    return outline.sections
      .filter((section) => section.id === 'measures')
      .flatMap((section) => section.children.filter((child) => child.kind === 'item'))
      .filter((item) => item.characters > 20 && !hasOpenSlot(context, item.extent))
      .filter((item) => memo.of('vague', ownText(bodyOf(item), paragraphs, outline.ignored), isVague))
      .map((item) => ({ target: item.id, span: item.heading, params: { name: item.name } }));
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        measures: [
          '（一）加强理论学习。进一步端正态度，切实提高认识，今后努力克服不足。',
          '（二）提高政治素质。每月对照检查一次。',
        ],
      }),
      finds: ['（一）加强理论学习'],
    },
    // Words that sound like a way of doing it, and a figure that is a name.
    ...[
      '（一）加强理论学习。以高度负责的态度对待学习，健全长效机制，深入一线营造氛围。',
      '（一）加强理论学习。深入学习党的20大精神，不断完善学习制度，始终做到及时跟进。',
    ].map((first) => ({
      text: paper({ measures: [first, '（二）提高政治素质。每月对照检查一次。'] }),
      finds: ['（一）加强理论学习'],
    })),
  ],
  right: [
    { text: paper() },
    ...[
      '（一）加强理论学习。切实把周五下午留给读书，认真读完在科务会上讲给大家听。',
      '（一）提高政治素质。拿不准的事主动向分管领导报告，当天说清楚，不过夜。',
      '（一）严格财务手续。坚持比价单随附合同，认真请法务看过再签，切实留底。',
      '（一）改进作风。把桌子搬到门口，认真听来人说完话，不断翻看意见本。',
    ].map((first) => ({ text: paper({ measures: [first, '（二）提高政治素质。每月对照检查一次。'] }) })),
  ],
});

import type { TemplateExtra } from '../template/schema';
import type { HeldPaper } from './belongs';
import { extraKey } from '../template/extra-key';

/** 上年度…整改…落实 within a sentence or two; a year counts where it is not the paper's own. */
const FOLLOW_UP =
  /(上(?:一)?(?:年度?|次)|去年|(20\d\d)年度?)[^\n]{0,120}(?:整改|问题|意见|建议|承诺|[0-9一二三四五六七八九十]+条)[^\n]{0,60}(?:落实|完成|到位|销号|整改|推进|改了|改好|改完|改正|解决|兑现)/gu;

/** The parts beyond the usual ones that a template asks for and a paper has nowhere. */
export function missingExtras(held: HeldPaper): TemplateExtra[] {
  const { outline, template } = held;
  return template.extras.filter(
    (extra) =>
      extra.required !== 'off' &&
      !outline.sections.some((section) => section.id === extraKey(extra.id)) &&
      !(extra.id === 'last-year' && extra.inPreamble && tellsFollowUp(held)),
  );
}

/** What became of last year's measures may be told before the first section, in a sentence. */
function tellsFollowUp({ paragraphs, outline, template }: HeldPaper): boolean {
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

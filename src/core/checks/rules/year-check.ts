import phrases from '../data/set-phrases.json';
import type { OutlineNode } from '../../outline/types';
import { cuesOf } from '../scan';
import type { Draft, Examples, MakePaper, PaperRule, RuleContext } from '../rule';

const since = new Map(phrases.events.map((event) => [event.name, event.since]));

/** The paper names what had not happened yet when it was dated. */
export const yearCheck: PaperRule = {
  kind: 'paper',
  id: 'year-check',
  severity: 'info',
  source: { basis: 'practice', reference: '公开日期' },
  check(context) {
    const dated = latest(context);
    if (dated === null) return [];
    const drafts: Draft[] = [];
    context.lines.forEach((line, paragraph) => {
      if (line.cues.length === 0) return;
      for (const { start, cue } of cuesOf(line, 'event')) {
        const when = since.get(cue.word)!;
        if (when <= dated) continue;
        drafts.push({
          span: { paragraph, start, end: start + cue.word.length },
          params: { found: cue.word, when, dated },
        });
      }
    });
    return drafts;
  },
};

/** `YYYY-MM` of the paper's date; of a year's paper without date the March after, when the last meetings are held. */
function latest({ outline, paragraphs }: RuleContext): string | null {
  const textOf = (node: OutlineNode | null): string =>
    node === null ? '' : (paragraphs[node.heading.paragraph]?.text ?? '');
  const date = /(20\d\d)\s*年\s*(\d{1,2})\s*月/u.exec(textOf(outline.date));
  if (date !== null) return `${date[1]!}-${date[2]!.padStart(2, '0')}`;
  const title = /(20\d\d)\s*年/u.exec(textOf(outline.title));
  return title === null ? null : `${Number(title[1]) + 1}-03`;
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: '学习二十届三中全会精神不深入。', finds: ['二十届三中全会'] }],
  right: [
    {
      text: paper({
        tail: ['2024年12月20日'],
        passage: '一是学习时间不够多。例如对二十届三中全会精神学得不深。二是学习笔记不够细。我重视不足。',
      }),
    },
  ],
});

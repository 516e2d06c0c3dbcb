import phrases from '../data/set-phrases.json';
import type { OutlineNode } from '../../outline/types';
import { cuesOf } from '../scan';
import { otherYears } from '../signs/years';
import { ownPieces } from '../signs/plain';
import type { Draft, Examples, MakePaper, PaperRule, RuleContext } from '../rule';
import { extraOf } from '../../template/extra-key';

const since = new Map(phrases.events.map((event) => [event.name, event.since]));

/** The paper names what had not happened yet when it was dated, or another year as the present one. */
export const yearCheck: PaperRule = {
  kind: 'paper',
  id: 'year-check',
  severity: 'info',
  source: { basis: 'practice', reference: '公开日期' },
  check(context) {
    const dated = latest(context);
    if (dated === null) return [];
    const drafts: Draft[] = takenOver(context, Number(dated.slice(0, 4)));
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

/** Signs of another year's paper in the opening and in the parts that speak of now; what reports on last year is left out. */
function takenOver({ outline, paragraphs, memo }: RuleContext, dated: number): Draft[] {
  const titled = /(20\d\d)\s*年/u.exec(
    outline.title === null ? '' : (paragraphs[outline.title.heading.paragraph]?.text ?? ''),
  );
  if (titled === null) return [];
  const year = Number(titled[1]);
  const signsOf = (text: string) => otherYears(text, year, [year, dated]);
  const parts = outline.sections.filter(({ id }) => id !== null && extraOf(id) === null);
  return [...(outline.preamble === null ? [] : [outline.preamble]), ...parts].flatMap(({ extent }) =>
    ownPieces(extent, paragraphs, outline.ignored).flatMap(({ paragraph, start, text }) =>
      memo.of(`years ${year} ${dated}`, text, signsOf).map((sign) => ({
        span: { paragraph, start: start + sign.start, end: start + sign.start + sign.word.length },
        variant: sign.variant,
        params: { found: sign.word, year },
      })),
    ),
  );
}

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
  wrong: [
    { text: '学习二十届三中全会精神不深入。', finds: ['二十届三中全会'] },
    ...[
      ['2024年度以来，我读书少。', '2024年度以来'],
      ['这次主题教育中，我发言少。', '这次主题教育'],
      ['今年是党的二十大召开之年，我的笔记却记得少。', '今年是党的二十大召开'],
    ].map(([text, found]) => ({ text: in2025(paper, text!), finds: [found!] })),
  ],
  right: [
    ...[
      '对2024年度查摆的问题，我还有一个没有改完。',
      '从2019年以来，我在这个岗位上学得少。',
      '2021年任现职以来，我下去得少。',
      '2023年以来连续三年，我的笔记不全。',
      '2025年3月的研讨，我没有发言。',
      '2025年以来，我下去得少。',
      '上次主题教育查摆的问题，我没有改完。',
    ].map((text) => ({ text: in2025(paper, text) })),
    {
      text: paper({
        tail: ['2024年12月20日'],
        passage: '一是学习时间不够多。例如对二十届三中全会精神学得不深。二是学习笔记不够细。我重视不足。',
      }),
    },
  ],
});

function in2025(paper: MakePaper, text: string): string {
  return paper({
    title: '2025年度民主生活会个人对照检查材料',
    tail: ['以上是我的对照检查，不当之处，请批评指正。', '张三', '2026年1月20日'],
    passage: `一是读书不经常。${text}二是学习笔记不够细。我对此重视不足。`,
  });
}

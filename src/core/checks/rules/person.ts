import { cuesIn } from '../reading';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** A personal paper speaks of the writer's own faults, not of colleagues'. */
export const person: PaperRule = {
  kind: 'paper',
  id: 'person',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：不以班子问题、下级问题代替自身问题' },
  check({ outline, template, paragraphs, lines }) {
    if ((outline.voice ?? template.voice) !== 'person') return [];
    const drafts: Draft[] = [];
    for (const section of outline.sections) {
      if (section.id !== 'problems' && section.id !== 'causes') continue;
      for (const { paragraph, hit } of cuesIn(section.extent, 'team', paragraphs, lines)) {
        const { text } = paragraphs[paragraph]!;
        const end = hit.start + hit.cue.word.length;
        // As the subject of a fault: at the start of a clause, with a lack behind it.
        if (!/(?:^|[。；：，、])$/u.test(text.slice(0, hit.start).slice(-1))) continue;
        if (
          !/^[^。；，]{0,12}(?:不[强高深足够实严紧力]|不到位|缺乏|欠缺|没有|薄弱|松懈)/u.test(
            text.slice(end, end + 18),
          )
        )
          continue;
        drafts.push({
          target: section.id,
          span: { paragraph, start: hit.start, end },
          params: { found: hit.cue.word },
        });
      }
    }
    return drafts;
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        passage:
          '一是学习时间不够多。例如2023年1月只安排了一次，部分同志学习不深入。二是学习笔记不够细。我对此重视不足。',
      }),
      finds: ['部分同志'],
    },
  ],
  right: [{ text: '作为班子成员，统筹作用发挥不充分，我对部分同志的思想关心不够。' }],
});

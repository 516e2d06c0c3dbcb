import { cuesOf } from '../scan';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** 我省, 自我 and the like do not speak of the writer. */
const OTHER_AFTER = /^[们国省市县区局党军院校部委办厅处镇乡村]|^单位/u;
/** Once is a turn of phrase. */
const FEWEST = 2;

/** The writer is 我 or 本人, not both. */
export const personMix: PaperRule = {
  kind: 'paper',
  id: 'person-mix',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  check({ lines, outline, template }) {
    if ((outline.voice ?? template.voice) !== 'person' || outline.sections.length === 0) return [];
    const places: Record<string, { paragraph: number; start: number }[]> = { 我: [], 本人: [] };
    const end = outline.sections.at(-1)!.extent.to.paragraph;
    for (let paragraph = outline.sections[0]!.heading.paragraph; paragraph <= end; paragraph++) {
      const line = lines[paragraph];
      if (line === undefined || line.cues.length === 0) continue;
      for (const { start, cue } of cuesOf(line, 'self')) {
        const isOther =
          line.text.charAt(start - 1) === '自' || OTHER_AFTER.test(line.text.slice(start + 1, start + 3));
        if (cue.word === '本人' || !isOther) places[cue.word]!.push({ paragraph, start });
      }
    }
    const [few, many] = places['我']!.length < places['本人']!.length ? ['我', '本人'] : ['本人', '我'];
    const first = places[few]![0];
    if (places[few]!.length < FEWEST || first === undefined) return [];
    const span = { paragraph: first.paragraph, start: first.start, end: first.start + few.length };
    return [{ span, params: { few, many, count: places[few]!.length } }];
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        passage: '一是学习时间不够多。例如2023年1月本人只安排了一次。二是学习笔记不够细。本人对此重视不足。',
      }),
      finds: ['本人'],
    },
  ],
  right: [{ text: '我省、我局的要求我没有落实好，自我要求不严。' }],
});

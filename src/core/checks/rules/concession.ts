import { sentenceAround } from '../../characters/kinds';
import { cuesIn } from '../reading';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

const PRAISE = /取得|做到|努力|能够|较好|成绩|成效|始终|坚持|积极|完成|表扬|进步/u;
const CONCEDED = /^(?:虽然|尽管)([^。；]*?)，(?:但|却|可是|然而)/u;

/** 先扬后抑: praise before the problem (虽然…，但…). */
export const concession: PaperRule = {
  kind: 'paper',
  id: 'concession',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：直奔问题' },
  check({ outline, paragraphs, lines }) {
    const drafts: Draft[] = [];
    for (const section of outline.sections) {
      if (section.id !== 'problems') continue;
      for (const { paragraph, hit } of cuesIn(section.extent, 'concession', paragraphs, lines)) {
        const { text } = paragraphs[paragraph]!;
        const { end } = sentenceAround(text, hit.start);
        const match = CONCEDED.exec(text.slice(hit.start, end));
        if (match === null || !PRAISE.test(match[1]!)) continue;
        drafts.push({ target: section.id, span: { paragraph, start: hit.start, end: hit.start + 2 } });
      }
    }
    return drafts;
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: '虽然工作中取得了一些成绩，但是学习抓得不紧。', finds: ['虽然'] }],
  right: [{ text: '虽然时间紧，但是不能成为放松学习的理由。' }, { text: paper() }],
});

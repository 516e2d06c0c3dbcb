import { cuesOf } from '../scan';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** 不够 all over the place; facts say more. A hint only: the genre lives on the word. */
export const buguoOveruse: PaperRule = {
  kind: 'paper',
  id: 'buguo-overuse',
  severity: 'info',
  source: { basis: 'practice', reference: '写作习惯' },
  thresholds: { characters: 150, least: 8 },
  check({ lines, outline, limit }) {
    const places: { paragraph: number; start: number }[] = [];
    const to = outline.sections.at(-1)?.extent.to.paragraph ?? -1;
    for (let paragraph = outline.sections[0]?.heading.paragraph ?? 0; paragraph <= to; paragraph++) {
      const line = lines[paragraph];
      if (line === undefined || line.cues.length === 0) continue;
      for (const { start } of cuesOf(line, 'buguo')) places.push({ paragraph, start });
    }
    const [first] = places;
    if (first === undefined || places.length < limit('buguo-overuse.least')) return [];
    if (places.length * limit('buguo-overuse.characters') <= outline.characters) return [];
    const draft: Draft = {
      span: { paragraph: first.paragraph, start: first.start, end: first.start + 2 },
      params: { count: places.length },
    };
    return [draft];
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper(), finds: ['不够'] }],
  right: [{ text: paper().replaceAll('不够', '欠') }],
});

import { headedSections } from '../outline-walk';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** In a whole paper, problems and causes are half of it, and no section is cut short. */
export const sectionBalance: PaperRule = {
  kind: 'paper',
  id: 'section-balance',
  severity: 'info',
  source: { basis: 'practice', reference: '某单位预审口径：问题与原因不少于全文一半' },
  thresholds: { least: 1500, half: 0.5 },
  check({ outline, template, limit }) {
    // A draft is not yet to be measured.
    if (outline.characters < limit('section-balance.least')) return [];
    const drafts: Draft[] = [];
    const sizes = new Map<string, number>();
    for (const node of headedSections(outline)) {
      if (node.id !== null) sizes.set(node.id, (sizes.get(node.id) ?? 0) + node.characters);
    }
    for (const { id, name, minCharacters } of template.sections) {
      const size = sizes.get(id);
      const node = outline.sections.find((section) => section.id === id);
      if (size === undefined || node === undefined || minCharacters === undefined || size >= minCharacters)
        continue;
      drafts.push({ target: id, span: node.heading, params: { name, size, least: minCharacters } });
    }
    // What a notice states goes before what is usual.
    const usual = [{ sections: ['problems', 'causes'], min: limit('section-balance.half') }];
    for (const { sections, min } of template.shares ?? usual) {
      const first = outline.sections.find((section) => section.id === sections[0]);
      if (first === undefined || sections.some((id) => !sizes.has(id))) continue;
      const share = sections.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0) / outline.characters;
      if (share >= min) continue;
      const names = template.sections.filter(({ id }) => sections.includes(id)).map(({ name }) => name);
      drafts.push({
        target: sections[0]!,
        span: first.heading,
        variant: template.shares === undefined ? 'share' : 'stated',
        params: { name: names.join('、'), percent: Math.round(share * 100), least: Math.round(min * 100) },
      });
    }
    return drafts;
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({ causes: ['（一）理论武装抓得不紧。我平时忙于事务。'] }).replace(
        '年底前完成',
        '逐项写明做什么、由谁做、做到什么程度，'.repeat(60) + '年底前完成',
      ),
      finds: ['一、存在的问题', '一、存在的问题', '三、问题的原因'],
    },
  ],
  right: [{ text: paper() }],
});

import type { NumberFamily } from '../../counting/types';
import type { OutlineNode } from '../../outline/types';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** What stands behind the number of each level: 一、 （一） 1. （1） */
const WRONG: readonly { family: NumberFamily; pattern: RegExp; mark: string }[] = [
  { family: 'han-comma', pattern: /^(\s*[一二三四五六七八九十]+)[.．,，:：。]\s*$/u, mark: '、' },
  { family: 'han-paren', pattern: /^(\s*[（(〔][一二三四五六七八九十]+[）)〕])[、.．,，:：]\s*$/u, mark: '' },
  { family: 'arabic-dot', pattern: /^(\s*[0-9０-９]+)[、,，。]\s*$/u, mark: '.' },
  { family: 'arabic-paren', pattern: /^(\s*[（(][0-9０-９]+[）)])[、.．,，:：]\s*$/u, mark: '' },
];

/** The mark behind a number follows the level: 、 after 一, nothing after （一）, a point after 1. */
export const levelPunct: PaperRule = {
  kind: 'paper',
  id: 'level-punct',
  severity: 'info',
  source: { basis: 'standard', reference: 'GB/T 9704-2012 7.3.3' },
  alike: true,
  check({ nodes, paragraphs }) {
    const drafts: Draft[] = [];
    for (const node of nodes) {
      const draft = judge(node, paragraphs[node.heading.paragraph]?.text ?? '');
      if (draft !== null) drafts.push(draft);
    }
    return drafts;
  },
};

function judge({ number }: OutlineNode, text: string): Draft | null {
  if (number === null || number.span === null) return null;
  for (const { family, pattern, mark } of WRONG) {
    if (number.family !== family) continue;
    const match = pattern.exec(number.text);
    if (match === null) continue;
    const wanted = match[1]!.trim() + mark;
    const { paragraph, start, end } = number.span;
    const fix = [{ kind: 'replace' as const, paragraph, expect: text, start, end, text: wanted }];
    return { span: number.span, params: { found: number.text.trim(), wanted }, fix };
  }
  return null;
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    { text: paper().replace('（二）在', '（二）、在'), finds: ['（二）、'], fixed: paper() },
    { text: paper().replace('三、问题', '三.问题'), finds: ['三.'], fixed: paper() },
  ],
  right: [{ text: paper() }],
});

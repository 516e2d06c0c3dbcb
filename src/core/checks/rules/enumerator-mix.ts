import type { NumberFamily } from '../../counting/types';
import type { OutlineNode } from '../../outline/types';
import { headedSections } from '../outline-walk';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** Siblings keep to one kind of number: not 第一…二是…第三. */
export const enumeratorMix: PaperRule = {
  kind: 'paper',
  id: 'enumerator-mix',
  severity: 'warning',
  source: { basis: 'practice', reference: '审核习惯' },
  check({ outline, nodes: all }) {
    const drafts: Draft[] = [];
    const look = (nodes: readonly OutlineNode[], target: string | null): void => {
      const strangers = mixed(nodes);
      const first = strangers[0];
      if (first === undefined) return;
      const usual = nodes.find((node) => node.number !== null && !strangers.includes(node));
      drafts.push({
        target,
        span: first.number?.span ?? first.heading,
        params: {
          found: first.number?.text ?? '',
          usual: usual?.number?.text ?? '',
          count: strangers.length,
        },
      });
    };
    look(headedSections(outline), 'section');
    for (const node of all) {
      if (ofOneFamily(node.children)) continue;
      look(
        node.children.filter((child) => child.kind === 'point'),
        node.id,
      );
      look(
        node.children.filter((child) => child.kind === 'dimension'),
        'dimension',
      );
      look(
        node.children.filter((child) => child.kind === 'item'),
        node.id,
      );
    }
    return drafts;
  },
};

/** True where all that are numbered are numbered alike; then none among them is a stranger. */
function ofOneFamily(nodes: readonly OutlineNode[]): boolean {
  let family: NumberFamily | null = null;
  for (const { number } of nodes) {
    if (number === null) continue;
    family ??= number.family;
    if (number.family !== family) return false;
  }
  return true;
}

/** Nodes whose family is not the commonest one among their siblings (of equals, the first). */
function mixed(nodes: readonly OutlineNode[]): OutlineNode[] {
  const counts = new Map<NumberFamily, number>();
  for (const { number } of nodes)
    if (number !== null) counts.set(number.family, (counts.get(number.family) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return nodes.filter(({ number }) => number !== null && number.family !== usual && !isLast(number.text));
}

/** 最后 may end any series. */
function isLast(text: string): boolean {
  return text.startsWith('最后');
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        passage:
          '一是学习时间不够多。例如2023年1月只安排了一次。第二，学习笔记不够细。我对此重视不足。三是学用结合不够紧。我想得不深。',
      }),
      finds: ['第二，'],
    },
  ],
  right: [
    {
      text: paper({
        passage:
          '首先，学习时间不够多。例如2023年1月只安排了一次。其次，学习笔记不够细。最后，学用结合不足。',
      }),
    },
    { text: paper() },
  ],
});

import type { OutlineNode } from '../../outline/types';
import { isDigit, isHan, isLatin } from '../../characters/kinds';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** Fewer siblings make no pattern. */
const FEWEST = 4;

/** Headings side by side are of one length: reported when at least seven of ten are and one is not. */
export const headingLength: PaperRule = {
  kind: 'paper',
  id: 'heading-length',
  severity: 'info',
  source: { basis: 'practice', reference: '常见写法：同级标题字数相等' },
  thresholds: { tolerance: 0, share: 0.7 },
  check({ nodes, limit }) {
    const drafts: Draft[] = [];
    for (const parent of nodes) {
      if (parent.children.length < FEWEST) continue;
      for (const kind of ['item', 'point'] as const) {
        const nodes = parent.children.filter((child) => child.kind === kind && !isBlank(child));
        const odd = oddOneOut(nodes, limit('heading-length.tolerance'), limit('heading-length.share'));
        if (odd !== null) {
          const { node, usual, found } = odd;
          drafts.push({ target: parent.id, span: node.heading, params: { name: node.name, usual, found } });
        }
      }
    }
    return drafts;
  },
};

/** A heading that is still to be written has no length. */
const isBlank = ({ name }: OutlineNode) => name.startsWith('【待补');

function oddOneOut(
  nodes: readonly OutlineNode[],
  tolerance: number,
  share: number,
): { node: OutlineNode; usual: number; found: number } | null {
  if (nodes.length < FEWEST) return null;
  const lengths = nodes.map((node) => lengthOf(node.name));
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (count < share * nodes.length) return null;
  const odd = lengths.flatMap((length, index) => (Math.abs(length - usual) > tolerance ? [index] : []));
  if (odd.length !== 1) return null;
  return { node: nodes[odd[0]!]!, usual, found: lengths[odd[0]!]! };
}

/** Characters without quotes, punctuation and blanks. */
function lengthOf(name: string): number {
  let count = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (isHan(code) || isLatin(code) || isDigit(code)) count++;
  }
  return count;
}

const uneven = [
  '（一）理论武装抓得不紧。我平时忙于事务，想得不深。',
  '（二）党性锻炼抓得不紧。我平时忙于事务，要求不高。',
  '（三）服务基层的意识还抓得不紧。我平时忙于事务，下去得少。',
  '（四）自我约束抓得不紧。我平时忙于事务，有所放松。',
];

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper({ causes: uneven }), finds: ['（三）服务基层的意识还抓得不紧'] }],
  right: [{ text: paper() }],
});

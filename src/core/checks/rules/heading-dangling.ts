import type { OutlineNode } from '../../outline/types';
import { headedSections } from '../outline-walk';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** A heading is followed by text of its own. */
export const headingDangling: PaperRule = {
  kind: 'paper',
  id: 'heading-dangling',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  check({ outline, nodes: all, paragraphs }) {
    const bare = (node: OutlineNode): boolean =>
      !isSentence(node) &&
      node.facet === undefined &&
      node.children.length === 0 &&
      node.characters <= node.heading.end - node.heading.start + 1 &&
      bodyLength(node, paragraphs[node.heading.paragraph]?.text ?? '') <= 0;
    const drafts: Draft[] = [];
    const look = (nodes: readonly OutlineNode[]): void => {
      // Where none has a body the headings are a list, and meant so.
      if (nodes.length > 1 && nodes.every(bare)) return;
      for (const node of nodes)
        if (bare(node)) drafts.push({ target: node.id, span: node.heading, params: { name: node.name } });
    };
    look(headedSections(outline));
    for (const node of all) look(node.children);
    return drafts;
  },
};

/** A point that is one whole sentence has no heading that could lack a text. */
function isSentence({ kind, name }: OutlineNode): boolean {
  return kind === 'point' && (name.length > LONGEST_JUDGEMENT || /[，,；;]/u.test(name));
}

const LONGEST_JUDGEMENT = 14;

/** Characters of the extent that are not the heading's; its full stop is no body. */
function bodyLength(node: OutlineNode, text: string): number {
  const heading = text.slice(node.heading.start, node.heading.end).replace(/\s/gu, '').length;
  const stop = /[。：:；;.！!]/u.test(text.charAt(node.heading.end)) ? 1 : 0;
  return node.characters - heading - stop;
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper().replace(/(（三）在能力本领方面)。.*/u, '$1。'), finds: ['（三）在能力本领方面'] }],
  right: [{ text: paper() }],
});

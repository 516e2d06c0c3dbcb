import type { OutlineNode } from '../../outline/types';
import { headedSections } from '../outline-walk';
import { hasOpenSlot } from '../open-slots';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** A heading is followed by text of its own. */
export const headingDangling: PaperRule = {
  kind: 'paper',
  id: 'heading-dangling',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  check(context) {
    const { outline, nodes: all, paragraphs } = context;
    const textOf = (node: OutlineNode): string => paragraphs[node.heading.paragraph]?.text ?? '';
    const bare = (node: OutlineNode): boolean =>
      node.children.length === 0 &&
      node.characters <= node.heading.end - node.heading.start + 1 &&
      !isSentence(node) &&
      node.facet === undefined &&
      bodyLength(node, textOf(node)) <= 0 &&
      !hasOpenSlot(context, node.extent);
    const drafts: Draft[] = [];
    const look = (nodes: readonly OutlineNode[]): void => {
      if (nodes.length === 0) return;
      // Where none has a body the headings are a list, and meant so.
      const told = nodes.filter(({ facet }) => facet === undefined);
      if (told.length > 1 && told.every(bare)) return;
      nodes.forEach((node, at) => {
        if (bare(node) && !sharesSentence(node, nodes[at + 1], textOf(node)))
          drafts.push({ target: node.id, span: node.heading, params: { name: node.name } });
      });
    };
    look(headedSections(outline));
    for (const node of all) look(mayBeSaidInAWord(node) ? node.children.filter(isPart) : node.children);
    return drafts;
  },
};

/** A point or an item that is one whole sentence has no heading that could lack a text. */
function isSentence({ kind, name }: OutlineNode): boolean {
  if (kind === 'section' || kind === 'dimension') return false;
  return name.length > LONGEST_JUDGEMENT || /[，,；;]/u.test(name);
}

/** 一是…；二是…，三是…。: points that share a sentence. */
function sharesSentence(node: OutlineNode, after: OutlineNode | undefined, text: string): boolean {
  const { paragraph, start, end } = node.heading;
  const joined = (mark: string): boolean => /[；;，,]/u.test(mark);
  const next = after?.heading.paragraph === paragraph;
  return (
    node.kind === 'point' &&
    (joined(text.slice(0, start).trimEnd().slice(-1)) || (next && joined(text.charAt(end))))
  );
}

const LONGEST_JUDGEMENT = 12;

/** Points on what is to be done, or why it came so. */
const mayBeSaidInAWord = ({ kind, id, facet }: OutlineNode): boolean =>
  facet !== undefined || (kind === 'section' && (id === 'causes' || id === 'measures'));

const isPart = ({ kind }: OutlineNode): boolean => kind !== 'point';

/** Characters of the extent that are not the heading's; its full stop is no body. */
function bodyLength(node: OutlineNode, text: string): number {
  const heading = text.slice(node.heading.start, node.heading.end).replace(/\s/gu, '').length;
  const stop = /[。：:；;.！!]/u.test(text.charAt(node.heading.end)) ? 1 : 0;
  return node.characters - heading - stop;
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [{ text: paper().replace(/(（三）在能力本领方面)。.*/u, '$1。'), finds: ['（三）在能力本领方面'] }],
  right: [
    { text: paper() },
    // A blank is still to be written.
    { text: paper().replace(/(（三）)本领提升抓得不紧。.*/u, '$1【待补：根子在哪里？】。') },
  ],
});

import type { Edit } from '../../document/edit';
import type { OutlineNode } from '../../outline/types';
import { paper } from '../paper';
import { skipSpace } from '../characters';
import type { Draft, Examples, PaperRule } from '../rule';

/** A section or a numbered part starts a paragraph of its own. */
export const runOnParagraph: PaperRule = {
  kind: 'paper',
  id: 'run-on-paragraph',
  severity: 'warning',
  source: { basis: 'standard', reference: 'GB/T 9704-2012 7.3.3' },
  check({ outline, paragraphs }) {
    const embedded = new Map<number, OutlineNode[]>();
    const look = (node: OutlineNode): void => {
      if (node.kind === 'point') return;
      if (node.implied) {
        node.children.forEach(look);
        return;
      }
      const { paragraph, start } = node.heading;
      if (paragraphs[paragraph]!.text.slice(0, start).trim() !== '') {
        const list = embedded.get(paragraph);
        if (list === undefined) embedded.set(paragraph, [node]);
        // One place can be read as a section and as its only part.
        else if (list.some((other) => other.heading.start === start)) return;
        else list.push(node);
      }
      node.children.forEach(look);
    };
    outline.sections.forEach(look);
    return [...embedded].map(([paragraph, nodes]): Draft => {
      const expect = paragraphs[paragraph]!.text;
      return {
        span: nodes[0]!.heading,
        params: { count: nodes.length, name: nodes[0]!.name },
        fix: nodes.map((node) => splitBefore(paragraph, expect, node.heading.start)),
      };
    });
  },
};

function splitBefore(paragraph: number, expect: string, until: number): Edit {
  let at = until;
  while (at > 0 && skipSpace(expect, at - 1) >= until) at--;
  return { kind: 'split', paragraph, expect, at, until };
}

export const examples = (): Examples => ({
  wrong: [
    {
      text: paper().replace('\n（二）在政治素质', '（二）在政治素质'),
      finds: ['（二）在政治素质方面'],
      fixed: paper(),
    },
    { text: paper().replace('\n三、问题', ' 三、问题'), finds: ['三、问题的原因'], fixed: paper() },
  ],
  right: [{ text: paper() }],
});

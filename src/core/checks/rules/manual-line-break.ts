import { Mark } from '../marks';
import { nodesByParagraph } from '../outline-walk';
import type { Examples, Hit, TextRule } from '../rule';

/** Soft breaks inside a paragraph of body text: usually left by copying from a web page or a PDF file. */
export const manualLineBreak: TextRule = {
  kind: 'text',
  id: 'manual-line-break',
  severity: 'info',
  source: { basis: 'practice', reference: '公文排版习惯' },
  wants: [Mark.Break],
  inspect(line) {
    const breaks = line.at(Mark.Break).filter((at) => line.text.slice(at + 1).trim() !== '');
    const first = breaks[0];
    if (first === undefined) return [];
    const hit: Hit = { start: first, end: first + 1, params: { count: breaks.length } };
    return [hit];
  },
  settle(hits, { nodes, paragraphs }) {
    if (hits.length === 0) return hits;
    const headings = nodesByParagraph(nodes);
    return hits.filter(({ paragraph }) => {
      if (paragraphs[paragraph]!.inTable) return false;
      const kinds = headings.get(paragraph) ?? [];
      // A title over two lines and a signature above its date are set so on purpose.
      return !kinds.some(
        (kind) => kind === 'title' || kind === 'byline' || kind === 'signature' || kind === 'date',
      );
    });
  },
};

export const examples = (): Examples => ({
  wrong: [{ text: '没有做到经常学、\u000B反复学。', finds: ['\u000B'] }],
  right: [{ text: '没有做到经常学、反复学。' }],
});

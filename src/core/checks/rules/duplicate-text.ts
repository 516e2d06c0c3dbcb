import type { Region } from '../../outline/types';
import type { Draft, Examples, PaperRule } from '../rule';

/** The same sentence of twenty characters or more stands twice. */
export const duplicateText: PaperRule = {
  kind: 'paper',
  id: 'duplicate-text',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  thresholds: { least: 20 },
  check({ paragraphs, outline, limit }) {
    const least = limit('duplicate-text.least');
    const seen = new Map<string, number>();
    const drafts: Draft[] = [];
    paragraphs.forEach(({ text }, paragraph) => {
      if (text.length < least || isIgnored(outline.ignored, paragraph)) return;
      for (const { start, end } of sentences(text, least)) {
        const sentence = text.slice(start, end);
        const first = seen.get(sentence);
        if (first === undefined) seen.set(sentence, paragraph);
        else
          drafts.push({ span: { paragraph, start, end }, params: { first: first + 1, length: end - start } });
      }
    });
    return drafts;
  },
};

/** Sentences of at least `least` characters, without the stop that ends them. */
function sentences(text: string, least: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  let semicolon = text.indexOf('；');
  while (start < text.length) {
    let end = text.indexOf('。', start);
    if (end < 0) end = text.length;
    if (semicolon >= 0 && semicolon < start) semicolon = text.indexOf('；', start);
    if (semicolon >= 0 && semicolon < end) end = semicolon;
    if (end - start >= least) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

function isIgnored(ignored: readonly Region[], paragraph: number): boolean {
  return ignored.some(({ extent: { from, to } }) => paragraph >= from.paragraph && paragraph <= to.paragraph);
}

export const examples = (): Examples => ({
  wrong: [
    {
      text: '我读得少。读过的内容没有及时整理归类，遇到具体问题时想不起来。读过的内容没有及时整理归类，遇到具体问题时想不起来。',
      finds: ['读过的内容没有及时整理归类，遇到具体问题时想不起来'],
    },
  ],
  right: [{ text: '读过的内容没有及时整理。读过的内容没有及时整理。' }],
});

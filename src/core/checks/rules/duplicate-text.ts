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

function* sentences(text: string, least: number): Generator<{ start: number; end: number }> {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isEnd(text.charCodeAt(i))) continue;
    if (i - start >= least) yield { start, end: i };
    start = i + 1;
  }
}

function isEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b;
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

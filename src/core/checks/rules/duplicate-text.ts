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
    const seen = new Sentences();
    const drafts: Draft[] = [];
    paragraphs.forEach(({ text }, paragraph) => {
      if (text.length < least || isIgnored(outline.ignored, paragraph)) return;
      for (const { start, end } of sentences(text, least)) {
        const first = seen.firstPlace(text, start, end, paragraph);
        if (first === null) continue;
        drafts.push({ span: { paragraph, start, end }, params: { first: first + 1, length: end - start } });
      }
    });
    return drafts;
  },
};

interface Place {
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences met so far. A number made of a few of its characters tells most sentences apart, so that hardly one has
 * to be copied and compared; those whose numbers agree are kept by their words.
 */
class Sentences {
  private readonly byNumber = new Map<number, Place>();
  private readonly byWords = new Map<string, number>();

  /** The paragraph that has had this sentence before, or `null`. */
  firstPlace(text: string, start: number, end: number, paragraph: number): number | null {
    const number = numberOf(text, start, end);
    const known = this.byNumber.get(number);
    if (known === undefined) {
      this.byNumber.set(number, { paragraph, text, start, end });
      return null;
    }
    const sentence = text.slice(start, end);
    if (known.end - known.start === end - start && known.text.startsWith(sentence, known.start))
      return known.paragraph;
    const first = this.byWords.get(sentence);
    if (first === undefined) this.byWords.set(sentence, paragraph);
    return first ?? null;
  }
}

function numberOf(text: string, start: number, end: number): number {
  const middle = (start + end) >> 1;
  let number = end - start;
  for (const at of [start, start + 1, start + 2, middle - 1, middle, end - 3, end - 2, end - 1])
    number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
  return number;
}

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

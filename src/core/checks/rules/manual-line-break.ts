import { leftOutIn } from '../left-out';
import type { Paragraph } from '../../document/types';
import { Mark } from '../marks';

import type { Draft, Examples, MakePaper, PaperRule, RuleContext } from '../rule';

/** Lines cut by hand: soft breaks inside a paragraph, or paragraphs that end in mid-sentence all at one width. */
export const manualLineBreak: PaperRule = {
  kind: 'paper',
  id: 'manual-line-break',
  severity: 'info',
  source: { basis: 'practice', reference: '公文排版习惯' },
  alike: true,
  check(context) {
    return [...softBreaks(context), ...hardWraps(context)];
  },
};

/** A title over two lines and a signature above its date are set so on purpose. */
const LINES_OF_THEIR_OWN: ReadonlySet<string> = new Set(['title', 'byline', 'signature', 'date']);

function softBreaks({ lines, nodes, paragraphs, outline }: RuleContext): Draft[] {
  const drafts: Draft[] = [];
  const set = nodes.filter(({ kind }) => LINES_OF_THEIR_OWN.has(kind));
  lines.forEach((line, paragraph) => {
    if (!line.has(Mark.Break)) return;
    if (paragraphs[paragraph]!.inTable || leftOutIn(outline.ignored, paragraph).length > 0) return;
    const own = set.filter(({ heading }) => heading.paragraph === paragraph);
    const last = line.text.trimEnd().length - 1;
    const breaks = line.at(Mark.Break).filter(
      (at) =>
        at < last &&
        !own.some(({ heading, extent: { to } }) => {
          const end = to.paragraph === paragraph ? to.offset : line.text.length;
          return at >= heading.start - 1 && at <= Math.max(end, heading.end);
        }),
    );
    const first = breaks[0];
    if (first === undefined) return;
    drafts.push({ span: { paragraph, start: first, end: first + 1 }, params: { count: breaks.length } });
  });
  return drafts;
}

const WIDTH = { least: 16, most: 60 } as const;
/** Fewer lines cut in mid-sentence may be an accident. */
const LEAST_CUTS = 4;
const MID_SENTENCE = /[\u4e00-\u9fff，、]$/u;

/** A text copied from a PDF file or a screen: every printed line became a paragraph. Reported once. */
function hardWraps({ nodes, paragraphs, outline }: RuleContext): Draft[] {
  let width = 0;
  const cuts: number[] = [];
  const begins = new Set<number>();
  for (const { kind, heading, extent } of nodes) {
    if (heading.start === 0) begins.add(heading.paragraph);
    // A line that is all heading ends where it should.
    const { text } = paragraphs[heading.paragraph]!;
    if (kind === 'preamble' || kind === 'closing') continue;
    if (heading.end >= text.trimEnd().length) begins.add(heading.paragraph + 1);
    if (extent.to.offset === 0) begins.add(extent.to.paragraph);
  }
  for (let paragraph = 0; paragraph + 1 < paragraphs.length; paragraph++) {
    const length = lengthOf(paragraphs[paragraph]!);
    if (length < WIDTH.least || length > WIDTH.most || begins.has(paragraph + 1)) continue;
    const next = paragraphs[paragraph + 1]!;
    if (paragraphs[paragraph]!.inTable || next.text.trim() === '' || next.number !== '') continue;
    if (!MID_SENTENCE.test(paragraphs[paragraph]!.text.trimEnd())) continue;
    if (leftOutIn(outline.ignored, paragraph).length > 0) continue;
    cuts.push(paragraph);
    width = Math.max(width, length);
  }
  const even = cuts.filter((paragraph) => lengthOf(paragraphs[paragraph]!) >= width * 0.75);
  const first = even[0];
  if (first === undefined || even.length < LEAST_CUTS || even.length < cuts.length * 0.7) return [];
  const end = paragraphs[first]!.text.trimEnd().length;
  return [
    {
      span: { paragraph: first, start: Math.max(0, end - 1), end },
      variant: 'wrapped',
      params: { count: even.length },
    },
  ];
}

function lengthOf({ text }: Paragraph): number {
  return text.trim().length;
}

const WRAPPED = [
  '我对照要求认真查找自己的不足，比如今年三月的一次会议',
  '我没有提前准备，会上说得不多；五月的一次走访我只去了',
  '半天，回来以后也没有把群众说的话一条一条记下来，时间',
  '一长就忘了。归根到底还是要求不高、标准不严，没有把心',
  '思真正用在解决问题上。',
];

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    { text: '没有做到经常学、\u000B反复学。', finds: ['\u000B'] },
    { text: WRAPPED.join('\n'), finds: ['议'] },
  ],
  right: [
    { text: '没有做到经常学、反复学。' },
    { text: paper().replace('个人对照检查材料', '综合科\u000B个人对照检查材料') },
    { text: WRAPPED.join('') },
  ],
});

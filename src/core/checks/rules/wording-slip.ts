import { isHan } from '../../characters/kinds';
import data from '../data/slips.json';
import { Mark } from '../marks';
import type { Examples, Hit, TextRule } from '../rule';
import { cuesOf } from '../scan';

interface KnownSlip {
  readonly found: string;
  readonly right: string;
  /** Wrong only where something is done to something: 有了进一步的提高 is right. */
  readonly object?: boolean;
  /** Wrong only where no character follows: what is pointed out goes on, an aim ends there. */
  readonly ends?: boolean;
  /** Right behind one of these characters. */
  readonly notBehind?: string;
  /** Right in front of one of these characters. */
  readonly notBefore?: string;
}

const slips = new Map((data.slips as readonly KnownSlip[]).map((slip) => [slip.found, slip]));

/** Behind an adverb's verb these begin no object. */
const NO_OBJECT = '和与及或并而的之中上下后时过是，';

/** Slips that a reviewer marks in passing: 的 for 地 or 得 in fixed patterns, a wrong character, a word twice. */
export const wordingSlip: TextRule = {
  kind: 'text',
  id: 'wording-slip',
  severity: 'warning',
  source: { basis: 'practice', reference: '审核习惯' },
  wants: [Mark.Cue],
  inspect(line) {
    const { text } = line;
    const hits: Hit[] = [];
    for (const { start, cue } of cuesOf(line, 'slip')) {
      const slip = slips.get(cue.word);
      const end = start + cue.word.length;
      if (slip === undefined || isRight(slip, text.charAt(start - 1), text.charAt(end))) continue;
      const { found, right } = slip;
      hits.push({ start, end, params: { found, right }, mend: [{ start, end, text: right }] });
    }
    return hits;
  },
};

/** By what stands before and behind, the words may be meant as they are. */
function isRight(
  { object = false, ends = false, notBehind = '', notBefore = '' }: KnownSlip,
  before: string,
  next: string,
): boolean {
  if (before !== '' && notBehind.includes(before)) return true;
  if (next !== '' && notBefore.includes(next)) return true;
  if (ends && isHan(next.charCodeAt(0))) return true;
  return object && (!isHan(next.charCodeAt(0)) || NO_OBJECT.includes(next));
}

export const examples = (): Examples => ({
  wrong: [
    {
      text: '要不断的加强学习，提示自身素质，做好份内工作。',
      finds: ['不断的加强', '提示自身素质', '份内工作'],
    },
    { text: '学的不深，抓的不紧，没有一如继往。', finds: ['学的不深', '抓的不紧', '一如继往'] },
    { text: '在学习上存在存在应付。', finds: ['存在存在'] },
    {
      text: '执行的不严，进一步的压实责任。',
      finds: ['执行的不严', '进一步的压实'],
    },
    { text: '遇事心浮气燥，相互推委，原因再于认识不深。', finds: ['心浮气燥', '相互推委', '原因再于'] },
  ],
  right: [
    { text: '本领有了进一步的提高，我所做的不够。' },
    { text: '学得不深，提示自身能力不足，身份内容填错，是一份内部材料。' },
    { text: '在不断的提高中看到差距，经过不断的加强和改进。' },
    { text: '所学的不实，没有落实的不到位问题再列，机制有了进一步的完善。' },
    { text: '通报提示工作水平参差不齐，没有没有办完的事，他做的不够好的事我也有，发现问题问题已在。' },
  ],
});

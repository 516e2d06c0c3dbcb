import { hasHan, isWide } from '../../characters/kinds';
import { Mark } from '../marks';
import type { Examples, Hit, TextRule } from '../rule';

const HAN_DIGITS = '一二三四五六七八九十';

/** Round brackets around or amid Han text are full width; ㈠ is （一）. */
export const halfWidthBrackets: TextRule = {
  kind: 'text',
  id: 'half-width-brackets',
  severity: 'warning',
  source: { basis: 'standard', reference: 'GB/T 15834-2011；GB/T 9704-2012 7.3.3' },
  alike: true,
  wants: [Mark.HalfParen, Mark.Enclosed],
  inspect(line) {
    const { text } = line;
    const hits: Hit[] = [];
    let open = -1;
    const parens = line.at(Mark.HalfParen);
    for (const place of parens) {
      if (text.charAt(place) === '(') {
        // （一) is mended from its full-width half; an opener never closed is another rule's.
        open = place;
        continue;
      }
      const start = open >= 0 ? open : openerBefore(text, place);
      open = -1;
      if (start < 0 || text.slice(start + 1, place).includes('）')) continue;
      const hit = judge(text, start, place);
      if (hit !== null) hits.push(hit);
    }
    // (一） with a full-width end.
    if (open >= 0) {
      const end = text.indexOf('）', open);
      const inner = text.slice(open + 1, end);
      if (end > 0 && !inner.includes('（') && isHanInside(text, open, end)) {
        hits.push(pair(text, open, end));
      }
    }
    for (const place of line.at(Mark.Enclosed)) {
      const code = text.charCodeAt(place);
      const inner = code >= 0x3220 ? HAN_DIGITS.charAt(code - 0x3220) : String(code - 0x2474 + 1);
      hits.push({
        start: place,
        end: place + 1,
        variant: 'enclosed',
        params: { found: text.charAt(place), wanted: `（${inner}）` },
        mend: [{ start: place, end: place + 1, text: `（${inner}）` }],
      });
    }
    return hits;
  },
};

/** Notes are short; looking further back would cost time and find another pair's half. */
const LONGEST_NOTE = 80;

function openerBefore(text: string, place: number): number {
  const from = Math.max(0, place - LONGEST_NOTE);
  const at = text.slice(from, place).lastIndexOf('（');
  return at < 0 ? -1 : from + at;
}

function judge(text: string, start: number, end: number): Hit | null {
  if (isHanInside(text, start, end) || isAmidHan(text, start, end)) return pair(text, start, end);
  return null;
}

function isHanInside(text: string, start: number, end: number): boolean {
  return hasHan(text, start + 1, end);
}

/** `国发(2023)5号`, `建议(A)。`: Latin inside, Han on both sides. */
function isAmidHan(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end + 1);
  if (start === 0) return /^\(\d{1,2}\)$/u.test(text.slice(start, end + 1)) && isWide(after);
  return isWide(before) && (Number.isNaN(after) || isWide(after));
}

function pair(text: string, start: number, end: number): Hit {
  const mend = [];
  if (text.charAt(start) === '(') mend.push({ start, end: start + 1, text: '（' });
  if (text.charAt(end) === ')') mend.push({ start: end, end: end + 1, text: '）' });
  const inner = text.slice(start + 1, end);
  return {
    start,
    end: end + 1,
    params: { found: text.slice(start, end + 1), wanted: `（${inner}）` },
    mend,
  };
}

export const examples = (): Examples => ({
  wrong: [
    { text: '对照(二)项要求查摆。', finds: ['(二)'], fixed: '对照（二）项要求查摆。' },
    { text: '参加会议（含列席)三次。', finds: ['（含列席)'], fixed: '参加会议（含列席）三次。' },
    { text: '参加会议(含列席）三次。', finds: ['(含列席）'], fixed: '参加会议（含列席）三次。' },
    { text: '对照㈡项要求查摆。', finds: ['㈡'], fixed: '对照（二）项要求查摆。' },
    { text: '按文件(2023)要求办理。', finds: ['(2023)'], fixed: '按文件（2023）要求办理。' },
  ],
  right: [
    { text: '参加会议（含列席）三次，函数f(x)不在此列。' },
    { text: '使用Word (Microsoft Office)写材料。' },
    { text: '会议分为1)学习、2)交流两步。' },
  ],
});

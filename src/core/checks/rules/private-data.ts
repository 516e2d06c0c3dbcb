import { isDigit, isLatin } from '../../characters/kinds';
import { Mark } from '../marks';
import type { Examples, Hit, TextRule } from '../rule';
import { cuesOf } from '../scan';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** Numbers of identity cards, telephones and home addresses, in a text that will be passed round. */
export const privateData: TextRule = {
  kind: 'text',
  id: 'private-data',
  severity: 'warning',
  source: { basis: 'practice', reference: '个人信息保护的通常要求' },
  wants: [Mark.Digit, Mark.Cue],
  hygiene: true,
  inspect(line) {
    const { text } = line;
    const hits: Hit[] = [];
    for (const start of line.at(Mark.Digit)) {
      let end = start;
      while (isDigit(text.charCodeAt(end))) end++;
      if (end - start < 7) continue;
      const digits = text.slice(start, end);
      const before = text.charCodeAt(start - 1);
      if (isLatin(before) || text.charAt(start - 1) === '.') continue;
      if (isIdentity(digits + text.charAt(end))) {
        hits.push({ start, end: start + 18, variant: 'identity', params: {} });
      } else if (
        /^1[3-9]\d{9}$/u.test(digits) &&
        !/^[\s]*(?:元|万|亿|人|件|个|余|多|[.%％])/u.test(text.slice(end, end + 2))
      ) {
        hits.push({ start, end, variant: 'phone', params: {} });
      } else if (
        /(?:电话|座机|传真)[:：为是]?\s*(?:0\d{2,3}[-—－])?$/u.test(
          text.slice(Math.max(0, start - 12), start),
        )
      ) {
        hits.push({ start, end, variant: 'phone', params: {} });
      }
    }
    for (const { start, cue } of cuesOf(line, 'address')) {
      if (cue.word.endsWith('号')) continue;
      const match = /^(?:家庭住址|家住|住址|现住)[^。；，]{3,30}?\d+\s*(?:号|室|单元|栋|幢)/u.exec(
        text.slice(start, start + 50),
      );
      if (match !== null) hits.push({ start, end: start + match[0].length, variant: 'address', params: {} });
    }
    return hits.sort((a, b) => a.start - b.start);
  },
};

/** Eighteen places with a birthday inside and the right check digit (GB 11643). */
function isIdentity(digits: string): boolean {
  const found = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]/u.exec(digits);
  if (found === null || (digits.length > 18 && isDigit(digits.charCodeAt(18)))) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(digits.charAt(i)) * WEIGHTS[i]!;
  return CHECK.charAt(sum % 11) === digits.charAt(17).toUpperCase();
}

export const examples = (): Examples => ({
  wrong: [
    { text: '联系电话13900000000，随时接受监督。', finds: ['13900000000'] },
    { text: '身份证号为11010519491231002X。', finds: ['11010519491231002X'] },
    { text: '家住幸福路12号。', finds: ['家住幸福路12号'] },
  ],
  right: [{ text: '全年投入13900000000元，走访1200户，文号为20230512001。' }],
});

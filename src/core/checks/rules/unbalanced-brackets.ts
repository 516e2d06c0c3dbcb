import { isDigit, isHan, isLatin } from '../../characters/kinds';
import { Mark } from '../marks';
import { acrossParagraphs, partnerOf } from '../pairing';
import type { Examples, Hit, TextRule } from '../rule';

const OPEN = '（《〈〔【「『［';
const CLOSE = '）》〉〕】」』］';

/** Brackets come in pairs: （ ） 《 》 〈 〉 〔 〕 【 】 and the like. */
export const unbalancedBrackets: TextRule = {
  kind: 'text',
  id: 'unbalanced-brackets',
  severity: 'warning',
  source: { basis: 'standard', reference: 'GB/T 15834-2011 4.9' },
  wants: [Mark.Bracket, Mark.HalfParen],
  inspect(line) {
    const { text } = line;
    const places = line.at(Mark.Bracket);
    const parens = line.at(Mark.HalfParen);
    const all = parens.length === 0 ? places : [...places, ...parens].sort((a, b) => a - b);
    const hits: Hit[] = [];
    const open: { at: number; kind: number }[] = [];
    /** How many of each kind are open. */
    const depth: number[] = [];
    for (const at of all) {
      const mark = full(text.charAt(at));
      const opener = OPEN.indexOf(mark);
      if (opener >= 0) {
        open.push({ at, kind: opener });
        depth[opener] = (depth[opener] ?? 0) + 1;
        continue;
      }
      const closer = CLOSE.indexOf(mark);
      if (closer < 0) continue;
      if ((depth[closer] ?? 0) === 0) {
        if (!isEnumerator(text, at)) hits.push(lone(text, at, 'unopened'));
        continue;
      }
      // What was opened inside and not closed before its surroundings ended.
      for (let left = open.pop()!; ; left = open.pop()!) {
        depth[left.kind]! -= 1;
        if (left.kind === closer) break;
        hits.push(lone(text, left.at, 'unclosed'));
      }
    }
    for (const left of open) hits.push(lone(text, left.at, 'unclosed'));
    return turnPairs(hits.sort((a, b) => a.start - b.start)).filter((hit) => !isEmoticon(text, hit.start));
  },
  settle: acrossParagraphs,
};

/** Half-width round brackets pair with full-width ones; their width is another rule's. */
function full(mark: string): string {
  if (mark === '(') return '（';
  if (mark === ')') return '）';
  return mark;
}

function lone(text: string, at: number, variant: string): Hit {
  return { start: at, end: at + 1, variant, params: { mark: full(text.charAt(at)) } };
}

/** `1)` and `a）` and 一） count something and need no opener. */
function isEnumerator(text: string, at: number): boolean {
  if (full(text.charAt(at)) !== '）') return false;
  if (/^[\s\u3000]*\d{1,2}[.．]$/u.test(text.slice(0, at))) return true;
  const before = text.charCodeAt(at - 1);
  if (!isDigit(before) && !isLatin(before))
    return /(?:^|[\s。；：，、])[一二三四五六七八九十]{1,3}$/u.test(text.slice(Math.max(0, at - 4), at));
  let start = at - 1;
  while (start > 0 && at - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
  return start === 0 || !isLatin(text.charCodeAt(start - 1));
}

function isEmoticon(text: string, at: number): boolean {
  return (
    ':;：；'.includes(text.charAt(at - 1)) &&
    at > 0 &&
    !isHan(text.charCodeAt(at + 1)) &&
    /[()]/u.test(text.charAt(at))
  );
}

/** 》名称《: a closer and an opener of one kind that face away from each other. */
function turnPairs(hits: readonly Hit[]): Hit[] {
  const result: Hit[] = [];
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i]!;
    const next = hits[i + 1];
    const mark = String(hit.params?.['mark']);
    // Only what closes has an opener for its partner.
    const isTurned =
      next?.variant === 'unclosed' &&
      next.params?.['mark'] === partnerOf(mark) &&
      next.start - hit.start <= 40;
    if (!isTurned) {
      result.push(hit);
      continue;
    }
    const [open, close] = [partnerOf(mark), mark];
    result.push({
      start: hit.start,
      end: next.end,
      variant: 'reversed',
      params: { mark: open + close },
      mend: [
        { start: hit.start, end: hit.end, text: open },
        { start: next.start, end: next.end, text: close },
      ],
    });
    i++;
  }
  return result;
}

export const examples = (): Examples => ({
  wrong: [
    { text: '学习《准则的时间不多。', finds: ['《'] },
    { text: '学习准则》的时间不多。', finds: ['》'] },
    { text: '学习》准则《的时间不多。', finds: ['》准则《'], fixed: '学习《准则》的时间不多。' },
    { text: '参加会议（含列席三次。', finds: ['（'] },
  ],
  right: [
    { text: '学习《关于〈准则〉的说明》（试行）和国发〔2023〕5号文件。' },
    { text: '主要做了两件事：1）学习；2）交流。' },
    { text: '会议分为a)学习、b)交流两步。' },
  ],
});

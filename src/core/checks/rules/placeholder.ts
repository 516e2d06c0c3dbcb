import { isDigit, isHan, isLatin } from '../../characters/kinds';
import { Mark } from '../marks';
import type { Examples, Hit, TextRule } from '../rule';
import type { MarkedLine } from '../scan';
import { nodesByParagraph } from '../outline-walk';
import { isTitleWordAt } from '../title-words';

/** What still has to be filled in: 【待补：…】 (work to do, not an error), ××, XX, **, ___, 某某, ×月×日, {{…}}. */
export const placeholder: TextRule = {
  kind: 'text',
  id: 'placeholder',
  severity: 'error',
  source: { basis: 'practice', reference: '审核习惯' },
  wants: [Mark.Mask, Mark.Latin, Mark.Bracket, Mark.HalfParen, Mark.Cue],
  hygiene: true,
  inspect(line) {
    const hits: Hit[] = [];
    slots(line, hits);
    masks(line, hits);
    letters(line, hits);
    for (const { start, cue } of line.cues) {
      if (cue.word === '同志姓名') hits.push(hitAt(line.text, start, start + 4));
    }
    return withoutOverlap(hits);
  },
  settle(hits, { nodes }) {
    if (!hits.some((hit) => hit.variant === 'person')) return hits;
    const kinds = nodesByParagraph(nodes);
    // 王某某 is how cases are told; as the paper's own name it is still to be filled in.
    return hits.filter(
      (hit) =>
        hit.variant !== 'person' ||
        (kinds.get(hit.paragraph) ?? []).some((kind) => kind === 'byline' || kind === 'signature'),
    );
  },
};

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚';

const SLOT =
  /^(?:【|［|\[|〔|（|\(|\{\{)\s*(?:待[补填定核改写查完]|请(?:在此处?|在这里)?(?:填|补|输入|写|插入|结合)|此处(?:填|写|插|补|省略)|填写|补充|举例说明[)）\]】])/u;
/** 【姓名】, 【主题】: what a form asks for. */
const ASKED =
  /^(?:本人|您的|你的)?(?:姓名|职务|单位|部门|单位名称|主题|会议主题|时间|日期|年份|地点|数字|次数|人数|具体事例|具体问题|案例名称|案例简述|结合自身.{0,4}|结合实际.{0,4}|[xXＸ])$/u;

/** True for a prompt in 【】 or ［］: it asks for one thing, or fills a line with a list of what is wanted. */
function isPrompt(text: string, start: number, closer: string): boolean {
  if (closer !== '】' && closer !== '］' && closer !== ']') return false;
  const end = closeOf(text, closer, start);
  if (end < 0) return false;
  const asked = text.slice(start + 1, end).trim();
  if (ASKED.test(asked)) return true;
  const alone = text.slice(0, start).trim() === '' && text.slice(end + 1).trim() === '';
  return alone && asked.length <= 24 && /[、，]/u.test(asked) && !/[。；！]/u.test(asked);
}

/** A blank that this product laid out is work to do; one that somebody else left was forgotten. */
const OWN_SLOT = /^【待补[：:】]/u;

/** ‹单位名称>, <姓名>: however they close. */
const ANGLED = /^[‹<＜]([^‹›<>＜＞]{1,12})[›>＞]/u;
const LONGEST_ANGLED = 20;

const CLOSERS: Readonly<Record<string, string>> = {
  '【': '】',
  '［': '］',
  '[': ']',
  '〔': '〕',
  '（': '）',
  '(': ')',
};

/** A slot is a hint of some words; looking further for its end would cost time. */
const LONGEST_SLOT = 120;

function closeOf(text: string, closer: string, start: number): number {
  const at = text.slice(start, start + LONGEST_SLOT).indexOf(closer);
  return at < 0 ? -1 : start + at;
}

/** 【待补：…】 and its like: brackets that say so, and {{…}} whatever it holds. */
function slots(line: MarkedLine, hits: Hit[]): void {
  const { text } = line;
  const at = (start: number): void => {
    const mark = text.charAt(start);
    if (mark === '{') {
      const end = text.startsWith('{{', start) ? closeOf(text, '}}', start) : -1;
      if (end > 0) hits.push(hitAt(text, start, end + 2, 'slot'));
      return;
    }
    const asked = ANGLED.exec(text.slice(start, start + LONGEST_ANGLED));
    if (asked !== null && ASKED.test(asked[1]!.trim()))
      hits.push(hitAt(text, start, start + asked[0].length, 'slot'));
    const closer = CLOSERS[mark];
    if (closer === undefined || !(SLOT.test(text.slice(start, start + 8)) || isPrompt(text, start, closer)))
      return;
    const end = closeOf(text, closer, start);
    if (end < 0) return;
    const hit = hitAt(text, start, end + 1, 'slot');
    hits.push(OWN_SLOT.test(text.slice(start, start + 4)) ? { ...hit, severity: 'info' } : hit);
  };
  line.at(Mark.Bracket).forEach(at);
  line.at(Mark.HalfParen).forEach(at);
}

/** A single × stands for a name in front of these; between two Han words it multiplies. */
const AFTER_SINGLE = /^(?:[年月日号省市县区乡镇村局厅处科部]|同志|书记|主任|单位|公司|学校|支部)/u;

function masks(line: MarkedLine, hits: Hit[]): void {
  const { text } = line;
  let done = 0;
  for (const start of line.at(Mark.Mask)) {
    if (start < done) continue;
    const mark = text.charAt(start);
    let end = start + 1;
    while (text.charAt(end) === mark) end++;
    done = end;
    const bold = mark === '*' && end - start === 2 ? endOfBold(text, start, end) : 0;
    if (bold > 0) {
      done = bold;
      continue;
    }
    const isPerson =
      (mark === '某' || mark === '×') && start > 0 && SURNAMES.includes(text.charAt(start - 1));
    if (isMask(text, start, end, mark)) hits.push(hitAt(text, start, end, isPerson ? 'person' : undefined));
  }
}

/** Where **bold** ends that starts a line or a sentence, as Markdown writes it; 0 when it is none. */
function endOfBold(text: string, start: number, end: number): number {
  if (!/(?:^|[\s。：；])$/u.test(text.slice(Math.max(0, start - 1), start))) return 0;
  const close = text.indexOf('**', end);
  if (close <= end || close - end > 60) return 0;
  const after = text.charAt(close + 2);
  const isEnd = after === '' || /[\s，。：；、]/u.test(after) || /[。：]/u.test(text.charAt(close - 1));
  return isEnd ? close + 2 : 0;
}

function isMask(text: string, start: number, end: number, mark: string): boolean {
  const length = end - start;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  switch (mark) {
    case '某':
      return length >= 2;
    case '×':
      if (length >= 2) return !isTitleWordAt(text, end);
      return !isDigit(before) && !isDigit(after) && AFTER_SINGLE.test(text.slice(end, end + 2));
    case '*':
    case '＊':
      // A single star between Han characters hides a name; at the start it marks a note.
      if (length === 1) return isHan(before) && isHan(after);
      return !isLatin(before) && !isLatin(after) && !(isDigit(before) && isDigit(after));
    case '○':
      return length >= 2 && !isHanDigit(text.charAt(start - 1)) && !isHanDigit(text.charAt(end));
    default:
      return length >= 2 && !isLatin(before) && !isLatin(after);
  }
}

function isHanDigit(character: string): boolean {
  return character !== '' && '零〇一二三四五六七八九十'.includes(character);
}

/** XX党支部, 20XX年, X月X日 – but not XXL, X光, XX大 (see masked-name). */
function letters(line: MarkedLine, hits: Hit[]): void {
  const { text } = line;
  for (const start of line.at(Mark.Latin)) {
    let end = start;
    while (isLatin(text.charCodeAt(end))) end++;
    const word = text.slice(start, end);
    // Office work has TODO lists; what is left of a draft stands with a colon, in brackets or alone.
    if (UNDONE.test(word) && isUndone(text, start, end)) hits.push(hitAt(text, start, end));
    if (word === 'nbsp' && text.charAt(start - 1) === '&')
      hits.push(hitAt(text, start - 1, end + (text.charAt(end) === ';' ? 1 : 0)));
    if (!/^(?:[XＸ]+|[xｘ]+)$/u.test(word)) continue;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    if (/[@./_:%-]/u.test(before) || /[@./_:-]/u.test(after)) continue;
    if (word.length === 1) {
      if (/^(?:月|日|同志)/u.test(text.slice(end, end + 2))) hits.push(hitAt(text, start, end));
    } else if (!isTitleWordAt(text, end) && !/^[0-9]+$/u.test(after) && !isSize(before, word)) {
      hits.push(hitAt(text, start, end));
    }
  }
}

/** What writers leave in a draft for themselves. */
const UNDONE = /^(?:TODO|FIXME|TBD|TBC)$/u;

function isUndone(text: string, start: number, end: number): boolean {
  if (/^\s*[：:)）\]】}]/u.test(text.slice(end, end + 3))) return true;
  const before = text.slice(Math.max(0, start - 2), start).trim();
  const after = text.slice(end, end + 2).trim();
  return (before === '' || /[。；，、（([【]$/u.test(before)) && (after === '' || /^[。；，]/u.test(after));
}

/** 2XX and the like in Latin text; 20XX年 is a slot. */
function isSize(before: string, word: string): boolean {
  return word.length > 4 && isDigit(before.charCodeAt(0));
}

function hitAt(text: string, start: number, end: number, variant?: string): Hit {
  const found = text.slice(start, end);
  return { start, end, ...(variant === undefined ? {} : { variant }), params: { found } };
}

function withoutOverlap(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return hits.filter((hit) => {
    if (hit.start < done) return false;
    done = hit.end;
    return true;
  });
}

export const examples = (): Examples => ({
  wrong: [
    { text: '全年参加学习【待补：次数】次。', finds: ['【待补：次数】'] },
    { text: '在××党支部学习时谈心少。', finds: ['××'] },
    { text: '按照XX党支部要求，20XX年学习不够。', finds: ['XX', 'XX'] },
    { text: '在xx同志指导下学习《XX条例》。', finds: ['xx', 'XX'] },
    { text: '在**镇党委的领导下完成**%，学习*思想不够。', finds: ['**', '**', '*'] },
    { text: '共谈心___人次，与某某同志谈得少。', finds: ['___', '某某'] },
    { text: '×月×日到{{单位}}调研，X月X日返回。', finds: ['×', '×', '{{单位}}', 'X', 'X'] },
    { text: '全年〔待填〕次，[待补充]人。', finds: ['〔待填〕', '[待补充]'] },
  ],
  right: [
    { text: '某市某局一名干部受到处分，某种程度上，某些同志麻痹大意。' },
    { text: '拍了X光片，买了XXL号服装，第XX3号列车，28×22个字，长×宽不小。' },
    { text: '见【典型案例】和［附件］，变量a__b和snake_case。' },
    { text: '我学得少。**一是学习不够。**我学得少。' },
    { text: '二○○八年和二〇〇八年都写过。' },
  ],
});

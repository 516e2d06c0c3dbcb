import { isHan, isLatin } from '../../characters/kinds';
import { Mark } from '../marks';
import type { Examples, Hit, TextRule } from '../rule';
import { bitsOfGroups } from '../cues';
import { bitsOf, cuesOf, type MarkedLine } from '../scan';
import { isTitleWordAt } from '../title-words';

/** Words of which one character was replaced by X (党) or two by ZZ (政治). */
const AFTER_X =
  /^(?:性(?:修养|锻炼|锤炼|教育|原则|观念|分析|意识|立场)|员(?:干部|领导|同志|先锋|教育|义务)|支部|组织生活|委(?:会|政府|书记|中心组|（)|史学习|章[X党]|章、|内政治|内法规|内监督|风廉政|建(?:工作|责任|引领|业务)|课|纪国法|规[X党]|的(?:领导|建设|二十大|十九大|路线|创新理论|宗旨|纪律))/u;
const BEFORE_X = /(?:从严治|管党治|管[XＸ]治|全面领导|对)$/u;

/** Of lines with other cues there is nothing to be said. */
const MASKS = bitsOf([Mark.Latin, Mark.Mask]);
const CUT = bitsOfGroups('dropped', 'surname');

/** What anonymising left in front of title words: A总书记, X中央, ZZ素质, 全面从严治X, 邓--理论. */
export const maskedName: TextRule = {
  kind: 'text',
  id: 'masked-name',
  severity: 'error',
  source: { basis: 'practice', reference: '审核习惯' },
  wants: [Mark.Latin, Mark.Mask, Mark.Cue],
  hygiene: true,
  inspect(line) {
    if ((line.marks & MASKS) === 0 && (line.groups & CUT) === 0) return [];
    return withoutOverlap([...byLetters(line), ...byMasks(line), ...bySlips(line), ...bySurname(line)]);
  },
};

/** A总书记, X中央, ZZ素质. */
function byLetters(line: MarkedLine): Hit[] {
  const { text } = line;
  const hits: Hit[] = [];
  for (const start of line.at(Mark.Latin)) {
    let end = start;
    while (isLatin(text.charCodeAt(end))) end++;
    const word = text.slice(start, end);
    if (word.length > 3) continue;
    const found = maskedBy(text, start, end, word);
    if (found > 0) hits.push(hit(text, start, found));
  }
  return hits;
}

/** ××同志, 从严治×. */
function byMasks(line: MarkedLine): Hit[] {
  const { text } = line;
  const hits: Hit[] = [];
  for (const start of line.at(Mark.Mask)) {
    if (text.charAt(start) !== '×' || text.charAt(start - 1) === '×') continue;
    let end = start;
    while (text.charAt(end) === '×') end++;
    if (isTitleWordAt(text, end) || (end - start === 1 && AFTER_X.test(text.slice(end, end + 4)))) {
      hits.push(hit(text, start, wordEnd(text, end)));
    }
  }
  return hits;
}

/** Words in front of which something was dropped. */
function bySlips(line: MarkedLine): Hit[] {
  const { text } = line;
  const hits: Hit[] = [];
  for (const { start, cue } of cuesOf(line, 'dropped')) {
    if (cue.word === '同志姓名') continue;
    if (cue.word.endsWith('新时代') && /近平|[A-Za-z×*＊]$/u.test(text.slice(Math.max(0, start - 3), start)))
      continue;
    if (cue.word === '以为核心的' && !/^(?:党|中央)/u.test(text.slice(start + 5))) continue;
    hits.push({ start, end: start + cue.word.length, variant: 'dropped', params: { found: cue.word } });
  }
  return hits;
}

/** 邓--理论. */
function bySurname(line: MarkedLine): Hit[] {
  const { text } = line;
  const hits: Hit[] = [];
  for (const { start } of cuesOf(line, 'surname')) {
    // 学习*思想: the star alone is what was left out.
    if (text.charAt(start) === '习' && /[学练复预自演实温研]$/u.test(text.slice(0, start))) continue;
    const match = /^.[-－—*＊×xXＸ_]{1,3}(?=理论|思想|同志|总书记|主席)/u.exec(text.slice(start, start + 6));
    if (match !== null) hits.push(hit(text, start, start + match[0].length));
  }
  return hits;
}

/** Where the masked word ends, or 0 when `word` masks nothing. */
function maskedBy(text: string, start: number, end: number, word: string): number {
  const before = text.charCodeAt(start - 1);
  if (before >= 0x30 && before <= 0x39) return 0;
  const next = text.slice(end, end + 8);
  const single = word.length === 1;
  const isCapital = /^[A-ZＡ-Ｚ]+$/u.test(word);
  if (/^(?:总书记|主席新时代|新时代中国特色)/u.test(next)) return wordEnd(text, end);
  if (single && isCapital && /^新时代/u.test(next)) return wordEnd(text, end);
  if (
    /^(?:[A-Z]|[XZxzＸ]+|dang|D|d)$/u.test(word) &&
    /^中央(?!空调|处理|控制|电视|商务|广场|公园|大街|大道|财经|民族|美术|音乐)/u.test(next)
  )
    return wordEnd(text, end);
  if (/^[Zz]{2}$/u.test(word) && isHan(text.charCodeAt(end))) return wordEnd(text, end);
  if (/^[XxＸ]{1,2}$/u.test(word)) {
    if (isTitleWordAt(text, end)) return wordEnd(text, end);
    if (single && isCapital && (AFTER_X.test(next) || isCutWord(text, start, end))) return wordEnd(text, end);
  }
  return 0;
}

/** 全面从严治X at the end of a word. */
function isCutWord(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - 3), start);
  return BEFORE_X.test(lead) && lead !== '对' && !lead.endsWith('对') && !isLatin(text.charCodeAt(end));
}

/** The title word belongs to the finding; of other words only the mask is. */
function wordEnd(text: string, end: number): number {
  for (const word of ['总书记', '主席', '新时代', '中央'])
    if (text.startsWith(word, end)) return end + word.length;
  return end;
}

function hit(text: string, start: number, end: number): Hit {
  return { start, end, params: { found: text.slice(start, end) } };
}

function withoutOverlap(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return hits.filter((found) => {
    if (found.start < done) return false;
    done = found.end;
    return true;
  });
}

export const examples = (): Examples => ({
  wrong: [
    { text: '学习A总书记重要讲话和A新时代中国特色社会主义思想。', finds: ['A总书记', 'A新时代'] },
    { text: '落实X中央决策部署，提高ZZ素质。', finds: ['X中央', 'ZZ'] },
    { text: '落实全面从严治X责任，加强X性修养。', finds: ['X', 'X'] },
    { text: '学习xx大精神和邓--理论。', finds: ['xx', '邓--'] },
    { text: '学习主席新时代中国特色社会主义思想。', finds: ['主席新时代'] },
  ],
  right: [
    { text: 'AI新时代，5G新时代，买了X光机，用X轴表示，采用AA制，到A中心、B中央商务区办事。' },
    { text: '维护党中央权威，安装VRV中央空调。' },
    { text: '学习习近平新时代中国特色社会主义思想和邓小平理论。' },
  ],
});

import { hasHan, isDigit, isHan, isLatin, isWide } from '../../characters/kinds';
import { Mark } from '../marks';
import type { Examples, Hit, TextRule } from '../rule';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
};

/** Punctuation beside Han text is full width; numbers, times, Latin text and web addresses keep theirs. */
export const halfWidthPunct: TextRule = {
  kind: 'text',
  id: 'half-width-punct',
  severity: 'warning',
  source: { basis: 'standard', reference: 'GB/T 15834-2011' },
  alike: true,
  wants: [Mark.HalfPunct],
  inspect(line) {
    const { text } = line;
    const places = line.at(Mark.HalfPunct);
    const doubles = places.filter((place) => text.charAt(place) === '"');
    const hits = doubles.length === 0 || isOdd(text) ? [] : straightQuotes(text, doubles);
    const plain: number[] = [];
    let end = 0;
    for (const place of places) {
      const mark = text.charAt(place);
      if (place < end || mark === '"' || mark === "'") continue;
      if (mark === '.' && text.charAt(place + 1) === '.') {
        // Three or more dots in a row are one ellipsis, or the leader of a table of contents.
        end = place;
        while (text.charAt(end) === '.') end++;
        if (end - place >= 3 && end - place <= 6 && isHan(text.charCodeAt(place - 1))) {
          hits.push(replace(text, place, end, '……'));
        }
      } else plain.push(place);
    }
    for (const place of wrongOnes(text, plain, hits)) {
      hits.push(replace(text, place, place + 1, FULL[text.charAt(place)]!));
    }
    return hits.sort((a, b) => a.start - b.start);
  },
};

/** With one quotation mark too few nobody knows which words are quoted: unbalanced-quotes says so. */
function isOdd(text: string): boolean {
  let count = 0;
  for (const mark of text) if (mark === '"' || mark === '“' || mark === '”') count++;
  return count % 2 === 1 || INCHES.test(text);
}

/** 5" without an opening mark close in front: a size, so that what the other marks enclose is not known. */
const INCHES = /(?:^|[^"“\d.])\d{1,3}(?:\.\d)?"(?:的|屏|显|电|以|大|左|寸|、)/u;

/** Marks to be made full width, those included that stand beside one that will be. */
function wrongOnes(text: string, places: readonly number[], hits: readonly Hit[]): Set<number> {
  const mended = new Set(hits.flatMap(({ mend }) => mend!.flatMap(({ start, end }) => [start, end - 1])));
  const wrong = new Set<number>();
  const look = (place: number): void => {
    if (wrong.has(place) || !isWrong(text, place, (at) => mended.has(at) || wrong.has(at))) return;
    wrong.add(place);
  };
  places.forEach(look);
  // Only runs of marks need a second look, from behind and again from the front.
  if (places.some((place, index) => places[index + 1] === place + 1)) {
    for (let i = places.length - 1; i >= 0; i--) look(places[i]!);
    places.forEach(look);
  }
  return wrong;
}

function isWrong(text: string, place: number, isMended: (at: number) => boolean): boolean {
  const mark = text.charAt(place);
  const before = text.charCodeAt(place - 1);
  const after = text.charCodeAt(place + 1);
  const wideBefore = isWide(before) || isMended(place - 1);
  if (mark === '.') {
    // 1.强化, U.S.政府, 中国政府网.cn and the number 一. (level-punct) are not full stops.
    if (!wideBefore || isDigit(after) || isLatin(after)) return false;
    if (isEnglish(text, place)) return false;
    // So are the points behind 一 and 1）.
    return !/^\s*(?:[一二三四五六七八九十]+|[（(]?\d{1,3}[)）])$/u.test(
      text.slice(Math.max(0, place - 6), place),
    );
  }
  if (wideBefore) return !(mark === ':' && text.startsWith('//', place + 1)) && !isEnglish(text, place);
  if (closesLatin(text, place)) return false;
  // A space after the mark belongs to Latin text.
  if (!isWide(after) && !isMended(place + 1)) return false;
  return !isInAddress(text, place);
}

/** True for the mark at the end of a quotation without Chinese characters: “Who pays?” */
function closesLatin(text: string, place: number): boolean {
  const close = text.charAt(place + 1);
  if (close !== '”' && close !== '’') return false;
  const open = text.lastIndexOf(close === '”' ? '“' : '‘', place);
  return open >= 0 && /[A-Za-z]/u.test(text.slice(open, place)) && !hasHan(text, open, place);
}

/** True behind a quotation in an English sentence: “Who pays?”, and … */
function isEnglish(text: string, place: number): boolean {
  if (!'”’'.includes(text.charAt(place - 1))) return false;
  const open = text.lastIndexOf(text.charAt(place - 1) === '”' ? '“' : '‘', place - 1);
  if (open < 0 || hasHan(text, open, place)) return false;
  if (/^ [A-Za-z]/u.test(text.slice(place + 1, place + 3))) return true;
  const around = text.slice(Math.max(0, open - 12), open) + text.slice(place + 1, place + 12);
  return !hasHan(around, 0, around.length) && /[A-Za-z]/u.test(around);
}

/** True when the run of Latin characters that ends at `place` is a web or mail address. */
function isInAddress(text: string, place: number): boolean {
  let start = place;
  while (start > 0 && text.charCodeAt(start - 1) > 0x20 && text.charCodeAt(start - 1) < 0x7f) start--;
  return /:\/\/|www\.|@|\.(?:com|cn|net|org|gov)/u.test(text.slice(start, place));
}

/** Straight double quotes around Han text; “ already open makes the next one a closing one. */
function straightQuotes(text: string, doubles: readonly number[]): Hit[] {
  const hits: Hit[] = [];
  let open = -1;
  let curly = false;
  const first = doubles[0]!;
  for (let i = Math.max(0, text.lastIndexOf('“', first)); i < text.length; i++) {
    const mark = text.charAt(i);
    if (mark === '“') curly = true;
    else if (mark === '”') {
      if (open >= 0 && hasHan(text, open, i)) hits.push(replace(text, open, open + 1, '“'));
      open = -1;
      curly = false;
    } else if (mark === '"') {
      if (curly) {
        if (open >= 0 && hasHan(text, open, i)) hits.push(replace(text, open, open + 1, '“'));
        hits.push(replace(text, i, i + 1, '”'));
        open = -1;
        curly = false;
      } else if (open < 0) open = isDigit(text.charCodeAt(i - 1)) ? -1 : i;
      else {
        if (hasHan(text, open, i)) hits.push(quotePair(text, open, i));
        open = -1;
      }
    }
  }
  return hits;
}

function quotePair(text: string, open: number, close: number): Hit {
  return {
    start: open,
    end: close + 1,
    params: { found: text.slice(open, close + 1), wanted: `“${text.slice(open + 1, close)}”` },
    mend: [
      { start: open, end: open + 1, text: '“' },
      { start: close, end: close + 1, text: '”' },
    ],
  };
}

function replace(text: string, start: number, end: number, wanted: string): Hit {
  return {
    start,
    end,
    params: { found: text.slice(start, end), wanted },
    mend: [{ start, end, text: wanted }],
  };
}

export const examples = (): Examples => ({
  wrong: [
    { text: '另外,学习的时间还少。', finds: [','], fixed: '另外，学习的时间还少。' },
    { text: '学得不深.用得不好;', finds: ['.', ';'], fixed: '学得不深。用得不好；' },
    {
      text: '主要表现在:学得不深,用得不好!',
      finds: [':', ',', '!'],
      fixed: '主要表现在：学得不深，用得不好！',
    },
    { text: '学习不系统...用得不好。', finds: ['...'], fixed: '学习不系统……用得不好。' },
    { text: '落实"三会一课"不严。', finds: ['"三会一课"'], fixed: '落实“三会一课”不严。' },
    { text: '落实“三会一课"不严。', finds: ['"'], fixed: '落实“三会一课”不严。' },
    { text: '会用WPS,但不会用表格。', finds: [','], fixed: '会用WPS，但不会用表格。' },
  ],
  right: [
    { text: '全年下发文件1,200份，增长3.5%，比例为3:1，会议8:30开始。' },
    { text: '网址https://www.example.cn/a?b=1,2见通知，邮箱a.b@example.cn。' },
    { text: '读了Smith, J. (2019)一书，图1.2说明了这一点。' },
    { text: '显示器为55"电视。' },
  ],
});

import { isHan, isHanPunct, isWide, skipSpace } from '../../characters/kinds';
import { Mark } from '../marks';
import type { OutlineNode } from '../../outline/types';
import { nodesByParagraph } from '../outline-walk';
import type { Examples, Hit, MakePaper, TextRule } from '../rule';

/** Blanks this long are left to be filled in by hand. */
const BLANK_TO_FILL = 4;
/** Shorter lines that are no heading may be spaced for looks: names, posts, 附  件. */
const SHORT_LINE = 20;

/** No blanks inside Han text: they come from copying out of PDF files and web pages. */
export const straySpace: TextRule = {
  kind: 'text',
  id: 'stray-space',
  severity: 'info',
  source: { basis: 'practice', reference: '公文排版习惯' },
  alike: true,
  wants: [Mark.Space],
  inspect(line) {
    const { text } = line;
    if (isFieldLine(text)) return [];
    const hits: Hit[] = [];
    for (const start of line.at(Mark.Space)) {
      if (!isWide(text.charCodeAt(start - 1))) continue;
      const end = skipSpace(text, start);
      const after = text.charCodeAt(end);
      if (end - start >= BLANK_TO_FILL || !isBlank(text, start, end) || waits(text, start, end)) continue;
      if (endsTitle(text, start)) continue;
      if (!isWide(after) || (isHanPunct(after) && isHanPunct(text.charCodeAt(start - 1)))) continue;
      hits.push({
        start,
        end,
        params: { found: text.slice(Math.max(0, start - 2), Math.min(text.length, end + 2)) },
        mend: [{ start, end, text: '' }],
      });
    }
    return hits;
  },
  settle(hits, { paragraphs, nodes }) {
    if (hits.length === 0) return hits;
    const headings = nodesByParagraph(nodes);
    const behindNumbers = numbersEnd(nodes);
    const counts = (index: number): boolean => {
      const { text, inTable } = paragraphs[index]!;
      if (inTable) return false;
      const kinds = headings.get(index);
      if (kinds !== undefined) return kinds.every((kind) => !SPACED_FOR_LOOKS.has(kind));
      return text.trim().length > SHORT_LINE || !isHan(text.replace(/[ \u3000]/gu, '').charCodeAt(1));
    };
    // Asked once a paragraph, however many blanks it has.
    const known = new Map<number, boolean>();
    return hits.filter(({ paragraph, start }) => {
      if (behindNumbers.has(`${paragraph}:${start}`)) return false;
      const told = known.get(paragraph) ?? counts(paragraph);
      known.set(paragraph, told);
      return told;
    });
  },
};

/** 姓名：张某 … 职务：主任, 序号 问题 原因: blanks that part the fields of a line. */
function isFieldLine(text: string): boolean {
  if (isRow(text)) return true;
  return (
    (
      text.match(/(?:^|[ \u3000])[\u4e00-\u9fff](?:[ \u3000]{0,4}[\u4e00-\u9fff]){1,5}[ \u3000]?[:：]/gu) ??
      []
    ).length >= 2
  );
}

/** True for words side by side that make no sentence: the row of a table that lost its borders. */
function isRow(text: string): boolean {
  if (/[，。；！？,;]/u.test(text)) return false;
  const words = text.trim().split(/[ \u3000]+/u);
  return words.length >= 3 && words.filter((word) => word.length >= 2).length >= words.length - 1;
}

/** Behind the title of a paper that stands in one paragraph. */
function endsTitle(text: string, start: number): boolean {
  return start <= LONGEST_TITLE && /(?:材料|报告|提纲|发言|发言稿)$/u.test(text.slice(0, start).trimEnd());
}

const LONGEST_TITLE = 40;

/** A blank that is to be filled in: 7月  日, 共  次, 第  届, 姓名：   . */
function waits(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  return /[第：:年月共]/u.test(text.charAt(start - 1)) || /[年月日次人名份条个件届]/u.test(text.charAt(end));
}

/** Where a number ends that has a blank instead of a mark: 一, a wide blank, 存在的问题. */
function numbersEnd(nodes: readonly OutlineNode[]): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const { number } of nodes)
    if (number?.span && number.family !== 'shi') ends.add(`${number.span.paragraph}:${number.span.end}`);
  return ends;
}

/** Blanks only: a tab or a break is set on purpose, or another rule's. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ('\t\n\r\u000B\u2028'.includes(text.charAt(i))) return false;
  return true;
}

const SPACED_FOR_LOOKS: ReadonlySet<string> = new Set(['title', 'byline', 'salutation', 'signature', 'date']);

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    { text: '未能第 一时间到现场了解情况。', finds: [' '], fixed: '未能第一时间到现场了解情况。' },
    { text: '学习的时间还少， 用得也不够。', finds: [' '], fixed: '学习的时间还少，用得也不够。' },
    { text: '没有做到经常　学、反复学。', finds: ['　'], fixed: '没有做到经常学、反复学。' },
  ],
  right: [{ text: '用 WPS 写材料，全年写了 12 篇。' }, { text: paper().replace('\n（二）', '\n　　（二）') }],
});

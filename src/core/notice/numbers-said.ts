import { smallValue } from '../counting/spoken';
import type { NoticeText } from './text';
import { BARE_NUMBER_PHRASE, NUMBER_PHRASE } from './words';

/** A number phrase in the folded text. */
export interface SaidNumber {
  readonly value: number;
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

/** Every number of aspects that the text states, in its order; more than thirty is no number of aspects. */
export function numbersSaid(text: NoticeText): SaidNumber[] {
  const { folded } = text;
  const said: SaidNumber[] = [];
  for (const match of folded.matchAll(NUMBER_PHRASE)) {
    const [all, number = '', noun = ''] = match;
    const before = folded[match.index - 1] ?? '';
    if (/[第〇一二三四五六七八九十\d]/.test(before)) continue;
    add(said, smallValue(number), noun, match.index, all.length);
  }
  for (const match of folded.matchAll(BARE_NUMBER_PHRASE)) {
    const [all, number = '', noun = ''] = match;
    if (isBareNumber(folded, match.index, all.length))
      add(said, smallValue(number), noun, match.index, all.length);
  }
  return said.sort((a, b) => a.start - b.start);
}

function add(said: SaidNumber[], value: number, noun: string, start: number, length: number): void {
  if (value > 1 && value <= 30) said.push({ value, noun, start, end: start + length });
}

/** “三看”, 五看五查活动, 三检查、三分析: never 第三查, 十二查. */
function isBareNumber(folded: string, start: number, length: number): boolean {
  const before = folded[start - 1] ?? '';
  const after = folded.slice(start + length, start + length + 3);
  if (/[第〇一二三四五六七八九十\d]/.test(before)) return false;
  if (/[“‘"「]/.test(before) || /^[”’"」]/.test(after)) return true;
  return /^(?:活动|要求|的要求|[,、]?[二三四五六七八九十](?:看|查|对照|检|分|找|比|问|思))/.test(after);
}

import { WHITE_SPACE } from '../../characters/kinds';

/**
 * Characters that a pattern cannot do without, a bit for each group. One look at every character says
 * which patterns are worth trying at all; most are not. All groups lie in one table: a paper's characters are
 * then fetched from one place, whatever is asked of them.
 */
export const Has = {
  /** Any figure but 一. */
  Figure: 1,
  One: 1 << 1,
  /** 只读了一章 */
  Only: 1 << 2,
  /** What a name or figure that is still open is written with. */
  Blank: 1 << 3,
  Book: 1 << 4,
  Quote: 1 << 5,
  Month: 1 << 6,
  /** 把 */
  Handle: 1 << 7,
  /** 会员, 网站, 范文, 文库 */
  Advert: 1 << 8,
  /** What is none of white space. */
  Ink: 1 << 9,
  /** Closes a sentence. */
  SentenceEnd: 1 << 10,
  /** Closes a part of a sentence, or a sentence; not things in a row. */
  PartEnd: 1 << 11,
  /** Stands between things in a row. */
  Row: 1 << 12,
  /** Figures that tell nothing begin with it, see plain.ts. */
  IdleFigure: 1 << 13,
  /** 面对…, 随着…: what leads up to something begins with it. */
  Lead: 1 << 14,
  /** Without it no lack is told. */
  Lack: 1 << 15,
  /** 不 */
  Not: 1 << 16,
  /** A clause that ends with it calls something poor. */
  Poor: 1 << 17,
  /** 不足, 有待提高, 存在差距: words for poor things begin with it. */
  PoorWord: 1 << 18,
  /** 进一步, 切实: a turn of phrase about what is to be done begins with it. */
  ToDo: 1 << 19,
  /** 但, 却, 虽: a clause that turns, or concedes, begins with it. */
  Turn: 1 << 20,
  /** What may follow the first character of an idle figure. */
  IdleFigureNext: 1 << 21,
  /** A word of the lexicon begins with it. */
  Sign: 1 << 22,
} as const;

const GROUPS: readonly (readonly [number, string])[] = [
  [Has.Figure, '0123456789两二三四五六七八九十百千'],
  [Has.One, '一'],
  [Has.Only, '只仅才漏错少缺晚拖'],
  [Has.Blank, '【×*＊_＿○XＸ'],
  [Has.Book, '《'],
  [Has.Quote, '“'],
  [Has.Month, '月日号'],
  [Has.Handle, '把'],
  [Has.Advert, '员站范库'],
  [Has.SentenceEnd, '。！？；\n'],
  [Has.PartEnd, '，。；！？：\n'],
  [Has.Row, '、'],
  [Has.IdleFigure, '0123456789二一十去今近两四三八百千第'],
  [Has.Lead, '面随作因由针围结按在'],
  [Has.Lack, '存需没未不脱流缺少浅慢'],
  [Has.Not, '不'],
  [Has.Poor, '少浅慢散'],
  [Has.PoorWord, '不有存'],
  [Has.ToDo, '进切不努着持'],
  [Has.Turn, '但却然不可只也仍还依同虽尽固能在'],
  [Has.IdleFigureNext, '0123456789.．、年十〇○零一二三四五六七八九百几两个大届会严风姓家项小'],
];

const bits = new Int32Array(0x10000).fill(Has.Ink);
for (let i = 0; i < WHITE_SPACE.length; i++) bits[WHITE_SPACE.charCodeAt(i)] = 0;
for (const [bit, characters] of GROUPS) putGroup(bit, characters);

/** Puts characters into a group. */
export function putGroup(group: number, characters: string): void {
  for (let i = 0; i < characters.length; i++) bits[characters.charCodeAt(i)]! |= group;
}

/** The groups of each UTF-16 code unit. */
export { bits as groupsOf };

/** Which groups a text has a character of. */
export function presenceOf(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) found |= bits[text.charCodeAt(i)]!;
  return found;
}

/** True when none of some groups is missing. */
export const hasAll = (present: number, groups: number): boolean => (present & groups) === groups;

/** True when one of the last so many code units of a text's stretch is of some groups. */
export function endsWithin(text: string, start: number, end: number, last: number, groups: number): boolean {
  for (let at = Math.max(start, end - last); at < end; at++)
    if ((bits[text.charCodeAt(at)]! & groups) !== 0) return true;
  return false;
}

/** 1 for each of some characters, by code unit. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

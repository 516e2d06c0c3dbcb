/**
 * Characters that a pattern cannot do without, a bit for each group. One look at every character says
 * which patterns are worth trying at all; most are not.
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
];

const bits = new Uint16Array(0x10000);
for (const [bit, characters] of GROUPS)
  for (let i = 0; i < characters.length; i++) bits[characters.charCodeAt(i)]! |= bit;

/** Which groups a text has a character of. */
export function presenceOf(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) found |= bits[text.charCodeAt(i)]!;
  return found;
}

/** True when none of some groups is missing. */
export const hasAll = (present: number, groups: number): boolean => (present & groups) === groups;

/** True when one of the last so many code units is in a table. */
export function endsWithin(text: string, last: number, table: Uint8Array): boolean {
  for (let at = Math.max(0, text.length - last); at < text.length; at++)
    if (table[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** 1 for each of some characters, by code unit. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

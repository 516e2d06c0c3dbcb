import { cueWords } from './cues';

/**
 * Which characters any rule cares about. The scan looks each character up once and hands the rules
 * the places of those few; everything else is never looked at again.
 */
export const Mark = {
  None: 0,
  /** `, . : ; ? !` and the straight quotes. */
  HalfPunct: 1,
  /** `( )` */
  HalfParen: 2,
  /** “ ” ‘ ’ */
  Quote: 3,
  /** All other pairs: （） 《》 〈〉 〔〕 【】 「」 『』 ［］ [ ] { }, and what opens ‹ › < > */
  Bracket: 4,
  /** Blanks of every width, zero width included; not soft breaks. First of a run only. */
  Space: 5,
  /** Soft line break and what plain text has in its place. */
  Break: 6,
  /** `× * ＊ _ ＿ ○` and 某: what people put where a name will go. */
  Mask: 7,
  /** Latin letters, half or full width. First of a run only. */
  Latin: 8,
  /** Digits, half or full width. First of a run only. */
  Digit: 9,
  /** First characters of the words in cues.ts. */
  Cue: 10,
  /** ㈠–㈩ and ⑴–⑽. */
  Enclosed: 11,
  /** Full-width stops and the dots of leaders; of a run only the second and later. */
  Stop: 12,
} as const;

export type Mark = (typeof Mark)[keyof typeof Mark];

export const MARK_COUNT = 13;

const table = new Uint8Array(0x10000);

function put(characters: string, mark: Mark): void {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = mark;
}

function putRange(from: number, to: number, mark: Mark): void {
  table.fill(mark, from, to + 1);
}

putRange(0x30, 0x39, Mark.Digit);
putRange(0xff10, 0xff19, Mark.Digit);
putRange(0x41, 0x5a, Mark.Latin);
putRange(0x61, 0x7a, Mark.Latin);
putRange(0xff21, 0xff3a, Mark.Latin);
putRange(0xff41, 0xff5a, Mark.Latin);
putRange(0x3220, 0x3229, Mark.Enclosed);
putRange(0x2474, 0x247d, Mark.Enclosed);
putRange(0x2000, 0x200b, Mark.Space);
put(',.:;?!"\'', Mark.HalfPunct);
put('()', Mark.HalfParen);
put('“”‘’', Mark.Quote);
put('（）《》〈〉〔〕【】「」『』［］[]{}‹<＜', Mark.Bracket);
put(' \u00a0\u3000\u202f\ufeff', Mark.Space);
put('\u000b\n\r\u2028', Mark.Break);
put('×*＊_＿○某', Mark.Mask);
put('，。、；：…‥·．', Mark.Stop);
for (const word of cueWords) if (table[word.charCodeAt(0)] === Mark.None) put(word.charAt(0), Mark.Cue);

/** UTF-16 code unit → mark. */
export { table as markTable };

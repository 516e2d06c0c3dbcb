import { TRADITIONAL_PAIRS } from './traditional';

/**
 * Folding brings the ways of writing one character together: full and half width, the kinds of
 * bracket, traditional and simplified. It maps one UTF-16 unit to one, so offsets are never lost;
 * white space and the second half of a surrogate pair fold to 0, which means "not a character".
 */
const FOLDED = new Uint16Array(65536);

/** What a folded character may be the sign of, when a text is scanned. */
export const Sign = {
  None: 0,
  /** 。！？；：… */
  Stop: 1,
  Comma: 2,
  /** 、 */
  Dun: 3,
  OpenBracket: 4,
  CloseBracket: 5,
  OpenQuote: 6,
  CloseQuote: 7,
  /** A straight quote, which opens or closes. */
  StraightQuote: 8,
  HanDigit: 9,
  Digit: 10,
  /** ① ㈠ ⑴: a number in one character. */
  Enclosed: 11,
  /** Bullets, dashes and other marks that mean nothing here. */
  Mark: 12,
  /** A half-width full stop: sentence end or decimal point. */
  Dot: 13,
} as const;
export type Sign = (typeof Sign)[keyof typeof Sign];

const SIGNS = new Uint8Array(65536);

for (let code = 0; code < 65536; code++) {
  FOLDED[code] = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}
/* White space, zero-width characters, byte order mark, second halves of surrogate pairs. */
zero(0x00, 0x20);
zero(0x7f, 0xa0);
zero(0xad, 0xad);
zero(0x1680, 0x1680);
zero(0x2000, 0x200f);
zero(0x2028, 0x202f);
zero(0x205f, 0x2064);
zero(0x3000, 0x3000);
zero(0xfeff, 0xfeff);
zero(0xdc00, 0xdfff);
for (let i = 0; i + 1 < TRADITIONAL_PAIRS.length; i += 2) {
  FOLDED[TRADITIONAL_PAIRS.charCodeAt(i)] = TRADITIONAL_PAIRS.charCodeAt(i + 1);
}
map('〔[【〖﹝⟨⦅❨', '(');
map('［', '(');
map('〕]】〗﹞⟩⦆❩', ')');
map('］', ')');
map('｡', '。');
map('､﹑', '、');
map('﹐', ',');
map('﹔', ';');
map('﹕∶︰', ':');
map('﹗', '!');
map('﹖', '?');
map('․', '.');
map('〇○', '〇');
map('＂〝〞', '"');

sign('。!?;:…', Sign.Stop);
sign(',', Sign.Comma);
sign('、', Sign.Dun);
sign('(', Sign.OpenBracket);
sign(')', Sign.CloseBracket);
sign('“‘《「『〈«', Sign.OpenQuote);
sign('”’》」』〉»', Sign.CloseQuote);
sign('"', Sign.StraightQuote);
sign('一二三四五六七八九十', Sign.HanDigit);
sign('0123456789', Sign.Digit);
sign('#*•●■◆★☆▲►▪·-–—_~|§※◇□○→✓✔√➢➤▶❖◦', Sign.Mark);
sign('.', Sign.Dot);
/* By the Unicode charts: Enclosed Alphanumerics, Dingbats, Enclosed CJK Letters and Months. */
for (const [from, to] of [
  [0x2460, 0x249b],
  [0x24eb, 0x24fe],
  [0x2776, 0x2793],
  [0x3220, 0x3229],
  [0x3251, 0x325f],
  [0x3280, 0x3289],
  [0x32b1, 0x32bf],
] as const) {
  SIGNS.fill(Sign.Enclosed, from, to + 1);
}

/* Radicals that PDF files have in place of characters; and variants that readers of print take for ours. */
for (let code = 0x2f00; code <= 0x2fd5; code++)
  FOLDED[code] = FOLDED[String.fromCharCode(code).normalize('NFKC').charCodeAt(0)]!;
map(
  '⺁⺝⺟⺠⺪⻁⻄⻅⻆⻉⻋⻎⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳',
  '厂月母民疋虎西见角贝车辶长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟',
);
map('ニハ', '二八');
map('検対剤単価険駆応戦実図広売変読経済総労働発産権観', '检对剂单价险驱应战实图广卖变读经济总劳动发产权观');

function zero(from: number, to: number): void {
  FOLDED.fill(0, from, to + 1);
}

function map(from: string, to: string): void {
  for (let i = 0; i < from.length; i++)
    FOLDED[from.charCodeAt(i)] = to.charCodeAt(to.length === from.length ? i : 0);
}

function sign(characters: string, value: Sign): void {
  for (let i = 0; i < characters.length; i++) SIGNS[characters.charCodeAt(i)] = value;
}

/** The folded form of a UTF-16 unit, 0 for white space. */
export function foldCode(code: number): number {
  return FOLDED[code]!;
}

/** What a folded character is the sign of. */
export function signOf(folded: number): Sign {
  return SIGNS[folded]! as Sign;
}

/** True for a Chinese character that writes a word, folded; 〇 is a numeral. */
export function isIdeograph(folded: number): boolean {
  return (folded >= 0x3400 && folded <= 0x9fff) || (folded >= 0xf900 && folded <= 0xfaff);
}

/** Letters and Chinese characters only, folded: what two names are compared by. */
export function nameKey(text: string): string {
  let i = 0;
  while (i < text.length && isOwnKey(text.charCodeAt(i))) i++;
  // Nearly all names are their own keys.
  let key = text.slice(0, i);
  for (; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (isNameCode(code)) key += String.fromCharCode(code);
  }
  return key;
}

const isOwnKey = (code: number): boolean => FOLDED[code] === code && isNameCode(code);

/** True for a folded character that counts in a name: no punctuation, no quotes, no space. */
export function isNameCode(folded: number): boolean {
  if (folded === 0) return false;
  const s = SIGNS[folded]!;
  return s === Sign.None ? folded > 0x7f || isLatin(folded) : s === Sign.HanDigit || s === Sign.Digit;
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

import type { NumberFamily } from './types';

/** Numbers in one character each: ① ㈠ ⑴ ⒈. */
export interface GlyphStyle {
  readonly family: NumberFamily;
  /** Code point of the first, its value, and the value of the last of each run, ascending. */
  readonly runs: readonly (readonly [code: number, from: number, to: number])[];
  /** How the style goes on past its last character, with `{digits}` or `{han}`. */
  readonly beyond: string;
}

const CIRCLED_ON = [
  [0x3251, 21, 35],
  [0x32b1, 36, 50],
] as const;

/** The styles by the Unicode charts (Enclosed Alphanumerics, Dingbats, Enclosed CJK). */
const STYLES: readonly GlyphStyle[] = [
  { family: 'circled', runs: [[0x2460, 1, 20], ...CIRCLED_ON], beyond: '（{digits}）' },
  { family: 'circled', runs: [[0x2776, 1, 10], [0x24eb, 11, 20], ...CIRCLED_ON], beyond: '（{digits}）' },
  { family: 'circled', runs: [[0x2780, 1, 10], [0x246a, 11, 20], ...CIRCLED_ON], beyond: '（{digits}）' },
  { family: 'circled', runs: [[0x278a, 1, 10], [0x24eb, 11, 20], ...CIRCLED_ON], beyond: '（{digits}）' },
  { family: 'circled', runs: [[0x24f5, 1, 10], [0x246a, 11, 20], ...CIRCLED_ON], beyond: '（{digits}）' },
  { family: 'arabic-paren', runs: [[0x2474, 1, 20]], beyond: '（{digits}）' },
  { family: 'arabic-dot', runs: [[0x2488, 1, 20]], beyond: '{digits}.' },
  { family: 'han-paren', runs: [[0x3220, 1, 10]], beyond: '（{han}）' },
  { family: 'han-paren', runs: [[0x3280, 1, 10]], beyond: '（{han}）' },
];

/** A number in one character: its value and the style that it is of. */
export interface Glyph {
  readonly value: number;
  readonly style: GlyphStyle;
}

const GLYPHS = new Map<number, Glyph>();
// Of two styles that share characters the earlier one owns them.
for (const style of STYLES)
  for (const [code, from, to] of style.runs)
    for (let value = from; value <= to; value++)
      if (!GLYPHS.has(code + value - from)) GLYPHS.set(code + value - from, { value, style });

/** The number that this character is, or `null`. */
export function glyphAt(code: number): Glyph | null {
  return GLYPHS.get(code) ?? null;
}

/** The character of a style for a value from 1; `null` past its last one. */
export function glyphFor({ runs }: GlyphStyle, value: number): string | null {
  const run = runs.find(([, from, to]) => value >= from && value <= to);
  return run === undefined ? null : String.fromCharCode(run[0] + value - run[1]);
}

const SIGNS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A whole number from 1 in Roman letters (a thousand each M): 14 → XIV. */
export function romanLetters(value: number): string {
  let rest = value;
  let text = '';
  for (const [amount, sign] of SIGNS) {
    text += sign.repeat(Math.floor(rest / amount));
    rest %= amount;
  }
  return text;
}

const AMOUNTS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of well-formed Roman letters; 0 for anything else. */
export function romanValue(letters: string): number {
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const amount = AMOUNTS[letters.charAt(i)] ?? 0;
    value += amount < (AMOUNTS[letters.charAt(i + 1)] ?? 0) ? -amount : amount;
  }
  return letters !== '' && romanLetters(value) === letters ? value : 0;
}

/** Numbers in one character from 1 to 12, then those for 50, 100, 500, 1000 (U+2160, small ones U+2170). */
const IN_ONE = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'L', 'C', 'D', 'M'];
const UPPER = 0x2160;
const LOWER = 0x2170;
/** The largest number that its characters write (MMMCMXCIX). */
export const MOST_ROMAN = 3999;

/** Letters that a character such as Ⅷ stands for; `''` for any other. */
export function lettersOf(code: number): string {
  if (code < UPPER || code >= LOWER + IN_ONE.length) return '';
  return IN_ONE[code >= LOWER ? code - LOWER : code - UPPER] ?? '';
}

/** A number from 1 to {@link MOST_ROMAN} in characters such as Ⅷ, with as few as there are: 13 → ⅩⅢ. */
export function romanSigns(value: number, small: boolean): string {
  const base = small ? LOWER : UPPER;
  const one = (letters: string) => String.fromCharCode(base + IN_ONE.indexOf(letters));
  if (value <= 12) return String.fromCharCode(base + value - 1);
  const units = value % 10;
  const tens = [...romanLetters(value - units)].map(one).join('');
  return units === 0 ? tens : tens + String.fromCharCode(base + units - 1);
}

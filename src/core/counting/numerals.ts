/** How a script of counting words writes: its ten digits, its units from ten up, and its habits. */
export interface Script {
  /** 〇 or 零, then one to nine. */
  readonly digits: string;
  /** Ten, hundred, thousand, ten thousand. */
  readonly units: string;
  /** What fills a gap (一百零一); `''` for none. */
  readonly zero: string;
  /** 10 is 十 and not 一十. */
  readonly bareTen?: boolean;
  /** 100 is 百 and not 一百, as Japanese counts. */
  readonly bareUnits?: boolean;
}

const HAN: Script = { digits: '〇一二三四五六七八九', units: '十百千万', zero: '零', bareTen: true };

/** A whole number from 0 to 99,999,999 in Chinese characters: 12 → 十二, 105 → 一百零五, 110 → 一百一十. */
export function hanNumeral(value: number): string {
  return countingWords(value, HAN);
}

/** A whole number from 0 to 99,999,999 in the counting words of a script. */
export function countingWords(value: number, script: Script): string {
  if (value === 0) return script.digits.charAt(0);
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  if (high === 0) return belowTenThousand(low, script);
  const joint = low !== 0 && low < 1000 ? script.zero : '';
  const rest = low === 0 ? '' : joint + belowTenThousand(low, script);
  return belowTenThousand(high % 10_000, script) + script.units.charAt(3) + rest;
}

function belowTenThousand(value: number, { digits, units, zero, bareTen, bareUnits }: Script): string {
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = gap || text !== '';
      continue;
    }
    if (gap) text += zero;
    gap = false;
    const ten = bareTen === true && power === 1 && text === '';
    const bare = power > 0 && digit === 1 && (bareUnits === true || ten);
    text += (bare ? '' : digits.charAt(digit)) + (power > 0 ? units.charAt(power - 1) : '');
  }
  return text;
}

/** The number that a text of Chinese characters says, 1 to 9,999; `NaN` for anything else. */
export function hanValue(text: string): number {
  const code = Uint16Array.from(text, (c) => c.charCodeAt(0));
  const { value, next } = readHan(code, 0, code.length);
  return value > 0 && next === text.length ? value : Number.NaN;
}

const DIGITS = new Map([...'一二三四五六七八九'].map((c, index) => [c.charCodeAt(0), index + 1]));
const UNITS = new Map([...'十百千'].map((c, index) => [c.charCodeAt(0), 10 ** (index + 1)]));
const ZEROS = new Set([...'零〇'].map((c) => c.charCodeAt(0)));

/** What was read, and the index behind it. */
export interface ReadValue {
  readonly value: number;
  readonly next: number;
}

/**
 * Reads 一 … 九千九百九十九 from folded characters at `i`, as far as it is well formed; the value is 0 where
 * there is none. 一百五 (which may be 150) is read as 一百.
 */
export function readHan(code: Uint16Array, i: number, end: number): ReadValue {
  let value = 0;
  let unit = 10_000;
  let at = i;
  while (at < end && unit > 1) {
    const gap = value > 0 && ZEROS.has(code[at]!);
    const start = gap ? at + 1 : at;
    const part = readPart(code, start, end, unit);
    if (part === null || !fits(part.unit, unit, gap, value)) break;
    value += part.value;
    ({ unit, next: at } = part);
  }
  return { value, next: at };
}

/** Units descend by one step, or by more behind 零. */
function fits(unit: number, before: number, gap: boolean, value: number): boolean {
  if (value === 0) return true;
  return gap ? unit * 10 < before : unit * 10 === before;
}

/** One digit with its unit, below `before`: 三百, 二十, 十, 五. */
function readPart(
  code: Uint16Array,
  i: number,
  end: number,
  before: number,
): (ReadValue & { readonly unit: number }) | null {
  const digit = i < end ? DIGITS.get(code[i]!) : undefined;
  const at = digit === undefined ? i : i + 1;
  const unit = at < end ? UNITS.get(code[at]!) : undefined;
  if (unit !== undefined && unit < before && (digit !== undefined || unit === 10))
    return { value: (digit ?? 1) * unit, next: at + 1, unit };
  return digit === undefined ? null : { value: digit, next: at, unit: 1 };
}

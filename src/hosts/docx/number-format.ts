const HAN = '〇一二三四五六七八九';
const FORMAL_SIMPLIFIED = '零壹贰叁肆伍陆柒捌玖';
const FORMAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const FORMAL_JAPANESE = '〇壱弐参四伍六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

type Format = (value: number) => string;

/**
 * Counting words with units. `bareTen`: 10 is 十 and not 一十; `zero`: a gap is filled (一百零一);
 * `bareUnits`: 100 is 百 and not 一百, as Japanese counts.
 */
function counting(digits: string, units: string, zero: string, bareTen: boolean, bareUnits = false): Format {
  const below10000 = (value: number): string => {
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
      const bare = power > 0 && digit === 1 && (bareUnits || (bareTen && power === 1 && text === ''));
      text += (bare ? '' : digits[digit]!) + (power > 0 ? units[power - 1]! : '');
    }
    return text;
  };
  return (value) => {
    if (value === 0) return digits[0]!;
    const high = Math.floor(value / 10_000);
    const low = value % 10_000;
    if (high === 0) return below10000(low);
    const joint = low !== 0 && low < 1000 ? zero : '';
    return `${below10000(high % 10_000)}${units[3]!}${low === 0 ? '' : joint + below10000(low)}`;
  };
}

const digitwise =
  (digits: string): Format =>
  (value) =>
    [...String(value)].map((d) => digits[Number(d)]!).join('');

/** Characters from a code point on, for 1…`count`; plain digits beyond, as Word does. */
const sequence =
  (first: number, count: number): Format =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);

const cycle =
  (signs: string): Format =>
  (value) =>
    value >= 1 && value <= signs.length ? signs[value - 1]! : String(value);

/** a, b … z, aa, bb …: Word repeats the letter. */
const letters =
  (alphabet: string): Format =>
  (value) =>
    value < 1
      ? String(value)
      : alphabet[(value - 1) % 26]!.repeat(Math.min(64, Math.floor((value - 1) / 26) + 1));

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let rest = value;
  let text = '';
  const signs = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'],
    [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ] as const; // prettier-ignore
  for (const [amount, sign] of signs) {
    text += sign.repeat(Math.floor(rest / amount));
    rest %= amount;
  }
  return text;
}

function ordinal(value: number): string {
  const teen = Math.floor(value / 10) % 10 === 1;
  return `${value}${(!teen && ['th', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}

const circled: Format = (value) =>
  value <= 20
    ? sequence(0x2460, 20)(value)
    : value <= 35
      ? sequence(0x3251, 15)(value - 20)
      : value <= 50
        ? sequence(0x32b1, 15)(value - 35)
        : String(value);

const thousand = counting(HAN, '十百千万', '零', true);
/** From 100 on digit by digit, 一○○ ([MS-DOCX] 2.4 gives 1, 10 and 100 of each format). */
const belowHundred: Format = (value) =>
  value < 100 ? thousand(value) : digitwise('○一二三四五六七八九')(value);
const upper = letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const lower = letters('abcdefghijklmnopqrstuvwxyz');
const fullWidth = digitwise('０１２３４５６７８９');

/** Number formats by their name in `w:numFmt` (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */
const FORMATS = new Map<string, Format>(
  Object.entries<Format>({
    decimal: String,
    decimalHalfWidth: String,
    decimalZero: (value) => String(value).padStart(2, '0'),
    decimalFullWidth: fullWidth,
    decimalFullWidth2: fullWidth,
    decimalEnclosedCircle: circled,
    decimalEnclosedCircleChinese: circled,
    decimalEnclosedFullstop: sequence(0x2488, 20),
    decimalEnclosedParen: sequence(0x2474, 20),
    numberInDash: (value) => `- ${value} -`,
    upperRoman: roman,
    lowerRoman: (value) => roman(value).toLowerCase(),
    upperLetter: upper,
    lowerLetter: lower,
    ordinal,
    hex: (value) => value.toString(16).toUpperCase(),
    chineseCounting: belowHundred,
    chineseCountingThousand: thousand,
    chineseLegalSimplified: counting(FORMAL_SIMPLIFIED, '拾佰仟万', '零', false),
    ideographDigital: digitwise(HAN),
    ideographTraditional: cycle(STEMS),
    ideographZodiac: cycle(BRANCHES),
    ideographZodiacTraditional: (value) =>
      value >= 1 && value <= 60 ? STEMS[(value - 1) % 10]! + BRANCHES[(value - 1) % 12]! : String(value),
    ideographEnclosedCircle: sequence(0x3220, 10),
    ideographLegalTraditional: counting(FORMAL_TRADITIONAL, '拾佰仟萬', '零', false),
    taiwaneseCounting: belowHundred,
    taiwaneseCountingThousand: counting(HAN, '十百千萬', '零', true),
    taiwaneseDigital: digitwise('○一二三四五六七八九'),
    japaneseCounting: counting(HAN, '十百千万', '', true, true),
    japaneseDigitalTenThousand: digitwise(HAN),
    japaneseLegal: counting(FORMAL_JAPANESE, '拾百阡萬', '', false),
    koreanDigital2: digitwise('零一二三四五六七八九'),
    none: () => '',
    bullet: () => '',
  }),
);

/** A counter's value in one of Word's number formats; an unknown format counts in digits. */
export function formatNumber(format: string, value: number): string {
  return value < 0 ? String(value) : (FORMATS.get(format) ?? String)(value);
}

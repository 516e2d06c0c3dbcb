import { countingWords, hanNumeral, type Script } from '../../core/counting/numerals';
import { romanLetters } from '../../core/counting/roman';

const HAN = '〇一二三四五六七八九';
const FORMAL_SIMPLIFIED = '零壹贰叁肆伍陆柒捌玖';
const FORMAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const FORMAL_JAPANESE = '〇壱弐参四伍六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

type NumberWriter = (value: number) => string;

const counting =
  (script: Script): NumberWriter =>
  (value) =>
    countingWords(value, script);

const digitwise =
  (digits: string): NumberWriter =>
  (value) =>
    [...String(value)].map((d) => digits[Number(d)]!).join('');

/** Characters from a code point on, for 1…`count`; plain digits beyond, as Word does. */
const sequence =
  (first: number, count: number): NumberWriter =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);

const cycle =
  (signs: string): NumberWriter =>
  (value) =>
    value >= 1 && value <= signs.length ? signs[value - 1]! : String(value);

/** a, b … z, aa, bb …: Word repeats the letter. */
const letters =
  (alphabet: string): NumberWriter =>
  (value) =>
    value < 1
      ? String(value)
      : alphabet[(value - 1) % 26]!.repeat(Math.min(64, Math.floor((value - 1) / 26) + 1));

/** Word's own limit. */
const MOST_ROMAN = 32_767;

const roman: NumberWriter = (value) =>
  value < 1 || value > MOST_ROMAN ? String(value) : romanLetters(value);

function ordinal(value: number): string {
  const teen = Math.floor(value / 10) % 10 === 1;
  return `${value}${(!teen && ['th', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}

const circled: NumberWriter = (value) =>
  value <= 20
    ? sequence(0x2460, 20)(value)
    : value <= 35
      ? sequence(0x3251, 15)(value - 20)
      : value <= 50
        ? sequence(0x32b1, 15)(value - 35)
        : String(value);

/** From 100 on digit by digit, 一○○ ([MS-DOCX] 2.4 gives 1, 10 and 100 of each format). */
const belowHundred: NumberWriter = (value) =>
  value < 100 ? hanNumeral(value) : digitwise('○一二三四五六七八九')(value);
const upper = letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const lower = letters('abcdefghijklmnopqrstuvwxyz');
const fullWidth = digitwise('０１２３４５６７８９');

/** Number formats by their name in `w:numFmt` (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */
const FORMATS = new Map<string, NumberWriter>(
  Object.entries<NumberWriter>({
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
    chineseCountingThousand: hanNumeral,
    chineseLegalSimplified: counting({ digits: FORMAL_SIMPLIFIED, units: '拾佰仟万', zero: '零' }),
    ideographDigital: digitwise(HAN),
    ideographTraditional: cycle(STEMS),
    ideographZodiac: cycle(BRANCHES),
    ideographZodiacTraditional: (value) =>
      value >= 1 && value <= 60 ? STEMS[(value - 1) % 10]! + BRANCHES[(value - 1) % 12]! : String(value),
    ideographEnclosedCircle: sequence(0x3220, 10),
    ideographLegalTraditional: counting({ digits: FORMAL_TRADITIONAL, units: '拾佰仟萬', zero: '零' }),
    taiwaneseCounting: belowHundred,
    taiwaneseCountingThousand: counting({ digits: HAN, units: '十百千萬', zero: '零', bareTen: true }),
    taiwaneseDigital: digitwise('○一二三四五六七八九'),
    japaneseCounting: counting({ digits: HAN, units: '十百千万', zero: '', bareTen: true, bareUnits: true }),
    japaneseDigitalTenThousand: digitwise(HAN),
    japaneseLegal: counting({ digits: FORMAL_JAPANESE, units: '拾百阡萬', zero: '' }),
    koreanDigital2: digitwise('零一二三四五六七八九'),
    none: () => '',
    bullet: () => '',
  }),
);

/** A counter's value in one of Word's number formats; an unknown format counts in digits. */
export function formatNumber(format: string, value: number): string {
  return value < 0 ? String(value) : (FORMATS.get(format) ?? String)(value);
}

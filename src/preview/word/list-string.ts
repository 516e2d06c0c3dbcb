import type { ListMembership } from './store';

/** How automatic numbers look: OOXML's number formats as far as Chinese papers use them. */

const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 10 → 十, 11 → 十一, 21 → 二十一 (up to 99, as `chineseCounting` does). */
function chineseNumber(n: number): string {
  if (n >= 100) return [...String(n)].map((d) => DIGITS.charAt(Number(d))).join('');
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return head + (ones === 0 && tens > 0 ? '' : DIGITS.charAt(ones));
}

function roman(n: number): string {
  const steps: [number, string][] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = n;
  let out = '';
  for (const [value, sign] of steps) for (; rest >= value; rest -= value) out += sign;
  return out;
}

/** Called by the editor too, under the name that scripts/webpack/chinese-editor.js gives it. */
export function listNumber(n: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return chineseNumber(n);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n <= 20 ? String.fromCharCode(0x2460 + n - 1) : String(n);
    case 'lowerLetter':
      return String.fromCharCode(97 + ((n - 1) % 26));
    case 'upperLetter':
      return String.fromCharCode(65 + ((n - 1) % 26));
    case 'lowerRoman':
      return roman(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'none':
      return '';
    default:
      return String(n);
  }
}

/** One level of a list: `（%1）` with the formats of every level up to it. */
export interface LevelFormat {
  readonly pattern: string;
  /** OOXML number formats of levels 0… up to this one. */
  readonly formats: readonly string[];
  readonly start: number;
  readonly bullet?: boolean;
}

/** Counts list paragraphs in document order. */
export class ListStringCounter {
  private readonly values = new Map<number, number[]>();

  /** True where the list has a number at this level that the next one would count on from. */
  counts(list: number, level: number): boolean {
    return this.values.get(list)?.[level] !== undefined;
  }

  /** Lets the next paragraph of this level begin at its format's start again. */
  restart(list: number, level: number): void {
    const counts = this.values.get(list);
    if (counts) counts.length = Math.min(counts.length, level);
  }

  /** The number of the next paragraph of this list at this level. */
  next(list: number, level: number, format: LevelFormat): string {
    const counts = this.values.get(list) ?? [];
    this.values.set(list, counts);
    counts[level] = counts[level] === undefined ? format.start : counts[level] + 1;
    counts.length = level + 1;
    if (format.bullet) return format.pattern;
    return format.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return listNumber(counts[at] ?? 1, format.formats[at] ?? 'decimal');
    });
  }
}

/** The numbers that paragraphs in document order show; formats by `list:level`, `1.` where there is none. */
export function numbersOf(
  order: readonly number[],
  listOf: (id: number) => ListMembership | null,
  formats: ReadonlyMap<string, LevelFormat>,
): Map<number, string> {
  const counter = new ListStringCounter();
  const numbers = new Map<number, string>();
  for (const id of order) {
    const list = listOf(id);
    if (!list) continue;
    const { level } = list;
    const format = formats.get(`${list.id}:${level}`) ?? { pattern: `%${level + 1}.`, formats: [], start: 1 };
    numbers.set(id, counter.next(list.id, level, format));
  }
  return numbers;
}

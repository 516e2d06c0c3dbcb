/** Families of numbers and enumerators. One level of a paper keeps to one family. */
export type NumberFamily =
  | 'han-comma' // 一、
  | 'han-paren' // （一） (一) ㈠ 〔一〕
  | 'part' // 第一部分
  | 'arabic-dot' // 1. 1、 1．
  | 'arabic-paren' // （1） (1)
  | 'decimal' // 1.1
  | 'circled' // ①
  | 'shi' // 一是
  | 'ordinal' // 第一，
  | 'sequence' // 首先 其次 再次 最后
  | 'two-sided' // 一方面 另一方面
  | 'qi'; // 其一 其二

/** Where a number or enumerator stands: at a line's start, after a sentence, or in the middle of one. */
export type StandsAt = 'line' | 'sentence' | 'inside';

/** An enumerator where it stands, as a series is made of. */
export interface Counted {
  readonly family: NumberFamily;
  readonly value: number;
  /** True for 最后, whose value is the one that follows. */
  readonly last?: boolean;
  /** Where it starts, in any unit that grows along the text. */
  readonly start: number;
  readonly lead: StandsAt;
}

import type { SampleParagraph } from '../docx/build-docx';
import type { DimensionText, ItemText } from './text';

/** Short ways to write a sample down. */

const NUMERALS = '一二三四五六七八九十';

export const title = (text: string): SampleParagraph => ({ style: 'Title', runs: [{ text }] });
export const author = (text: string): SampleParagraph => ({ style: 'Author', runs: [{ text }] });
export const body = (text: string): SampleParagraph => ({ style: 'Normal', runs: [{ text }] });
export const signature = (text: string): SampleParagraph => ({ style: 'Signature', runs: [{ text }] });
export const blank: SampleParagraph = { style: 'Normal', runs: [] };

/** A heading of the first level: `一、存在的问题`. */
export const section = (number: number, name: string): SampleParagraph => ({
  style: 'Heading1',
  runs: [{ text: `${NUMERALS.charAt(number - 1)}、${name}` }],
});

/** 楷体 up to the first full stop, as GB/T 9704 has it for headings that share their paragraph. */
const runIn = (heading: string, text: string): SampleParagraph => ({
  style: 'Normal',
  runs: [{ text: heading, font: '楷体_GB2312' }, { text }],
});

const counted = (number: number): string => `（${NUMERALS.charAt(number - 1)}）`;

/** `（一）在理论学习方面。一是…二是…`; `numbers` says which numeral each point has when it is not simply the next. */
export const dimension = (
  number: number,
  { name, points }: DimensionText,
  numbers: readonly number[] = points.map((_, i) => i + 1),
): SampleParagraph =>
  runIn(
    `${counted(number)}在${name}方面。`,
    points.map((point, i) => `${NUMERALS.charAt((numbers[i] ?? i + 1) - 1)}是${point}`).join(''),
  );

/** `（一）heading。text` */
export const item = (number: number, { heading, text }: ItemText): SampleParagraph =>
  runIn(`${counted(number)}${heading}`, text);

import type { NodeNumber } from '../outline/types';
import { hanNumber } from '../counting/families';

const circledOne = 0x2460;

/** The number of another value in the manner of a number that is there: （二） and 3 → （三）. Without one, （三）. */
export function numberLike(sample: NodeNumber | null | undefined, value: number): string {
  if (sample === null || sample === undefined) return `（${hanNumber(value)}）`;
  if (sample.family === 'circled') return String.fromCodePoint(circledOne + value - 1);
  if (/[0-9０-９]/.test(sample.text)) return sample.text.replace(/[0-9０-９]+/, String(value));
  if (/[一二三四五六七八九十]/.test(sample.text)) {
    return sample.text.replace(/[一二三四五六七八九十]+/, hanNumber(value));
  }
  return `（${hanNumber(value)}）`;
}

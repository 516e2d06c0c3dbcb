import { numberLike } from './number-like';

const LEVELS = /[0-9０-９]+(?:[.．][0-9０-９]+)*/u;

/** The numbers of a decimal one: 2.10. → 2, 10; none where the text holds no digits. */
export function levelsOf(text: string): readonly number[] {
  const written = LEVELS.exec(text)?.[0].normalize('NFKC');
  return written === undefined ? [] : written.split('.').map(Number);
}

/**
 * A decimal number with other levels, in the manner of one that is there: 2.1、 and 3, 1 → 3.1、.
 *
 * @param levels One for each level of the sample, from 1; missing ones stay as they are.
 */
export function withLevels(sample: string, levels: readonly number[]): string {
  return sample.replace(LEVELS, (written) => {
    let at = 0;
    return written.replace(/[0-9０-９]+/gu, (digits) => {
      const value = levels[at++];
      return value === undefined ? digits : (numberLike(digits, value) ?? digits);
    });
  });
}

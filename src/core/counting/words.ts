/** Words that count without a numeral; each row one value, the usual word first. */
const SEQUENCE = [['首先'], ['其次'], ['再次', '再者'], ['最后']] as const;
const SIDES = [['一方面'], ['另一方面', '另方面', '另外一方面'], ['再一方面']] as const;

/**
 * The word of another value in place of the one that opens `sample`: 首先， and 2 → 其次，.
 *
 * @returns `null` past the last word, `undefined` where the sample opens with none.
 */
export function wordLike(sample: string, value: number): string | null | undefined {
  for (const rows of [SEQUENCE, SIDES]) {
    const same = rows[value - 1];
    for (const row of rows) {
      const word = row.find((one) => sample.startsWith(one));
      if (word === undefined) continue;
      if (same === undefined) return null;
      return (same === row ? word : same[0]) + sample.slice(word.length);
    }
  }
  return undefined;
}

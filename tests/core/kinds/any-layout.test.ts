import fc from 'fast-check';

import { laidOutPaper } from '../../support/laid-out-paper';
import { numbersOf } from '../../support/numbers-changed';
import { fixedAll, readingOf } from '../../support/reading';

/** A right paper, however it is laid out: its own template or none, no fault of structure, and nothing to mend. */
const FAULT =
  /^(?:missing-(?:section|dimension|preamble)|heading-missing|duplicate-|numbering-gap|point-numbering|enumerator-mix|section-order|dimension-order|run-on|template-residue|heading-dangling|unbalanced|count-mismatch)/;

test('any layout of a right paper', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 1_000_000 }), async (seed) => {
      const { text, template } = laidOutPaper(seed);
      const { verdict, template: chosen, faults } = await readingOf(text);
      expect([verdict, chosen]).toEqual([template === null ? 'none' : 'fits', template]);
      expect(faults.filter((rule) => FAULT.test(rule))).toEqual([]);
      const fixed = await fixedAll(text);
      expect(numbersOf(fixed)).toEqual(numbersOf(text));
      expect(fixed).toBe(text);
    }),
    { numRuns: 40 },
  );
});

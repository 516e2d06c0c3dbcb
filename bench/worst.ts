import { bounded } from '../src/core/checks/cap';
import { check } from '../src/core/checks/check';
import { recognise } from '../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../src/core/template/builtin';
import { GROWING } from '../tests/support/growing';
import { paragraphsOf } from '../tests/support/paragraphs';
import { growth, ms, spread, table } from './measure';

const SMALL = 5000;
const FACTOR = 4;
/** Time may grow with the text to this power: 1 is linear; caches of the processor and collections take their share. */
const MOST = 1.35;

const template = templateById(DEFAULT_TEMPLATE_ID)!;

/** Texts that are made to be slow, at two sizes: time, and how it grows with the text. Steps are counted by the tests. */
export async function run(): Promise<string> {
  const rows = [
    [
      'recognise and check, least',
      SMALL.toLocaleString('en'),
      (SMALL * FACTOR).toLocaleString('en'),
      'characters',
      'findings told',
      'growth',
      `<= ${MOST}`,
    ],
  ];
  for (const [name, text] of Object.entries(GROWING)) {
    const time = async (count: number) => {
      const paragraphs = paragraphsOf(text(count));
      let told = 0;
      const work = () => {
        told = bounded(check(paragraphs, recognise(paragraphs, template), template)).length;
      };
      return { ...(await spread(work)), told };
    };
    const small = await time(SMALL);
    const large = await time(SMALL * FACTOR);
    const n = growth(small.least, large.least, FACTOR);
    rows.push([
      name,
      ms(small.least),
      ms(large.least),
      text(SMALL * FACTOR).length.toLocaleString('en'),
      String(large.told),
      `n^${n.toFixed(2)}`,
      n <= MOST ? 'kept' : 'NOT KEPT',
    ]);
  }
  return table(rows);
}

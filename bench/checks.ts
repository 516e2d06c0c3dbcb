import { loadavg } from 'node:os';
import { check } from '../src/core/checks/check';
import { rules } from '../src/core/checks/registry';
import { recognise } from '../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../src/core/template/builtin';
import { growth, interleaved, ms, table, type Outcome } from './measure';
import { asParagraphs, longPaper, paperLines } from './paper';

const template = templateById(DEFAULT_TEMPLATE_ID)!;
/** Milliseconds for each size. */
const PATIENCE = 4000;

const cell = ({ least, median }: Outcome): string => `${ms(least)} / ${ms(median)}`;

/** Recognition and all checks on the made-up paper and on one 10 and 100 times as long; both are one call. */
export async function run(): Promise<string> {
  const rows = [['least / median', 'recognise', 'check', 'both', 'findings']];
  const totals: number[] = [];
  const before = loadavg()[0]!;
  for (const count of [1, 10, 100]) {
    const paragraphs = asParagraphs(longPaper(paperLines(), count));
    const outline = recognise(paragraphs, template);
    const [first, second, both] = (await interleaved(
      [
        { name: 'recognise', run: () => recognise(paragraphs, template).sections.length },
        // An outline of its own each time: what a rule keeps by the outline is worked out anew, as after an edit.
        { name: 'check', run: () => check(paragraphs, { ...outline }, template).length },
        { name: 'both', run: () => check(paragraphs, recognise(paragraphs, template), template).length },
      ],
      PATIENCE,
    )) as [Outcome, Outcome, Outcome];
    totals.push(both.least);
    rows.push([`× ${count}`, cell(first), cell(second), cell(both), String(both.result)]);
  }
  return [
    `${rules.length} rules; in turn, each result compared; load of the machine ${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} behind.`,
    table(rows),
    `growth, × 10 to × 100: n^${growth(totals[1]!, totals[2]!, 10).toFixed(2)} (${(totals[2]! / totals[1]!).toFixed(1)} times the time)`,
  ].join('\n');
}

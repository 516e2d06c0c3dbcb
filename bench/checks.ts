import { check } from '../src/core/checks/check';
import { rules } from '../src/core/checks/registry';
import type { Paragraph } from '../src/core/document/types';
import { recognise } from '../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../src/core/template/builtin';
import { growth, measure, ms, table } from './measure';
import { asParagraphs, longPaper, paperLines } from './paper';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

const both = (paragraphs: readonly Paragraph[]): unknown =>
  check(paragraphs, recognise(paragraphs, template), template);

/** Recognise and all checks on the made-up paper and on one 10 and 100 times as long. */
export async function run(): Promise<string> {
  const rows = [['', 'recognise', 'check', 'both', 'findings']];
  const totals: number[] = [];
  for (const count of [1, 10, 100]) {
    const paragraphs = asParagraphs(longPaper(paperLines(), count));
    const outline = recognise(paragraphs, template);
    const total = await measure(() => both(paragraphs));
    totals.push(total);
    rows.push([
      `× ${count}`,
      ms(await measure(() => recognise(paragraphs, template))),
      // An outline of its own each time: what a rule keeps by the outline is worked out anew, as after an edit.
      ms(await measure(() => check(paragraphs, { ...outline }, template))),
      ms(total),
      String(check(paragraphs, outline, template).length),
    ]);
  }
  return [
    `${rules.length} rules`,
    table(rows),
    `growth, × 10 to × 100: n^${growth(totals[1]!, totals[2]!, 10).toFixed(2)} (${(totals[2]! / totals[1]!).toFixed(1)} times the time)`,
  ].join('\n');
}

import { createCache } from '../src/core/checks/cache';
import { check } from '../src/core/checks/check';
import { rules } from '../src/core/checks/registry';
import { defaultSettings } from '../src/core/checks/settings';
import type { Paragraph } from '../src/core/document/types';
import { recognise } from '../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../src/core/template/builtin';
import { growth, measure, ms, table } from './measure';
import { asParagraphs, longPaper, paperLines } from './paper';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

const both = (paragraphs: readonly Paragraph[]): unknown =>
  check(paragraphs, recognise(paragraphs, template), template);

/** Recognise and all checks on the made-up paper and on one 10 and 100 times as long; and a second check after an edit. */
export async function run(): Promise<string> {
  const paper = asParagraphs(paperLines());
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
    `recognise and check again after an edit of one paragraph: ${ms(await recheck(paper))}`,
  ].join('\n');
}

/** Recognise and check, with a cache, when one paragraph has changed since the last. */
async function recheck(paper: readonly Paragraph[]): Promise<number> {
  const cache = createCache();
  const last = paper.length - 1;
  let count = 0;
  return measure(() => {
    count += 1;
    const edited = paper.map((paragraph, index) =>
      index === last ? { ...paragraph, text: `${paragraph.text}第${count}次。` } : paragraph,
    );
    return check(edited, recognise(edited, template), template, defaultSettings, cache);
  });
}

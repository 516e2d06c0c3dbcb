import { customProfile } from '../src/core/layout/profile/builtin';
import { readDocxLayout } from '../src/hosts/docx/layout/docx-layout';
import { layOutDocx } from '../src/hosts/docx/layout/lay-out';
import { readDocx } from '../src/hosts/docx/read-docx';
import { outlineReader, reportLayout } from '../src/road/layout';
import { anyTemplate, paperOf } from '../src/road/read-paper';
import { docxOf } from './docx-of';
import { measure, ms, table } from './measure';
import { longPaper, paperLines } from './paper';

/** Reading a .docx with its look, judging it, and setting a copy, beside reading its text: one paper of 8, 80 and 320 pages. */
export async function run(): Promise<string> {
  const rows = [['', 'text alone', 'text and look', 'judged', 'set']];
  for (const count of [1, 10, 40]) {
    const lines = longPaper(paperLines(), count);
    const bytes = docxOf(lines);
    const { snapshot, model } = readDocxLayout(bytes);
    const paper = paperOf(snapshot, anyTemplate);
    const text = await measure(() => readDocx(bytes));
    const look = await measure(() => readDocxLayout(bytes));
    const judged = await measure(() => reportLayout(paper, model, customProfile));
    const set = await measure(() => layOutDocx(bytes, customProfile, outlineReader(anyTemplate)));
    rows.push([`${count} × 4,851 characters`, ms(text), ms(look), ms(judged), ms(set)]);
  }
  return table(rows);
}

import { recognise } from '../src/core/outline/recognise';
import { customProfile } from '../src/core/layout/profile/builtin';
import { DEFAULT_TEMPLATE_ID, templateById } from '../src/core/template/builtin';
import { readDocxLayout } from '../src/hosts/docx/layout/docx-layout';
import { layOut } from '../src/hosts/docx/layout/lay-out';
import { readDocx } from '../src/hosts/docx/read-docx';
import { reportLayout } from '../src/road/layout';
import { docxOf } from './docx-of';
import { measure, ms, table } from './measure';
import { paperLines, times } from './paper';

/** Reading a .docx with its look, judging it, and setting a copy, beside reading its text; 40 papers are 300 pages. */
export async function run(): Promise<string> {
  const template = templateById(DEFAULT_TEMPLATE_ID)!;
  const rows = [['', 'text alone', 'text and look', 'judged', 'set']];
  for (const count of [1, 10, 40]) {
    const bytes = docxOf(times(paperLines(), count));
    const { snapshot, model } = readDocxLayout(bytes);
    const outline = recognise(snapshot.paragraphs, template);
    const text = await measure(() => readDocx(bytes));
    const look = await measure(() => readDocxLayout(bytes));
    const judged = await measure(() =>
      reportLayout({ paragraphs: snapshot.paragraphs, outline }, model, customProfile),
    );
    const set = await measure(() =>
      layOut(bytes, customProfile, (paragraphs) => recognise(paragraphs, template)),
    );
    rows.push([`${count} × 4,851 characters`, ms(text), ms(look), ms(judged), ms(set)]);
  }
  return table(rows);
}

import { openDocx } from '../src/hosts/docx/docx-host';
import { readDocx } from '../src/hosts/docx/read-docx';
import { docxOf } from './docx-of';
import { growth, measure, ms, table } from './measure';
import { paperLines, times } from './paper';

/** .docx to paragraphs, beside mammoth in the same run; and a copy with one heading inserted. */
export async function run(): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const rows = [['', 'gangju', 'mammoth to HTML', 'mammoth to text', 'times faster', 'insert and save']];
  const ours: number[] = [];
  for (const count of [1, 10, 100]) {
    const bytes = docxOf(times(paperLines(), count));
    const buffer = Buffer.from(bytes);
    const read = await measure(() => readDocx(bytes));
    const html = await measure(() => mammoth.convertToHtml({ buffer }));
    const text = await measure(() => mammoth.extractRawText({ buffer }));
    const write = await measure(() => insertOne(bytes));
    ours.push(read);
    rows.push([
      `× ${count}`,
      ms(read),
      ms(html),
      ms(text),
      (Math.min(html, text) / read).toFixed(1),
      ms(write),
    ]);
  }
  const { paragraphs } = readDocx(docxOf(paperLines()));
  const numbers = paragraphs.map(({ number }) => number).filter((number) => number !== '');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docxOf(paperLines())) });
  return [
    table(rows),
    `growth, × 10 to × 100: n^${growth(ours[1]!, ours[2]!, 10).toFixed(2)}`,
    `automatic numbers rebuilt: ${numbers.join(' ')}; in mammoth's text: ${numbers.filter((number) => value.includes(number)).length}`,
  ].join('\n');
}

async function insertOne(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openDocx(bytes);
  const { paragraphs } = await host.read();
  const expect = paragraphs[0]!.text;
  await host.apply([
    { kind: 'insert-paragraph', paragraph: 0, expect, where: 'after', text: '（一）题', look: { like: 0 } },
  ]);
  return host.save();
}

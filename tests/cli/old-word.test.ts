import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compound, wordDocument } from '../hosts/doc/build';
import { madeUpPaper } from '../support/many-papers';
import { gangju } from './support/run';

let folder: string;
const at = (name: string) => path.join(folder, name);
const bytes = compound(wordDocument(`${madeUpPaper(1, { sentences: 4 }).join('\r')}\r`));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'old-word-'));
  writeFileSync(at('甲.doc'), bytes);
  writeFileSync(at('乙.wps'), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the text of .doc and .wps is checked and compared', async () => {
  const { out } = await gangju(['check', '--format', 'json', folder]);
  const { files } = JSON.parse(out) as { files: { verdict: string; complete: boolean }[] };
  expect(files.map(({ verdict, complete }) => [verdict, complete])).toEqual([
    ['fits', true],
    ['fits', true],
  ]);
  const beside = await gangju(['overlap', '--format', 'json', folder]);
  expect((JSON.parse(beside.out) as { versions: unknown[] }).versions).toHaveLength(1);
});

test('nothing is written to them: what is to be done first is said', async () => {
  for (const command of [['fix', '--rule', 'all'], ['outline']]) {
    const { status, err } = await gangju([...command, at('甲.doc'), '-o', at('新.docx')]);
    expect([status, err]).toEqual([2, expect.stringContaining('另存为 .docx')]);
  }
  const copies = await gangju(['annotate', at('甲.doc'), '-o', at('批注')]);
  expect([copies.status, copies.err]).toEqual([2, expect.stringContaining('.docx')]);
  expect(readFileSync(at('甲.doc'))).toEqual(Buffer.from(bytes));
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { docxOf } from '../../bench/docx-of';
import { readDocx } from '../../src/hosts/docx/read-docx';
import { paper } from '../support/right-paper';
import { gangju } from './support/run';

let folder: string;
const at = (...parts: string[]) => path.join(folder, ...parts);

const lines = paper({
  sections: ['problems', 'causes', 'measures'],
  passage: '一是学习时间不够多，，我没有去。二是笔记少了【待补：次数】。又有【待补：次数】。',
}).split('\n');

const bytes = docxOf(lines);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'annotate-'));
  mkdirSync(at('a'));
  mkdirSync(at('b'));
  writeFileSync(at('a', '材料.docx'), bytes);
  writeFileSync(at('b', '材料.docx'), bytes);
  writeFileSync(at('b', '文本.txt'), lines.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const comments = (file: string): string[] => {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/comments.xml']!);
  return [...xml.matchAll(/<w:comment .*?<\/w:comment>/gsu)].map(([one]) =>
    one.replace(/<\/w:p>/gu, '\n').replace(/<[^>]*>/gu, ''),
  );
};

test('copies with comments, each cause once, the other places listed; originals as they were', async () => {
  const { status, err } = await gangju(['annotate', at('a'), at('b'), '-o', at('out', 'deep')]);
  expect(status).toBe(2);
  expect(err).toContain('只有 .docx 能加批注');
  const copy = at('out', 'deep', 'a-材料.docx');
  const read = (file: Uint8Array) =>
    readDocx(file).paragraphs.map((paragraph) => ({ ...paragraph, marks: undefined }));
  expect(read(readFileSync(copy))).toEqual(read(bytes));
  expect(readFileSync(at('out', 'deep', 'b-材料.docx'))).toEqual(readFileSync(copy));
  const all = comments(copy);
  expect(all.filter((text) => text.includes('典型案例'))).toHaveLength(1);
  expect(all[0]).toContain('内部材料');
  expect(all.join('\n')).not.toContain(folder);
  expect(new Set(all).size).toBe(all.length);
  expect(readFileSync(at('a', '材料.docx'))).toEqual(Buffer.from(bytes));
});

test('never over another file unless told so', async () => {
  const again = await gangju(['annotate', at('a', '材料.docx'), '-o', at('out2')]);
  expect(again.status).toBe(0);
  expect((await gangju(['annotate', at('a', '材料.docx'), '-o', at('out2')])).status).toBe(2);
  expect((await gangju(['annotate', at('a', '材料.docx'), '-o', at('out2'), '--force'])).status).toBe(0);
  // The folder of the original itself is no place for the copy.
  expect((await gangju(['annotate', at('a', '材料.docx'), '-o', at('a'), '--force'])).status).toBe(2);
  expect((await gangju(['annotate', at('a', '材料.docx')])).status).toBe(2);
});

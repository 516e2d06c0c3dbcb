import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildDocx } from '../hosts/docx/support/build-docx';
import { wholePaper } from './support/papers';
import { gangju } from './support/run';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'gangju-unread-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const whole = wholePaper.map(p).join('');
const ALT = '<w:altChunk/>';
const NOTE = '<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id="2"/></w:r></w:p>';
const END = '<w:p><w:r><w:t>乙</w:t><w:endnoteReference w:id="2"/></w:r></w:p>';
const BOX = `<w:p><w:r><w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict></w:r></w:p>`;

describe('what of a document was not read', () => {
  it.each([
    ['an embedded document alone', ALT, '内嵌的其他文档', 'embedded'],
    ['an embedded document', whole + ALT, '内嵌的其他文档', 'embedded'],
    ['text boxes', whole + BOX, '文本框', 'text boxes'],
    ['footnotes', whole + NOTE, '脚注', 'footnotes'],
    ['endnotes', whole + END, '尾注', 'endnotes'],
  ])('%s: is said in every output', async (_, body, chinese, english) => {
    const file = path.join(folder, 'a.docx');
    writeFileSync(file, buildDocx(body));
    for (const format of ['text', 'csv', 'markdown']) {
      const { out } = await gangju(['check', '--format', format, file]);
      expect(out).toMatch(/没有读[：的]/);
      expect(out).toContain(chinese);
      const inEnglish = (await gangju(['check', '--lang', 'en-US', '--format', format, file])).out;
      expect(inEnglish).toContain('not read');
      expect(inEnglish).toContain(english);
    }
  });

  it.each([
    ['explain', (file: string) => ['explain', file]],
    ['outline', (file: string) => ['outline', '--dry-run', file]],
    ['fix', (file: string) => ['fix', '--rule', 'all', '--dry-run', file]],
    ['annotate', (file: string, out: string) => ['annotate', file, '-o', out]],
    ['layout', (file: string) => ['layout', '--dry-run', file]],
  ])('%s says it too', async (_, args) => {
    for (const [body, said] of [
      [whole + ALT, true],
      [ALT, true],
      [whole, false],
    ] as const) {
      const file = path.join(folder, 'a.docx');
      writeFileSync(file, buildDocx(body));
      const { out, err } = await gangju(args(file, path.join(folder, 'out')));
      expect([err, out.includes('没有读：内嵌的其他文档')]).toEqual(['', said]);
      rmSync(path.join(folder, 'out'), { recursive: true, force: true });
    }
  });

  it('and explain as data', async () => {
    const file = path.join(folder, 'a.docx');
    writeFileSync(file, buildDocx(whole + ALT));
    const { out } = await gangju(['explain', '--format', 'json', file]);
    expect(JSON.parse(out)).toMatchObject({ degraded: ['embedded-documents'] });
  });

  it('nothing is said where all was read', async () => {
    const file = path.join(folder, 'a.docx');
    writeFileSync(file, buildDocx(whole));
    for (const format of ['text', 'markdown'])
      expect((await gangju(['check', '--format', format, file])).out).not.toContain('没有读：');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { docx, wholePaper } from './support/papers';
import { gangju } from './support/run';

let folder: string;
const at = (name: string) => path.join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'gangju-names-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder', () => {
  const inFolder = async (format: string) => gangju(['check', '--format', format, folder]);

  it('lists what it cannot read by kind, says what to do, and ends with 2', async () => {
    put('a.docx', docx(wholePaper));
    for (const name of ['b.doc', 'c.wps', 'd.pdf', 'e.rtf', 'f.jpg', 'g']) put(name, 'nonsense');
    for (const name of ['~$a.doc', '.h.pdf', 'a.docx.bak', 'a.docx.bak2', 't.json', 'sum.csv', 'Thumbs.db'])
      put(name, 'nonsense');
    const { out, status } = await inFolder('json');
    const { files } = JSON.parse(out) as { files: { file: string; error?: string }[] };
    expect(files.map(({ file }) => path.basename(file))).toEqual([
      'a.docx',
      'b.doc',
      'c.wps',
      'd.pdf',
      'e.rtf',
      'f.jpg',
      'g',
    ]);
    expect(files[0]).not.toHaveProperty('error');
    for (const { error } of files.slice(1)) expect(error).toContain('另存为 .docx');
    expect(status).toBe(2);
    for (const format of ['text', 'csv', 'markdown'])
      expect((await inFolder(format)).out.match(/另存为/g)).toHaveLength(6);
  });

  it('reads a .docx under the name of an older kind', async () => {
    put('b.doc', docx(wholePaper));
    expect(await inFolder('text')).toMatchObject({ status: 0 });
  });
});

describe('control characters in names', () => {
  const NAME = 'a\u001B[31m\u009B2J\u202Eb\n.txt';
  // eslint-disable-next-line no-control-regex
  const RAW = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;

  it.each(['text', 'json', 'markdown', 'csv'])('are shown in %s', async (format) => {
    const file = put(NAME, wholePaper.join('\n'));
    const { out, err } = await gangju(['check', '--progress', '--format', format, file, at(`no${NAME}`)]);
    for (const text of [out.replace('\uFEFF', '').replaceAll('\r\n', '\n'), err]) {
      expect(text).not.toMatch(RAW);
      expect(text).not.toContain('b\n.txt');
      expect(text.replaceAll('\\\\', '\\')).toMatch(/\\u001b\\?\[31m\\u009b2J\\u202eb/);
    }
  });

  it('give the very name back in JSON', async () => {
    const file = put(NAME, wholePaper.join('\n'));
    const { out } = await gangju(['check', '--format', 'json', file]);
    expect((JSON.parse(out) as { files: { file: string }[] }).files[0]!.file).toBe(file);
  });

  it.each([
    ['fix', '--rule', 'all'],
    ['outline', '--template', '2023-theme-education'],
    ['layout'],
    ['explain', '--format', 'json'],
    ['annotate'],
    ['overlap', '--format', 'json'],
    ['overlap'],
  ])('are shown by %s', async (command, ...options) => {
    const file = put(`${NAME}.docx`, docx(wholePaper.slice(0, -3)));
    const output = ['explain', 'overlap'].includes(command) ? [] : ['-o', at(`out${NAME}.docx`)];
    const ran = await gangju([command, ...options, file, ...output]);
    expect(ran.err).toBe('');
    const again = await gangju([command, ...options, file, ...output, at('x\u001B[31m')]);
    const lost = await gangju([command, ...options, at('no\u001B[31m'), ...output, '--force\u001B[31m']);
    for (const { out, err } of [ran, again, lost]) expect(out + err).not.toMatch(RAW);
  });
});

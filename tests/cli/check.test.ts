import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { docx, wholePaper, without } from './support/papers';
import { gangju } from './support/run';

let folder: string;
const at = (name: string) => path.join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
};
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'gangju-check-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  file: string;
  error?: string;
  template: string;
  complete: boolean;
  sections: { id: string; present: boolean; paragraph: number | null; characters: number }[];
  dimensions: { id: string; present: boolean; paragraph: number | null; points: number }[];
  findings: Record<string, unknown>[];
}
const entries = (json: string) => {
  const parsed = JSON.parse(json) as { version: number; files: Entry[] };
  expect(Object.keys(parsed)).toEqual(['version', 'files']);
  expect(parsed.version).toBe(1);
  return parsed.files;
};

describe('gangju check --format json', () => {
  it('has exactly the members of the contract', async () => {
    const file = put('a.docx', docx(without(/典型案例|^通报|廉洁自律方面/)));
    const { status, out } = await gangju(['check', '--format', 'json', file]);
    const [entry] = entries(out);
    expect(Object.keys(entry!)).toEqual([
      'file',
      'template',
      'verdict',
      'complete',
      'slots',
      'degraded',
      'sections',
      'dimensions',
      'findings',
    ]);
    expect(entry).toMatchObject({ file, template: '2023-theme-education', complete: false });
    expect(entry!.sections.map(({ id }) => id)).toEqual(['problems', 'cases', 'causes', 'measures']);
    expect(Object.keys(entry!.sections[0]!)).toEqual(['id', 'present', 'paragraph', 'characters']);
    expect(entry!.sections[0]).toMatchObject({ present: true, paragraph: 3 });
    expect(entry!.sections[1]).toEqual({ id: 'cases', present: false, paragraph: null, characters: 0 });
    expect(entry!.dimensions.map(({ id }) => id)).toEqual([
      'theory',
      'politics',
      'ability',
      'responsibility',
      'style',
      'integrity',
    ]);
    expect(entry!.dimensions[0]).toEqual({ id: 'theory', present: true, paragraph: 4, points: 2 });
    expect(entry!.dimensions[5]).toEqual({ id: 'integrity', present: false, paragraph: null, points: 0 });
    const missing = entry!.findings.find(
      ({ rule, target }) => rule === 'missing-section' && target === 'cases',
    );
    expect(Object.keys(missing!)).toEqual([
      'rule',
      'target',
      'severity',
      'paragraph',
      'start',
      'end',
      'message',
      'fixable',
    ]);
    expect(missing!['fixable']).toBe(true);
    // Where it belongs: in front of the third section, or behind the first one.
    expect([8, 9]).toContain(missing!['paragraph']);
    expect(status).toBe(1);
  });

  it('says the same of a text file as of a .docx', async () => {
    const files = [put('a.docx', docx(wholePaper)), put('a.txt', wholePaper.join('\r\n'))];
    const { out, status } = await gangju(['check', '--format', 'json', ...files]);
    const [first, second] = entries(out);
    expect({ ...second, file: '' }).toEqual({ ...first, file: '' });
    expect(first!.complete).toBe(true);
    expect(status).toBe(0);
  });

  it('counts empty lines', async () => {
    const { out } = await gangju(['check', '--format', 'json', '-'], `\n\n${wholePaper.join('\n\n')}\n`);
    const [entry] = entries(out);
    expect(entry!.file).toBe('-');
    expect(entry!.sections[0]!.paragraph).toBe(7);
  });

  it('reads a .docx from standard input, and one that is called a text', async () => {
    const piped = await gangju(['check', '--format', 'json', '-'], docx(wholePaper));
    const renamed = await gangju(['check', '--format', 'json', put('a.txt', docx(wholePaper))]);
    for (const { out } of [piped, renamed]) expect(entries(out)[0]).toMatchObject({ complete: true });
  });

  it.each([
    ['UTF-8 with mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 LE without mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['GB18030', (text: string) => encodeGb(text)],
  ])('reads %s', async (_, encode) => {
    const file = put('a.txt', await encode(wholePaper.join('\r\n')));
    const [entry] = entries((await gangju(['check', '--format', 'json', file])).out);
    expect(entry).toMatchObject({ complete: true });
  });

  it('goes on after a file that cannot be read, and ends with 2', async () => {
    const bad = put('b.docx', 'nonsense');
    const good = put('c.docx', docx(wholePaper));
    const { status, out } = await gangju(['check', '--format', 'json', at('missing.docx'), bad, good]);
    const [missing, broken, read] = entries(out);
    expect(missing).toEqual({ file: at('missing.docx'), error: '找不到这个文件。' });
    expect(broken).toEqual({ file: bad, error: '不是 Word 文档（.docx）。' });
    expect(read!.complete).toBe(true);
    expect(status).toBe(2);
  });

  it('walks folders in order, without lock files and hidden ones, and names what is of another kind', async () => {
    for (const name of ['b.txt', 'a/z.docx', 'a/b/c.txt', '~$b.docx', '.hidden.txt', 'x.pdf']) {
      put(name, name.endsWith('.docx') ? docx(wholePaper) : wholePaper.join('\n'));
    }
    symlinkSync(folder, at('loop'));
    const { out } = await gangju(['check', '--format', 'json', folder]);
    expect(entries(out).map(({ file }) => path.relative(folder, file))).toEqual([
      path.join('a', 'b', 'c.txt'),
      path.join('a', 'z.docx'),
      'b.txt',
      'x.pdf',
    ]);
    expect(entries(out)[3]).toMatchObject({ error: expect.stringContaining('另存为 .docx') as string });
  });

  it('is valid for an empty folder too', async () => {
    const { out, status } = await gangju(['check', '--format', 'json', folder]);
    expect(entries(out)).toEqual([]);
    expect(status).toBe(0);
  });

  it('takes a template and settings from files, and says what is wrong with them', async () => {
    const template = {
      version: 1,
      id: 'ours',
      title: '本单位',
      status: 'to-confirm',
      paperTitle: '材料',
      sections: [{ id: 'problems', name: '存在的问题', parts: 'dimensions' }],
      dimensions: [{ id: 'theory', name: '理论学习' }],
    };
    const file = put('a.txt', wholePaper.join('\n'));
    const good = put('t.json', JSON.stringify(template));
    const [entry] = entries((await gangju(['check', '--format', 'json', '--template', good, file])).out);
    expect(entry).toMatchObject({ template: 'ours', complete: true });
    const bad = put('bad.json', JSON.stringify({ ...template, sections: 7 }));
    const refused = await gangju(['check', '--template', bad, file]);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toContain('sections');
    expect((await gangju(['check', '--template', 'no-such', file])).err).toContain('no-such');
    const settings = put('s.json', JSON.stringify({ version: 1, rules: { 'no-such-rule': 'off' } }));
    expect((await gangju(['check', '--settings', settings, file])).status).toBe(2);
  });
});

describe('gangju check, for people', () => {
  it('quotes the line and underlines the place, two columns for a Han character', async () => {
    const lines = wholePaper.map((line) => line.replace('（二）在政治', '(二)在政治'));
    const { out } = await gangju(['check', put('a.docx', docx(lines))]);
    const shown = out.split('\n');
    const quoted = shown.findIndex((line) => line.includes('(二)在政治'));
    expect(shown[quoted + 1]).toMatch(/^ {6}\^{1,6}$/);
    expect(out).toContain('结构完整');
  });

  it('never passes control characters on to the terminal', async () => {
    const { out } = await gangju(['check', '-'], `一、存在的问题\u001B[31m某某\n`);
    expect(out).not.toContain('\u001B');
  });

  it('speaks the language asked for', async () => {
    expect((await gangju(['check', '--lang', 'en-US', '-'], wholePaper.join('\n'))).out).toContain(
      'structure complete',
    );
    expect((await gangju(['--help'])).out).toContain('用法：');
    expect((await gangju(['check', '--help', '--lang=en-US'])).out).toContain('Usage:');
  });

  it('shows progress where it is asked for, on standard error', async () => {
    const { err } = await gangju([
      'check',
      '--progress',
      '--format',
      'csv',
      put('a.txt', wholePaper.join('\n')),
    ]);
    expect(err).toContain('a.txt');
  });

  it('writes a table that Excel opens and that runs no formula', async () => {
    put('=1+1.txt', wholePaper.join('\n'));
    put('a,"b.txt', without(/政治素质方面/).join('\n'));
    put('c.docx', 'nonsense');
    const cwd = process.cwd();
    process.chdir(folder);
    try {
      const { out } = await gangju([
        'check',
        '--format',
        'csv',
        '--template',
        '2023-theme-education',
        '=1+1.txt',
        'a,"b.txt',
        'c.docx',
      ]);
      expect(out.startsWith('\uFEFF文件,')).toBe(true);
      const rows = out.trimEnd().split('\r\n');
      expect(rows).toHaveLength(4);
      expect(rows[1]).toMatch(/^'=1\+1\.txt,2023-theme-education,是,/);
      expect(rows[2]).toMatch(/^"a,""b\.txt",2023-theme-education,否,/);
      expect(rows[2]).toContain('政治素质');
      expect(rows[3]).toMatch(/^c\.docx,.*不是 Word 文档/);
      const widths = [rows[0]!, rows[1]!, rows[3]!].map((row) => row.split(',').length);
      expect(new Set(widths).size).toBe(1);
    } finally {
      process.chdir(cwd);
    }
  });

  it('writes Markdown that file names cannot break', async () => {
    const { out } = await gangju([
      'check',
      '--format',
      'markdown',
      put('a|_b_.txt', without(/政治素质方面/).join('\n')),
    ]);
    expect(out).toContain('a\\|\\_b\\_.txt');
    expect(out).toContain('`missing-dimension`');
  });
});

describe('wrong usage', () => {
  it.each([
    [['check'], '缺少文件名'],
    [['no-such-command'], '没有这个命令：no-such-command'],
    [['check', '--no-such-option', 'a'], '没有这个选项：--no-such-option'],
    [['check', '--format', 'xml', 'a'], '选项的内容不对：--format xml（可选：text, json'],
    [['check', '--template', './none.json', 'a'], '找不到选项所写的文件：./none.json'],
    [['fix', 'a.docx'], '缺少选项'],
    [[], '用法'],
  ])('%j', async (args, words) => {
    const { status, out, err } = await gangju(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
  });

  it('says where a template file is wrong, and why', async () => {
    const json = {
      version: 1,
      id: 'X',
      title: '',
      status: 'ok',
      sections: [{ id: 'a', nam: 'b' }],
      dimensions: 1,
    };
    const { status, err } = await gangju(['check', '--template', put('bad.json', JSON.stringify(json)), 'a']);
    expect(status).toBe(2);
    for (const line of [
      'title：长度应不小于 1，现为 0',
      'status：应为"verified" 或 "to-confirm"，现为 "ok"',
      'paperTitle：缺少这一项',
      'sections.0.nam：没有这样的项，请核对拼写',
      'dimensions：应为列表，现为 1',
    ])
      expect(err).toContain(`\n  ${line}`);
  });

  it('help and version are no faults', async () => {
    expect(await gangju(['--version'])).toMatchObject({ status: 0, out: '1.2.3\n' });
    expect((await gangju(['check', '--help'])).status).toBe(0);
  });
});

async function encodeGb(text: string): Promise<Uint8Array> {
  return (await import('../../src/hosts/text/encode-text')).encodeText(text, 'gb18030');
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readDocx } from '../../src/hosts/docx/read-docx';
import { encodeText } from '../../src/hosts/text/encode-text';
import { docx, wholePaper, without } from './support/papers';
import { gangju } from './support/run';

let folder: string;
const at = (name: string) => path.join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'gangju-outline-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const texts = (name: string) => readDocx(readFileSync(at(name))).paragraphs.map(({ text }) => text);
const lacking = without(/^二、典型|^通报|政治素质方面/);

describe('gangju outline', () => {
  it('inserts what is missing into a copy and keeps every character of the author', async () => {
    const source = put('a.docx', docx(lacking));
    const before = readFileSync(source);
    const { status, out } = await gangju(['outline', source, '-o', at('b.docx'), '--scaffold', '3']);
    expect(status).toBe(0);
    expect(out).toContain('政治素质');
    expect(readFileSync(source)).toEqual(before);
    const after = texts('b.docx');
    let from = 0;
    for (const line of lacking) {
      // Numbers of what follows may have been renumbered; the words may not have changed.
      const words = line.replace(/^(（.）|.、)/, '');
      from = after.findIndex((text, i) => i >= from && text.endsWith(words)) + 1;
      expect(from).toBeGreaterThan(0);
    }
    expect(after.some((text) => /典型案例剖析/.test(text))).toBe(true);
    expect((await gangju(['check', '--format', 'json', at('b.docx')])).out).toContain('"complete":true');
  });

  it('changes nothing the second time, to the byte', async () => {
    const source = put('a.docx', docx(lacking));
    await gangju(['outline', source, '-o', at('b.docx')]);
    const { out } = await gangju(['outline', at('b.docx'), '-o', at('c.docx')]);
    expect(out).toContain('没有缺少的标题');
    expect(readFileSync(at('c.docx'))).toEqual(readFileSync(at('b.docx')));
  });

  it('lays out an empty document', async () => {
    const source = put('a.docx', docx([]));
    await gangju(['outline', source, '-o', at('b.docx'), '--scaffold', '2', '--items', '--preamble']);
    expect((await gangju(['check', '--format', 'json', at('b.docx')])).out).toContain('"complete":true');
  });

  it('inserts only what is asked for', async () => {
    const source = put('a.docx', docx(lacking));
    await gangju(['outline', source, '-o', at('b.docx'), '--only', 'section:cases']);
    expect(texts('b.docx').join('\n')).not.toMatch(/在政治素质方面/);
    expect((await gangju(['outline', source, '-o', at('c.docx'), '--only', 'section:nothing'])).status).toBe(
      2,
    );
  });

  it('only lists with --dry-run', async () => {
    const source = put('a.docx', docx(lacking));
    const { status, out } = await gangju(['outline', source, '--dry-run']);
    expect(status).toBe(0);
    expect(out).toContain('典型案例剖析');
    expect(readdirSync(folder)).toEqual(['a.docx']);
  });

  it('keeps lines of a text file it does not touch byte for byte, in the encoding they have', async () => {
    const source = put('a.txt', encodeText(lacking.join('\r\n'), 'gb18030'));
    const { status } = await gangju(['outline', source, '-o', at('b.txt')]);
    expect(status).toBe(0);
    const text = new TextDecoder('gb18030', { fatal: true }).decode(readFileSync(at('b.txt')));
    expect(text).toContain('典型案例剖析\r\n');
    expect(text.endsWith(lacking[lacking.length - 1]!)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('where commands write', () => {
  it('never over the source, nor over another file without --force', async () => {
    const source = put('a.docx', docx(lacking));
    const before = readFileSync(source);
    put('b.docx', 'mine');
    for (const args of [
      ['-o', source],
      ['-o', path.join(folder, '.', 'a.docx'), '--force'],
      ['-o', at('b.docx')],
      [],
      ['-o', at('c.docx'), '--in-place'],
    ]) {
      const { status, err } = await gangju(['outline', source, ...args]);
      expect(status).toBe(2);
      expect(err).not.toBe('');
    }
    expect(readFileSync(source)).toEqual(before);
    expect(readFileSync(at('b.docx'), 'utf8')).toBe('mine');
    expect((await gangju(['outline', source, '-o', at('b.docx'), '--force'])).status).toBe(0);
    expect(texts('b.docx').length).toBeGreaterThan(lacking.length);
  });

  it('in place with a backup, keeping the mode and older backups', async () => {
    const source = put('a.docx', docx(lacking));
    const before = readFileSync(source);
    chmodSync(source, 0o640);
    put('a.docx.bak', 'older');
    const { status, out } = await gangju(['outline', source, '--in-place']);
    expect(status).toBe(0);
    expect(out).toContain('a.docx.bak2');
    expect(readFileSync(at('a.docx.bak2'))).toEqual(before);
    expect(readFileSync(at('a.docx.bak'), 'utf8')).toBe('older');
    expect(statSync(source).mode & 0o777).toBe(0o640);
    expect(texts('a.docx').length).toBeGreaterThan(lacking.length);
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'a.docx.bak', 'a.docx.bak2']);
  });

  it('not at all in place when there is nothing to do', async () => {
    const source = put('a.docx', docx(wholePaper));
    await gangju(['outline', source, '--in-place']);
    expect(readdirSync(folder)).toEqual(['a.docx']);
  });

  it('not a .docx under the name of a text', async () => {
    const source = put('a.docx', docx(lacking));
    expect((await gangju(['outline', source, '-o', at('b.txt')])).status).toBe(2);
    expect((await gangju(['outline', put('a.txt', lacking.join('\n')), '-o', at('b.docx')])).status).toBe(2);
  });

  it('leaves nothing behind when it cannot write', async () => {
    const source = put('a.docx', docx(lacking));
    const { status, err } = await gangju([
      'outline',
      source,
      '-o',
      path.join(folder, 'no', 'such', 'b.docx'),
    ]);
    expect(status).toBe(2);
    expect(err).toContain('写不了');
    expect(readdirSync(folder)).toEqual(['a.docx']);
  });
});

describe('gangju fix', () => {
  it('corrects by rule, and a check finds none of the kind', async () => {
    const lines = wholePaper.map((line) =>
      line.replace('（二）在政治', '(二)在政治').replace('抓得不紧。', '抓得不紧,'),
    );
    const source = put('a.docx', docx(lines));
    const { status } = await gangju(['fix', '--rule', 'half-width-brackets', source, '-o', at('b.docx')]);
    expect(status).toBe(0);
    const after = (await gangju(['check', '--format', 'json', at('b.docx')])).out;
    expect(after).not.toContain('half-width-brackets');
    expect(after).toContain('half-width-punct');
    await gangju(['fix', '--rule', 'all', at('b.docx'), '--in-place']);
    expect((await gangju(['check', '--format', 'json', at('b.docx')])).out).not.toContain('"fixable":true');
    expect((await gangju(['fix', '--rule', 'no-such-rule', source, '-o', at('c.docx')])).status).toBe(2);
  });
});

describe('gangju explain and templates', () => {
  it('says why headings were taken', async () => {
    const { status, out } = await gangju(['explain', put('a.docx', docx(wholePaper))]);
    expect(status).toBe(0);
    expect(out).toContain('认作标题的');
    expect(out).toMatch(/部分 problems {2}一、存在的问题/);
    expect(out).toContain('有序号');
    const json = await gangju(['explain', '--format', 'json', at('a.docx')]);
    expect(JSON.parse(json.out)).toMatchObject({ version: 1, template: '2023-theme-education' });
  });

  it('speaks of the choice that was made, a house’s own templates among those to choose from', async () => {
    const notice = put(
      'n.txt',
      '党员要从学习提升、履职担当、清正廉洁三个方面查摆问题，剖析原因，提出整改措施。',
    );
    await gangju(['template', notice, '-o', at('t.json')]);
    const own = JSON.parse(readFileSync(at('t.json'), 'utf8')) as { id: string };
    const house = put('house.json', JSON.stringify({ version: 1, templates: [own] }));
    const paper = [
      '个人对照检查材料',
      '一、存在的问题',
      ...['学习提升', '履职担当', '清正廉洁'].map(
        (name, i) => `（${'一二三'[i]}）在${name}方面。一是不深。只学了六次。二是不实。办法没有做到底。`,
      ),
    ];
    const explained = await gangju(['explain', '--house', house, put('p.txt', paper.join('\n'))]);
    expect(explained.out).toMatch(new RegExp(`模板：.*（${own.id}），相合度 [01]\\.\\d\\d`));
    const asked = put('asks.json', JSON.stringify({ version: 1, template: own.id, templates: [own] }));
    const named = await gangju(['explain', '--house', asked, at('p.txt')]);
    expect(named.out).toContain(own.id);
    expect(named.out).not.toContain('相合度');
  });

  it('counts what an aspect tells: its points, and its own causes and measures', async () => {
    const text = wholePaper.map((line) =>
      line.replace(
        /(（二）在政治素质[^\n]*)/u,
        '$1究其原因，一是忙。二是懒。三是散。下一步，一是多学。二是多用。',
      ),
    );
    const { out } = await gangju(['explain', put('told.txt', text.join('\n'))]);
    expect(out).toMatch(/方面 theory .*2 条要点\n/u);
    expect(out).toMatch(/方面 politics .*2 条要点 · 原因 3 · 措施 2\n/u);
  });

  it('lists the templates, in words and as files that can be used', async () => {
    expect((await gangju(['templates'])).out).toContain('2023-theme-education');
    const { templates } = JSON.parse((await gangju(['templates', '--format', 'json'])).out) as {
      templates: { id: string }[];
    };
    const file = put('t.json', JSON.stringify(templates[1]));
    const { out } = await gangju([
      'check',
      '--format',
      'json',
      '--template',
      file,
      put('a.txt', wholePaper.join('\n')),
    ]);
    expect(out).toContain(`"template":"${templates[1]!.id}"`);
  });
});

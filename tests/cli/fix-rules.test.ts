import { chmod, mkdtemp, readdir, readFile, realpath, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fixRules } from '../../src/cli/fix-rules';
import { outputFor, writeOutput } from '../../src/cli/output';
import { defaultSettings } from '../../src/core/checks/default-settings';
import { openDocx } from '../../src/hosts/docx/docx-host';
import { readPaper, sameStandard, anyTemplate } from '../../src/road/read-paper';
import { buildDocx, p, r } from '../hosts/docx/support/build-docx';
import { paper } from '../support/right-paper';

const locked = (text: string) =>
  `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`;

async function fix(body: string, entries = {}) {
  // At the end of a paper, so that there is something to be held against the rules.
  const lines = paper().split('\n');
  const host = openDocx(buildDocx({ body: lines.map((line) => p(line)).join('') + body, entries }));
  const standard = sameStandard(await readPaper(host, anyTemplate));
  const { counts, refused } = await fixRules(['half-width-punct'], host, standard, defaultSettings);
  const texts = (await host.read()).paragraphs.map(({ text }) => text).slice(lines.length);
  return { texts, count: counts.get('half-width-punct'), refused };
}

describe('fixing a file', () => {
  it('mends what can be mended and names the rest with its place and why', async () => {
    const note = p(r('学得不深.') + '<w:r><w:footnoteReference w:id="1"/></w:r>' + r('用得也少,还要学。'));
    const { texts, count, refused } = await fix(
      p('首先,学得不够。') + locked('其次,用得不够。') + note + p('尾,句。'),
    );
    expect(texts).toEqual([
      '首先，学得不够。',
      '其次,用得不够。',
      '学得不深。用得也少，还要学。',
      '尾，句。',
    ]);
    expect(count).toBe(4);
    expect(
      refused.map(({ finding, why }) => [
        finding.span.paragraph - paper().split('\n').length,
        why.code,
        why.detail,
      ]),
    ).toEqual([[1, 'protected', 'locked-control']]);
  });

  it('refuses a closed file as a whole', async () => {
    await expect(fix(p('甲,乙'), { '_xmlsignatures/s.xml': '<S/>' })).rejects.toMatchObject({
      detail: 'signed',
    });
  });
});

describe('writing in place', () => {
  it('does not overwrite what was saved meanwhile', async () => {
    const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'gangju-')), 'a.txt');
    await writeFile(file, '甲');
    const output = await outputFor(file, { inPlace: true });
    await writeFile(file, '乙');
    await utimes(file, new Date(1e12), new Date(1e12));
    await expect(writeOutput(output, Buffer.from('丙'))).rejects.toMatchObject({ code: 'saved-meanwhile' });
    expect(await readFile(file, 'utf8')).toBe('乙');
  });

  it('keeps the older backups and leaves nothing but whole ones', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'gangju-'));
    const file = path.join(folder, 'a.txt');
    await writeFile(file, '甲');
    await writeFile(`${file}.bak`, '更早');
    const backup = await writeOutput(await outputFor(file, { inPlace: true }), Buffer.from('乙'));
    expect(backup).toBe(`${await realpath(file)}.bak2`);
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'a.txt.bak', 'a.txt.bak2']);
    expect(await readFile(`${file}.bak`, 'utf8')).toBe('更早');
    expect(await readFile(`${file}.bak2`, 'utf8')).toBe('甲');
    expect(await readFile(file, 'utf8')).toBe('乙');
  });

  it('does not write over a file that may not be written', async () => {
    const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'gangju-')), 'a.txt');
    await writeFile(file, '甲');
    await chmod(file, 0o444);
    const output = await outputFor(file, { inPlace: true });
    await expect(writeOutput(output, Buffer.from('丙'))).rejects.toMatchObject({ code: 'read-only-file' });
    expect(await readdir(path.dirname(file))).toEqual(['a.txt']);
  });
});

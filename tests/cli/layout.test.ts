import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { customProfile, profileById } from '../../src/core/layout/profile/builtin';
import { build, draftOf, font } from '../hosts/docx/layout/support/paper';
import { gangju } from './support/run';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'gangju-layout-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

const faulty = () => {
  const draft = draftOf(customProfile);
  for (const i of [12, 14]) draft.lines[i]!.parts[0]!.rPr = font('宋体', 16);
  return build(draft);
};
interface Entry {
  findings: {
    rule: string;
    paragraph: number;
    count?: number;
    places?: unknown;
    fixable: boolean;
    message: string;
  }[];
  layout?: { profile: string };
}
const checked = async (...args: string[]) => {
  const { out, status } = await gangju(['check', '--format', 'json', ...args]);
  const { files } = JSON.parse(out) as { files: Entry[] };
  return {
    status,
    entry: files[0]!,
    layout: files[0]!.findings.filter(({ rule }) => rule.startsWith('layout-')),
  };
};

it('checks the layout only where it is asked for', async () => {
  writeFileSync(at('a.docx'), faulty());
  expect((await checked(at('a.docx'))).layout).toEqual([]);
  const { layout, entry } = await checked('--layout', 'custom', at('a.docx'));
  expect(entry.layout).toEqual({ profile: 'custom', skipped: [] });
  expect(layout).toMatchObject([{ rule: 'layout-body-font', paragraph: 13, count: 2, fixable: true }]);
  expect(layout[0]!.places).toMatchObject([{ paragraph: 13 }, { paragraph: 15 }]);
  expect(layout[0]!.message).toContain('宋体');
});

it('takes a profile from a file, and says where one is wrong', async () => {
  writeFileSync(at('a.docx'), build(draftOf(profileById('local')!)));
  writeFileSync(at('own.json'), JSON.stringify({ extends: 'local', id: 'own', title: '本单位', pitch: 28 }));
  const { layout } = await checked('--layout', at('own.json'), at('a.docx'));
  expect(layout.map(({ rule }) => rule)).toEqual(['layout-pitch']);
  writeFileSync(at('bad.json'), JSON.stringify({ extends: 'local', id: 'own', title: '本单位', pitch: 'x' }));
  const bad = await gangju(['check', '--layout', at('bad.json'), at('a.docx')]);
  expect(bad).toMatchObject({ status: 2 });
  expect(bad.err).toContain('pitch');
  expect(await gangju(['check', '--layout', 'nowhere', at('a.docx')])).toMatchObject({ status: 2 });
});

it('sets a copy, which has nothing left to set', async () => {
  const source = faulty();
  writeFileSync(at('a.docx'), source);
  const ran = await gangju(['layout', '--profile', 'filled', at('a.docx'), '-o', at('b.docx')]);
  expect(ran).toMatchObject({ status: 0 });
  expect((await checked('--layout', 'filled', at('b.docx'))).layout).toEqual([]);
  await gangju(['layout', '--profile', 'filled', at('b.docx'), '-o', at('c.docx')]);
  expect(readFileSync(at('c.docx')).equals(readFileSync(at('b.docx')))).toBe(true);
  expect(readFileSync(at('a.docx')).equals(Buffer.from(source))).toBe(true);
});

it('a dry run tells the counts and writes nothing', async () => {
  writeFileSync(at('a.docx'), faulty());
  const { out, status } = await gangju(['layout', '--profile', 'custom', '--dry-run', at('a.docx')]);
  expect(status).toBe(0);
  expect(out).toMatch(/已设 \d+ 段/);
  expect(existsSync(at('b.docx'))).toBe(false);
});

it('refuses text, its own source and a file that is there', async () => {
  writeFileSync(at('a.txt'), '一、存在的问题');
  writeFileSync(at('a.docx'), faulty());
  expect(await gangju(['layout', at('a.txt'), '-o', at('b.docx')])).toMatchObject({ status: 2 });
  expect(await gangju(['layout', at('a.docx'), '-o', at('a.docx')])).toMatchObject({ status: 2 });
  expect(await gangju(['layout', at('a.docx'), '-o', at('a.txt')])).toMatchObject({ status: 2 });
  expect(await gangju(['layout', at('a.docx')])).toMatchObject({ status: 2 });
});

it('refuses a protected file, and sets its copy where that is allowed', async () => {
  const draft = draftOf(profileById('local')!);
  draft.settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
  writeFileSync(at('a.docx'), build(draft));
  expect(await gangju(['layout', at('a.docx'), '-o', at('b.docx')])).toMatchObject({ status: 2 });
  expect(existsSync(at('b.docx'))).toBe(false);
  const allowed = await gangju(['layout', at('a.docx'), '-o', at('b.docx'), '--allow-protected']);
  expect(allowed).toMatchObject({ status: 0 });
});

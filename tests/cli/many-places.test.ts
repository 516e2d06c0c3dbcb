import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MOST_PLACES } from '../../src/core/document/most-places';
import { docx, wholePaper } from './support/papers';
import { gangju } from './support/run';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gangju-many-'));
  writeFileSync(at('a.txt'), crowded.join('\n'));
  writeFileSync(at('a.docx'), docx(crowded));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Half-width commas in one paragraph of an otherwise right paper: one place a comma. */
const COMMAS = 1000;
const crowded = wholePaper.map((line) =>
  line.startsWith('通报的案例') ? `${line}${'想得不多,'.repeat(COMMAS)}往后要多想。` : line,
);
const REST = COMMAS - MOST_PLACES;

interface Told {
  rule: string;
  severity: string;
  message: string;
  fixable: boolean;
  count?: number;
  places?: unknown[];
}

const ofRule = async (...args: string[]): Promise<Told[]> => {
  const { out } = await gangju(['check', '--format', 'json', ...args, at('a.txt')]);
  const { files } = JSON.parse(out) as { files: { findings: Told[] }[] };
  return files[0]!.findings.filter(({ rule }) => rule === 'half-width-punct');
};

test('a rule tells so many places and no more; the last finding counts the rest, in both languages', async () => {
  const told = await ofRule();
  expect(told).toHaveLength(MOST_PLACES + 1);
  expect(told.slice(0, -1).every(({ count }) => count === undefined)).toBe(true);
  expect(told.at(-1)).toMatchObject({ count: REST, fixable: true });
  expect(told.at(-1)!.places).toHaveLength(1);
  expect(told.at(-1)!.message).toContain(`另有 ${REST} 处`);
  expect((await ofRule('--lang', 'en-US')).at(-1)!.message).toContain(`${REST} more places`);
});

test('the other formats say the same, and count every place', async () => {
  const text = await gangju(['check', at('a.txt')]);
  expect(text.out).toContain(`另有 ${REST} 处`);
  expect(text.out.split('half-width-punct')).toHaveLength(MOST_PLACES + 2);
  const markdown = await gangju(['check', '--format', 'markdown', at('a.txt')]);
  expect(markdown.out).toContain(`另有 ${REST} 处`);
  const csv = await gangju(['check', '--format', 'csv', at('a.txt')]);
  const [head, row] = csv.out
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  expect(Number(row![head!.indexOf('存疑')])).toBeGreaterThanOrEqual(COMMAS);
});

test('errors past the bound are errors all the same', async () => {
  writeFileSync(at('strict.json'), JSON.stringify({ version: 1, rules: { 'half-width-punct': 'error' } }));
  const { status, out } = await gangju(['check', '--settings', at('strict.json'), at('a.txt'), at('a.docx')]);
  expect(status).toBe(1);
  expect(out).toContain(`须改 ${2 * COMMAS}`);
});

test('one run of fix mends every place, and a second one has nothing to do', async () => {
  const fixed = await gangju(['fix', '--rule', 'half-width-punct', at('a.docx'), '-o', at('b.docx')]);
  expect(fixed.out).toContain(String(COMMAS));
  const again = await gangju(['check', '--format', 'json', at('b.docx')]);
  expect(again.out).not.toContain('half-width-punct');
  const twice = await gangju(['fix', '--rule', 'half-width-punct', at('b.docx'), '-o', at('c.docx')]);
  expect(twice.status).toBe(0);
  expect(twice.out).not.toContain(String(COMMAS));
  const text = await gangju(['fix', '--rule', 'half-width-punct', at('a.txt'), '-o', at('b.txt')]);
  expect(text.status).toBe(0);
  expect(readFileSync(at('b.txt'), 'utf8')).toBe(crowded.join('\n').replaceAll(',', '，'));
});

test('an annotated copy says how many are left', async () => {
  const { strFromU8, unzipSync } = await import('fflate');
  await gangju(['annotate', at('a.docx'), '-o', at('out')]);
  const comments = strFromU8(unzipSync(readFileSync(at('out/a.docx')))['word/comments.xml']!);
  expect(comments).toContain(`另有 ${REST} 处`);
});

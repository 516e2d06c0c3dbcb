import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { halfOf, madeUpPaper, redated } from '../support/many-papers';
import { gangju } from './support/run';

let folder: string;
const at = (...parts: string[]) => path.join(folder, ...parts);
const put = (name: string, lines: readonly string[]) => writeFileSync(at(name), lines.join('\n'));

const mine = madeUpPaper(1, { author: '张三' });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'overlap-'));
  mkdirSync(at('others'));
  mkdirSync(at('old'));
  put('张三.txt', mine);
  put('old/张三.txt', redated(mine));
  put('others/李四.txt', halfOf(madeUpPaper(2, { author: '李四' }), mine));
  put('others/王五.txt', madeUpPaper(3, { author: '王五' }));
  put('others/张三.txt', mine);
  writeFileSync(at('others/坏.docx'), 'PK no such file');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Json {
  pairs: {
    a: string;
    b: string;
    rule: string;
    characters: number;
    share: number;
    longest: number;
    passages: { a: { paragraph: number; start: number; end: number }; b: unknown; datesOnly: boolean }[];
  }[];
  versions: unknown[];
  errors: { file: string }[];
}

const run = async (...args: string[]): Promise<Json> => {
  const { status, out } = await gangju(['overlap', '--format', 'json', ...args]);
  expect(status).toBe(0);
  return JSON.parse(out) as Json;
};

test('an earlier paper with other dates is one passage after the other, and says so', async () => {
  const { pairs } = await run('--mine', at('old'), at('张三.txt'));
  expect(pairs).toHaveLength(1);
  const [pair] = pairs;
  expect(pair).toMatchObject({
    a: path.basename(folder) + '/张三.txt',
    b: 'old/张三.txt',
    rule: 'overlap-last-year',
  });
  expect(pair!.share).toBeGreaterThanOrEqual(0.95);
  expect(pair!.passages.every(({ datesOnly }) => datesOnly)).toBe(true);
  const { paragraph, start, end } = pair!.passages[3]!.a;
  expect(mine[paragraph - 1]!.slice(start, end).length).toBeGreaterThan(10);
});

test('colleagues are told from each other; the paper itself, saved elsewhere, is a version; the broken file is named', async () => {
  const { pairs, versions, errors } = await run('--others', at('others'), at('张三.txt'));
  expect(pairs.map(({ b, rule }) => [b, rule])).toEqual([['李四.txt', 'overlap-colleague']]);
  expect(versions).toHaveLength(1);
  expect(errors.map(({ file }) => file)).toEqual(['坏.docx']);
});

test('what stands in the model text is not counted', async () => {
  const { pairs } = await run('--others', at('others'), '--boilerplate', at('张三.txt'), at('张三.txt'));
  expect(pairs).toEqual([]);
});

test('a long passage of a model text or notice is told apart, and as a finding of the check', async () => {
  put('通知.txt', ['关于开好会议的通知', mine[3]!, '请认真准备。']);
  const json = JSON.parse(
    (await gangju(['overlap', '--format', 'json', '--boilerplate', at('通知.txt'), at('张三.txt')])).out,
  ) as Json & { notices: Json['pairs'] };
  expect(json.pairs).toEqual([]);
  expect(json.notices).toHaveLength(1);
  expect(json.notices[0]).toMatchObject({ a: '张三.txt', b: '通知.txt', rule: 'overlap-notice' });
  expect(json.notices[0]!.passages[0]!.a.paragraph).toBe(4);
  const text = await gangju(['overlap', '--boilerplate', at('通知.txt'), at('张三.txt')]);
  expect(text.out).toContain('张三.txt 与 通知.txt（样板或通知）');
  const check = await gangju(['check', '--format', 'json', '--boilerplate', at('通知.txt'), at('张三.txt')]);
  const { files } = JSON.parse(check.out) as { files: { findings: { rule: string; paragraph: number }[] }[] };
  expect(
    files[0]!.findings.filter(({ rule }) => rule === 'overlap-notice').map(({ paragraph }) => paragraph),
  ).toContain(4);
  const bad = await gangju(['check', '--boilerplate', at('others/坏.docx'), at('张三.txt')]);
  expect([bad.status, bad.err]).toEqual([2, expect.stringContaining('样板或通知读不出来')]);
});

test.each(['text', 'html', 'json'])(
  '%s: internal, no path of the machine, never a verdict',
  async (format) => {
    const { out } = await gangju(['overlap', '--format', format, '--others', at('others'), at('张三.txt')]);
    expect(out).not.toContain(folder);
    expect(out.replace(/<style>[^]*<\/style>/u, '')).not.toMatch(/抄袭|剽窃|雷同|%/u);
    if (format !== 'json') expect(out).toContain('内部材料');
  },
);

test('the page has two columns, marks what differs, and neither scripts nor addresses', async () => {
  const { out } = await gangju(['overlap', '--format', 'html', '--mine', at('old'), at('张三.txt')]);
  expect(out).toContain('<mark>4</mark>');
  expect(out).not.toMatch(/<script|https?:/u);
  expect(out.match(/class="pair"/gu)!.length).toBeGreaterThan(5);
});

test('check --overlap says it on both sides, at the title when it is much', async () => {
  const { out } = await gangju(['check', '--overlap', '--format', 'json', at('others')]);
  const { files } = JSON.parse(out) as {
    files: {
      file: string;
      error?: string;
      findings?: { rule: string; paragraph: number; message: string }[];
    }[];
  };
  const found = files.map(({ file, findings }) => [
    path.basename(file),
    (findings ?? []).filter(({ rule }) => rule === 'overlap-colleague').map(({ paragraph }) => paragraph),
  ]);
  expect(found).toEqual([
    ['坏.docx', []],
    ['张三.txt', [1]],
    ['李四.txt', [1]],
    ['王五.txt', []],
  ]);
});

test('wrong usage', async () => {
  expect((await gangju(['overlap'])).status).toBe(2);
  expect((await gangju(['overlap', at('nowhere.txt')])).status).toBe(2);
});

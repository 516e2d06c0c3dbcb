import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseTemplate } from '../../src/core/template/parse';
import { docx } from './support/papers';
import { gangju } from './support/run';

let folder: string;
const at = (name: string) => path.join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
const json = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as Record<string, unknown>;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'gangju-template-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CLEAR = '党员要从学习提升、履职担当、清正廉洁三个方面查摆问题，剖析原因，提出整改措施。';
const OPEN = '党员要从学习提升、履职担当等四个方面查摆问题，剖析原因，提出整改措施。';
const paper = (names: readonly string[]) =>
  [
    '2031年度个人对照检查材料',
    '按照通知要求，查找了不足，现报告如下。',
    '一、存在的问题',
    ...names.map(
      (name, i) => `（${'一二三四'[i]}）在${name}方面。一是不深。只学了六次。二是不实。办法没有做到底。`,
    ),
    '二、原因剖析',
    '平时忙于事务，要求不严。',
    '三、整改措施',
    '每月安排两次，年底前完成。',
  ].join('\n');

describe('gangju template', () => {
  it('writes a template that fits the schema', async () => {
    const { status, out } = await gangju(['template', put('n.txt', CLEAR), '-o', at('t.json')]);
    expect(status).toBe(0);
    expect(out).toContain('在学习提升方面');
    expect(json('t.json')).not.toHaveProperty('asks');
    expect(parseTemplate(json('t.json'))).toMatchObject({
      ok: true,
      template: { dimensions: [{ name: '学习提升' }, { name: '履职担当' }, { name: '清正廉洁' }] },
    });
  });

  it('reads .docx, and writes to standard output without -o', async () => {
    const { status, out } = await gangju(['template', put('n.docx', docx(['关于开会的通知', CLEAR]))]);
    expect(status).toBe(0);
    expect(parseTemplate(JSON.parse(out))).toMatchObject({ ok: true });
  });

  it('asks what is open, writes the draft with it, and takes the answer into the same file', async () => {
    const notice = put('n.txt', OPEN);
    const asked = await gangju(['template', notice, '-o', at('t.json')]);
    expect(asked.status).toBe(1);
    expect(asked.err).toContain('names: 通知说有 4 个方面，只写出 2 个');
    expect(json('t.json')['asks']).toMatchObject([{ id: 'names' }]);
    expect((await gangju(['check', '--template', at('t.json'), notice])).status).toBe(2);
    const answered = await gangju([
      'template',
      notice,
      '-o',
      at('t.json'),
      '--answer',
      'names=为民服务、清正廉洁',
    ]);
    expect(answered.status).toBe(0);
    expect(json('t.json')).toMatchObject({
      dimensions: [{ name: '学习提升' }, { name: '履职担当' }, { name: '为民服务' }, { name: '清正廉洁' }],
    });
    expect(json('t.json')).not.toHaveProperty('asks');
    // A finished template is not written over.
    expect((await gangju(['template', notice, '-o', at('t.json')])).status).toBe(2);
  });

  it('several answers, in words too', async () => {
    const notice = put('n.txt', `领导班子和${OPEN}`);
    const asked = await gangju(['template', notice]);
    expect(asked.err).toMatch(/names: [\s\S]*voice: /);
    const { status, out } = await gangju([
      'template',
      notice,
      '--answer',
      'voice=班子',
      '--answer',
      'names=甲项；乙项',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ voice: 'team' });
  });

  it.each([['names'], ['names='], ['voice=nobody'], ['colour=red'], ['list=99'], ['=x']])(
    '--answer %s is refused',
    async (answer) => {
      const { status, err } = await gangju(['template', put('n.txt', OPEN), '--answer', answer]);
      expect(status).toBe(2);
      expect(err).toContain(answer);
    },
  );

  it('--explain says why', async () => {
    const { err } = await gangju(['template', put('n.txt', CLEAR), '--explain']);
    expect(err).toContain('1. 〔采用〕 学习提升；履职担当；清正廉洁（');
    expect(err).toContain('个数与通知所说一致');
  });

  it('offers the built-in template with the same aspects', async () => {
    const text =
      '从理论学习、政治素质、能力本领、担当作为、工作作风、廉洁自律六个方面查摆问题，剖析原因，提出整改措施。';
    expect((await gangju(['template', put('n.txt', text)])).err).toContain('2023-theme-education');
  });

  it('--from takes what a paper has', async () => {
    const names = ['守规矩', '敢担当', '转作风'];
    const file = put('p.txt', paper(names));
    const { status } = await gangju(['template', '--from', file, '-o', at('t.json')]);
    expect(status).toBe(0);
    expect(parseTemplate(json('t.json'))).toMatchObject({
      ok: true,
      template: {
        year: 2031,
        dimensionHeading: '在{name}方面',
        dimensions: names.map((name) => ({ name })),
        sections: [{ id: 'problems' }, { id: 'causes' }, { id: 'measures' }],
        source: { from: 'paper' },
      },
    });
    const checked = await gangju(['check', '--format', 'json', '--template', at('t.json'), file]);
    expect(JSON.parse(checked.out)).toMatchObject({ files: [{ complete: true }] });
  });

  it('wants one notice or one paper', async () => {
    expect((await gangju(['template'])).status).toBe(2);
    expect((await gangju(['template', put('n.txt', CLEAR), '--from', put('p.txt', CLEAR)])).status).toBe(2);
    expect((await gangju(['template', at('none.txt')])).status).toBe(2);
  });

  it('an empty notice asks for the names', async () => {
    const { status } = await gangju(['template', put('n.txt', ''), '-o', at('t.json')]);
    expect(status).toBe(1);
    expect(json('t.json')).toMatchObject({ dimensions: [] });
  });
});

describe('gangju check --notice', () => {
  it('checks against what the notice asks for, for one run', async () => {
    const notice = put('n.txt', CLEAR);
    const whole = put('a.txt', paper(['学习提升', '履职担当', '清正廉洁']));
    const lacking = put('b.txt', paper(['学习提升', '清正廉洁']));
    const ran = await gangju(['check', '--format', 'json', '--notice', notice, whole, lacking]);
    const { files } = JSON.parse(ran.out) as {
      files: { complete: boolean; findings: { rule: string; target: string }[] }[];
    };
    expect(files.map(({ complete }) => complete)).toEqual([true, false]);
    expect(files[1]?.findings).toContainEqual(
      expect.objectContaining({ rule: 'missing-dimension', target: 'd2' }),
    );
    expect(ran.status).toBe(1);
  });

  it('does not check while a question is open', async () => {
    const ran = await gangju(['check', '--notice', put('n.txt', OPEN), put('a.txt', paper(['学习提升']))]);
    expect(ran.status).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain('names: ');
    const answered = await gangju([
      'check',
      '--notice',
      at('n.txt'),
      '--answer',
      'names=甲项；乙项',
      at('a.txt'),
    ]);
    expect(answered.status).toBe(1);
  });

  it('not together with --template', async () => {
    const { status } = await gangju([
      'check',
      '--notice',
      put('n.txt', CLEAR),
      '--template',
      '2024-four-lead',
      at('n.txt'),
    ]);
    expect(status).toBe(2);
  });

  it('leaves no file behind', async () => {
    await gangju(['check', '--notice', put('n.txt', CLEAR), at('n.txt')]);
    expect(existsSync(at('t.json'))).toBe(false);
  });
});

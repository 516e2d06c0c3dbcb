import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { readDocx } from '../../src/hosts/docx/read-docx';
import { issuesDocx } from '../../src/desk/exports/issues';
import { roundsOf } from '../../src/desk/store/rounds';
import { cutAtFindings } from '../../src/desk/paper/cut';
import { workbook } from '../../src/desk/exports/xlsx';
import { isNobodys, kindOf } from '../../src/desk/files/given';
import { absentOf, personIn, rosterOf } from '../../src/desk/store/person';
import { findingsSheet, tableSheet } from '../../src/desk/exports/sheets';
import { laidOutZip } from '../../src/desk/exports/laid-out';
import { DeskHost } from '../../src/desk/paper/desk-host';
import type { DeskState } from '../../src/desk/store/desk';
import type { Entry, EntryRole } from '../../src/desk/store/entry';
import { deskWords } from '../../src/desk/words';
import { customProfile } from '../../src/core/layout/profile/builtin';
import { build, draftOf, font } from '../hosts/docx/layout/support/paper';
import { work } from '../../src/desk/worker/work';
import { recognise } from '../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../src/core/template/builtin';
import { defaultSettings } from '../../src/core/checks/default-settings';
import { docxOf } from '../../bench/docx-of';
import { paperOf } from '../../src/road/read-paper';
import { madeUpPaper, paragraphsOfLines } from '../support/many-papers';

const NOTHING: DeskState = {
  entries: [],
  template: 'auto',
  notice: null,
  layout: null,
  house: null,
  roster: '',
  done: 0,
  all: 0,
  comparing: false,
  cancelled: false,
  overlap: { pairs: [], versions: [], house: [] },
};

test('whose paper it is: by signature, else by the name of the file', () => {
  const paragraphs = paragraphsOfLines(madeUpPaper(1, { author: '汇报人：张 三' }));
  const outline = recognise(paragraphs, templateById(DEFAULT_TEMPLATE_ID)!);
  expect(personIn(outline, paragraphs, 'x.docx')).toBe('张三');
  expect(personIn(null, [], '李四对照检查材料（2023年度）定稿.docx')).toBe('李四');
  expect(personIn(null, [], '12.docx')).toBe('12');
});

test('a pasted roster: numbers and signs fall away', () => {
  expect(rosterOf('1. 张三\n2、李四，王五\n\n张三')).toEqual(['张三', '李四', '王五']);
});

test('what a file is, by its name', () => {
  expect(['a.docx', 'a.TXT', 'a.wps', 'a.pdf', 'a.jpg'].map(kindOf)).toEqual([
    'paper',
    'paper',
    'paper',
    'pdf',
    'other',
  ]);
  const given = (path: string) => ({ path, file: new File([], 'x') });
  expect(
    ['x/~$a.docx', 'x/.DS_Store', 'x/Thumbs.db', 'x/a.docx'].map((path) => isNobodys(given(path))),
  ).toEqual([true, true, true, false]);
});

test('a paragraph is cut at findings and at what is selected; the gravest shows', () => {
  const at = (start: number, end: number) => ({ paragraph: 0, start, end });
  const cuts = cutAtFindings(
    '甲乙丙丁戊',
    [
      { span: at(0, 3), severity: 'info' },
      { span: at(1, 2), severity: 'error' },
    ],
    at(2, 4),
  );
  expect(cuts.map(({ text, severity, chosen }) => [text, severity, chosen])).toEqual([
    ['甲', 'info', false],
    ['乙', 'error', false],
    ['丙', 'info', true],
    ['丁', null, true],
    ['戊', null, false],
  ]);
});

test('a workbook is read back by another library: internal, sheet by sheet, formulas as text', async () => {
  const blob = await workbook(
    [
      { name: '总表', head: ['姓名', '字数'], rows: [['=1+1', 12]] },
      { name: '缺项', head: ['姓名'], rows: [] },
    ],
    '内部材料',
  );
  const sheets = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
  expect(JSON.stringify(sheets)).toContain('"=1+1",12');
  expect(JSON.stringify(sheets)).toContain('内部材料');
  expect(JSON.stringify(sheets)).toContain('缺项');
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const first = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(first).toMatch(/<\/sheetData><autoFilter ref="A2:B3"\/>/u);
});

test('a worker reads files of both kinds and answers for those that it cannot read', () => {
  const lines = madeUpPaper(2, { sentences: 2 });
  const job = (name: string, bytes: Uint8Array) =>
    work({
      kind: 'read',
      name,
      bytes: new Uint8Array(bytes).buffer,
      standard: { template: 'auto', own: [] },
      settings: defaultSettings,
    });
  const read = [job('a.docx', docxOf(lines)), job('a.txt', new TextEncoder().encode(lines.join('\r\n')))];
  for (const answer of read)
    expect(answer).toMatchObject({ kind: 'read', result: { paper: { verdict: 'fits' }, slots: 0 } });
  expect(job('b.docx', new Uint8Array())).toMatchObject({
    kind: 'failed',
    code: 'not-a-docx',
    detail: 'empty',
  });
  expect(
    job('c.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)),
  ).toMatchObject({ kind: 'failed' });
});

test('what papers share is said of both, of an earlier one as one’s own or a colleague’s', () => {
  const standard = { template: DEFAULT_TEMPLATE_ID, own: [] };
  const same =
    '去年办理的四十件实事中有七件没有按期完成，原因是前期摸底不细、部门之间衔接不紧，后来也没有逐件补办销号。';
  const paperWith = (seed: number, extra: string) =>
    paperOf(
      {
        paragraphs: paragraphsOfLines([...madeUpPaper(seed), ...(extra === '' ? [] : [extra])]),
        degraded: [],
      },
      standard,
    );
  const known = (name: string, person: string, seed: number, extra: string) => ({
    name,
    person,
    paper: paperWith(seed, extra),
  });
  const answer = work({
    kind: 'overlap',
    papers: [known('甲.docx', '甲', 1, same), known('乙.docx', '乙', 2, same), known('丙.docx', '丙', 3, '')],
    last: [known('甲（去年）.docx', '甲', 4, same)],
    models: [],
    settings: defaultSettings,
  });
  if (answer.kind !== 'overlap') throw new Error(answer.kind);
  const told = answer.findings.map((list) => list.map(({ rule, params }) => `${rule} ${params['name']}`));
  expect(told[0]).toEqual(
    expect.arrayContaining(['overlap-colleague 乙.docx', 'overlap-last-year 甲（去年）.docx']),
  );
  expect(told[1]).toEqual(
    expect.arrayContaining(['overlap-colleague 甲.docx', 'overlap-colleague 甲（去年）.docx']),
  );
  expect(told[2]).toEqual([]);
  // Seen from the second paper, places are the second paper's.
  const spot = answer.findings[1]!.find(({ params }) => params['name'] === '甲.docx')!.span;
  expect(paperWith(2, same).paragraphs[spot.paragraph]!.text.slice(spot.start, spot.end)).toContain(
    '四十件实事',
  );
});

describe('layout', () => {
  const faulty = () => {
    const draft = draftOf(customProfile);
    for (const i of [12, 14]) draft.lines[i]!.parts[0]!.rPr = font('宋体', 16);
    return new Uint8Array(build(draft));
  };
  const read = (name: string, bytes: Uint8Array, layout: typeof customProfile | null) => {
    const answer = work({
      kind: 'read',
      name,
      bytes: bytes.slice().buffer,
      standard: { template: 'auto', own: [] },
      settings: defaultSettings,
      layout,
    });
    if (answer.kind !== 'read') throw new Error(answer.kind);
    return answer.result;
  };
  const stateOf = (layout: typeof customProfile | null): DeskState => {
    const bytes = faulty();
    const { paper, slots, layout: looks } = read('甲.docx', bytes, layout);
    // jsdom's and Node's files differ in what they can do; the desk asks for bytes only.
    const file = { name: '甲.docx', arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as File;
    const entry: Entry = {
      id: 1,
      role: 'papers',
      path: '甲.docx',
      file,
      kind: 'paper',
      state: 'read',
      paper,
      slots,
      layout: looks,
      person: '甲',
    };
    return { ...NOTHING, entries: [entry], layout };
  };
  const words = deskWords('zh-CN');

  test('is judged only where a profile is chosen, and never of a text', () => {
    expect(read('a.docx', faulty(), null).layout).toBeUndefined();
    expect(read('a.docx', faulty(), customProfile).layout?.findings).toMatchObject([
      { rule: 'layout-body-font', count: 2 },
    ]);
    const text = new TextEncoder().encode('一、存在的问题');
    expect(read('a.txt', text, customProfile).layout).toBeUndefined();
  });

  test('has a column in the table where it is judged, and its findings are in the list', () => {
    const { layout: column } = words.desk.table.columns;
    expect(tableSheet(stateOf(null), words).head).not.toContain(column);
    const { head, rows } = tableSheet(stateOf(customProfile), words);
    expect(rows[0]![head.indexOf(column)]).toBe(1);
    expect(JSON.stringify(findingsSheet(stateOf(customProfile), words).rows)).toContain('正文有 宋体');
  });

  test('copies in the standard layout have nothing left to set', async () => {
    const files = unzipSync(await laidOutZip(stateOf(customProfile), words));
    expect(Object.keys(files).sort()).toEqual(['标准版式副本.txt', '甲.docx'].sort());
    expect(read('甲.docx', files['甲.docx']!, customProfile).layout?.findings).toEqual([]);
  });

  test('a paper that is open on the desk is handed over as a file; a text has none', async () => {
    const bytes = faulty();
    expect(await DeskHost.open('a.docx', bytes).extras.file()).toEqual(bytes);
    expect(await DeskHost.open('a.txt', new TextEncoder().encode('一、')).extras.file()).toBeNull();
  });
});

test('last round beside this one: settled, new and the same, by name; who is in one round only', () => {
  const entryOf = (id: number, role: EntryRole, person: string, lines: readonly string[]): Entry => {
    const bytes = new Uint8Array(docxOf(lines));
    const answer = work({
      kind: 'read',
      name: 'x.docx',
      bytes: bytes.buffer,
      standard: { template: DEFAULT_TEMPLATE_ID, own: [] },
      settings: defaultSettings,
    });
    if (answer.kind !== 'read') throw new Error(answer.kind);
    const { paper, slots } = answer.result;
    const path = `${person}.docx`;
    return { id, role, path, file: new File([], path), kind: 'paper', state: 'read', paper, slots, person };
  };
  const good = madeUpPaper(1, { sentences: 4 });
  const withSlot = good.map((line, i) => (i === 3 ? `${line}【待补：事例】` : line));
  const withoutCases = good.filter((line, i) => !line.startsWith('二、') && i !== 10);
  const { both, onlyNow, onlyLast } = roundsOf([
    entryOf(1, 'papers', '甲', withSlot),
    entryOf(2, 'papers', '乙', good),
    entryOf(3, 'last', '甲', withoutCases),
    entryOf(4, 'last', '丙', good),
  ]);
  expect([onlyNow, onlyLast]).toEqual([['乙'], ['丙']]);
  expect(both).toHaveLength(1);
  const { settled, fresh, same } = both[0]!.changes;
  expect(settled.map(({ rule, target }) => `${rule}:${target}`)).toContain('missing-section:cases');
  expect(fresh.map(({ rule }) => rule)).toContain('placeholder');
  expect(settled.length + same.length).toBe(both[0]!.before.paper!.findings.length);
  expect(fresh.length + same.length).toBe(both[0]!.now.paper!.findings.length);
});

test('who of a roster has handed in nothing, by name or by the name of a file', () => {
  const given = [
    { role: 'papers', person: '甲乙', path: 'a.docx' },
    { role: 'papers', person: '材料', path: '处/丙丁的材料.docx' },
    { role: 'last', person: '戊己', path: 'b.docx' },
  ];
  expect(absentOf('甲乙\n丙丁\n戊己', given)).toEqual(['戊己']);
  expect(absentOf(' ', given)).toBeNull();
});

test('the list of problems as a Word document: internal, a row a problem, who and by when left blank', () => {
  const lines = madeUpPaper(3, { author: '张丙', sentences: 2 });
  const paper = work({
    kind: 'read',
    name: 'a.docx',
    bytes: new Uint8Array(docxOf(lines)).buffer,
    standard: { template: DEFAULT_TEMPLATE_ID, own: [] },
    settings: defaultSettings,
  });
  if (paper.kind !== 'read') throw new Error(paper.kind);
  const entry: Entry = {
    id: 1,
    role: 'papers',
    path: '处/a.docx',
    file: new File([], 'a.docx'),
    kind: 'paper',
    state: 'read',
    paper: paper.result.paper,
    slots: 0,
    person: '张丙',
  };
  const state = { ...NOTHING, entries: [entry] };
  const { paragraphs } = readDocx(issuesDocx(state, deskWords('zh-CN')));
  const texts = paragraphs.map(({ text }) => text);
  expect(texts.slice(0, 2)).toEqual(['整改台账', '内部材料，用后删除。']);
  expect(texts.slice(2, 9)).toEqual(['姓名', '方面', '问题', '原因', '整改措施', '责任', '时限']);
  // Six aspects of two points; the last two cells of each row are empty.
  const cells = texts.slice(9, -1);
  expect(cells).toHaveLength(12 * 7);
  expect(cells.filter((_, i) => i % 7 > 4).every((text) => text === '')).toBe(true);
  expect(cells[0]).toBe('张丙');
});

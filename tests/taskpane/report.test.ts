/** @jest-environment jsdom */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { pages as englishPages } from '../../src/strings/en-US/panel-pages';
import { pages } from '../../src/strings/zh-CN/panel-pages';
import { prepareWords } from '../../src/taskpane/area-words';
import { reportDocx } from '../../src/taskpane/report/docx';
import { reportModel, type ReportModel } from '../../src/taskpane/report/model';
import { reportMarkdown, reportText } from '../../src/taskpane/report/text';
import { defaultPanelSettings } from '../../src/taskpane/settings/defaults';
import { analyseNow } from '../../src/taskpane/store/analyse';
import { initialState } from '../../src/taskpane/store/state';
import { sortOut } from '../../src/taskpane/structure-tab/shown';
import { loadWords } from '../../src/taskpane/words';
import { complete, unfinished } from './gallery/papers';

async function model(
  paper: readonly string[],
  stale = false,
  language: 'zh-CN' | 'en-US' = 'zh-CN',
): Promise<ReportModel> {
  await prepareWords('pages', 'checks');
  const snapshot = await new MemoryHost(paper).read();
  const analysis = analyseNow(snapshot, { template: 'auto', own: [], check: { rules: {}, thresholds: {} } });
  const shown = sortOut({ ...initialState(defaultPanelSettings), analysis }, 'doc');
  return reportModel({
    analysis,
    shown,
    words: await loadWords(language),
    pages: language === 'zh-CN' ? pages : englishPages,
    stale,
    when: new Date(2024, 4, 6, 9, 30),
  });
}

test('text names verdict, parts and findings', async () => {
  const text = reportText(await model(unfinished));
  expect(text).toMatch(/结论：缺 4 项；\d+ 处须改/u);
  expect(text).toContain('　　担当作为  缺');
  expect(text).toContain('须改：缺少“典型案例剖析”部分。');
});

test('a complete paper says so', async () => {
  expect(reportText(await model(complete))).toContain('结论：结构齐全；没有问题');
});

test('a missing aspect is told where it belongs, not in the section behind it', async () => {
  const { groups } = await model([
    '2024年度民主生活会个人对照检查材料',
    '一、存在的问题',
    '（一）带头严守政治纪律和政治规矩，维护党的团结统一方面',
    '一是学得慢。3月的书只读了一章。',
    '二、原因剖析',
    '一是放松了学习。',
  ]);
  const missing = groups.filter(({ findings }) => findings.some(({ what }) => /^缺少“.*”方面/u.test(what)));
  expect(missing.map(({ heading }) => heading)).toEqual(['存在的问题']);
});

test('an English report sets its labels and remarks apart as English does', async () => {
  const english = await model(['对照检查材料', '一、存在的问题', '对××的要求想得少。'], false, 'en-US');
  const own = (text: string) => text.replace(/“[^”]*”/gu, '').match(/[a-z\d*] ?[：（]|[：（] ?[a-z\d]/giu);
  expect(own(reportText(english))).toBeNull();
  expect(own(reportMarkdown(english))).toBeNull();
});

test('an old result is marked', async () => {
  expect(reportText(await model(complete, true))).toContain(pages.report.stale);
});

test('Markdown keeps its tables whole and quotes nothing as markup', async () => {
  const hostile = await model([...unfinished, '这里写着 ×× | <b> 与 **。']);
  const markdown = reportMarkdown(hostile);
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  const [map, matrix] = [hostile.rows.length + 2, (hostile.matrix?.rows.length ?? 0) + 2];
  expect(rows.length).toBe(map + matrix);
  const cells = rows.map((row) => row.replace(/\\\|/gu, '').split('|').length);
  expect(new Set(cells.slice(0, map))).toEqual(new Set([6]));
  expect(new Set(cells.slice(map))).toEqual(new Set([(hostile.matrix?.columns.length ?? 0) + 2]));
  expect(markdown).not.toMatch(/(?<!\\)<b>/u);
});

test('the Word file is a sound package with the same words', async () => {
  const parts = unzipSync(reportDocx({ ...(await model(unfinished)), footer: '<&>\u0001\u000b尾' }));
  expect(Object.keys(parts)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(strFromU8(part)).close();
  }
  const text = strFromU8(parts['word/document.xml']!).replace(/<[^>]+>/gu, '');
  expect(text).toContain('缺少“典型案例剖析”部分。');
  expect(text).toContain('&lt;&amp;&gt; 尾');
});

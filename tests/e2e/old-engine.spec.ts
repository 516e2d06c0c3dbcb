import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { docxOf } from '../../bench/docx-of';
import { madeUpPaper } from '../support/many-papers';
import { openOldEngine, type OldPage } from '../support/old-engine';

/*
 * The floor of panel and desk in the very engine: OLD_ENGINE names the program of a Chromium 80 (CONTRIBUTING.md says
 * where one is found). It is older than what Playwright drives, so that it is driven over its own protocol.
 */

const program = process.env['OLD_ENGINE'] ?? '';
test.skip(program === '', 'OLD_ENGINE names no program of a Chromium 80');
test.describe.configure({ mode: 'serial' });

const built = path.join(process.env['BUILD_DIR'] ?? 'build', 'preview');
const DESK = existsSync('dist/gangju-desk.html') ? 'dist/gangju-desk.html' : `${built}/gangju-desk.html`;
const base = () => test.info().project.use.baseURL!;

let page: OldPage;
test.beforeEach(async () => {
  page = await openOldEngine(program, ['--window-size=1280,900']);
});
test.afterEach(() => page.close());

test('the engine is the one that is named as the floor', () => {
  expect(page.engine).toMatch(/Chrom\w*\/80\./u);
});

test('the panel checks, completes, fixes, words and reports', async () => {
  await page.go(`${base()}/?set=1.3`);
  await page.press('检查结构');
  await page.until(`papers().some((one) => one.querySelector('[aria-label="结构总览"]'))`);
  await page.until(`papers().some((one) => one.querySelectorAll('[aria-label="问题清单"] li').length > 2)`);
  await page.press('插入提纲');
  await page.reads('已插入');
  await page.press('撤回');
  await page.reads('已撤回');
  await page.press('提纲');
  await page.reads('将要写入');
  await page.press('措辞');
  await page.reads('起一组空白要点');
  expect(page.errors).toEqual([]);
});

test('its pages: layout, report, settings with what it is', async () => {
  await page.go(`${base()}/?set=1.3`);
  await page.press('检查结构');
  await page.until(`papers().some((one) => one.querySelector('[aria-label="结构总览"]'))`);
  await page.press('检查报告');
  await page.reads('复制');
  await page.press('返回');
  await page.press('版式');
  await page.press('检查版式');
  await page.reads('版式合乎要求');
  await page.press('返回');
  await page.press('设置');
  await page.reads('更新记录');
  expect(page.errors).toEqual([]);
});

test('the desk reads papers in its workers, shows one, completes it and gives copies away', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'old-desk-'));
  try {
    const files = [1, 2].map((seed) => {
      const file = path.join(folder, `材料${seed}.docx`);
      writeFileSync(file, docxOf(madeUpPaper(seed, { author: `李甲${seed}`, sentences: 4 })));
      return file;
    });
    await page.go(pathToFileURL(path.resolve(DESK)).href);
    await page.until(`document.querySelectorAll('input[type=file]').length > 1`);
    // This engine tells no language but English.
    await page.press('中文');
    await page.give('input[type=file][multiple]', files);
    await page.until(`document.querySelectorAll('table[aria-label="材料一览"] tbody tr').length === 2`);
    await page.until(`document.querySelector('.desk-progress') === null`);
    await page.press('打开');
    await page.until(`document.querySelector('[aria-label="正文"]').innerText.includes('存在的问题')`);
    await page.press('插入提纲');
    await page.until(`/已插入|该有的都有了/.test(document.body.innerText)`);
    await page.press('返回一览');
    for (const name of ['单位总表 .xlsx', '带批注的副本 .zip', '报告 .html']) await page.press(name);
    await page.press('相同语句');
    await page.press('谁缺什么');
    expect(page.errors).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The panel's page as it is built, with first scripts that no engine of that age can read. */
async function unreadable(): Promise<Server> {
  const server = createServer(({ url }, answer) => {
    const name = (url ?? '/').split('?')[0]!;
    if (/office|house/u.test(name)) return answer.writeHead(404).end();
    const ours = /\/[^/]*\.[0-9a-f]{10}\.js$/u.test(name);
    const type = name.endsWith('.html') ? 'text/html' : 'text/javascript';
    answer.setHeader('content-type', `${type}; charset=utf-8`);
    return answer.end(
      ours ? 'class A { static { globalThis.a ??= 1; } }' : readFileSync(path.join(built, name)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return server;
}

for (const [name, agent, words] of [
  ['by its own name', '', /面板没有打开[\s\S]*SyntaxError/u],
  [
    'as one that is older than the floor',
    'Mozilla/5.0 Chrome/61.0.3163.100 Safari/537.36',
    /需要 Chromium 80[\s\S]*needs Chromium 80/u,
  ],
] as const) {
  test(`an engine that cannot read our scripts says so instead of staying blank: ${name}`, async () => {
    const server = await unreadable();
    const here = await openOldEngine(program, agent === '' ? [] : [`--user-agent=${agent}`]);
    try {
      await here.go(`http://127.0.0.1:${(server.address() as AddressInfo).port}/taskpane.html`);
      await here.until(`document.querySelectorAll('#root p').length > 1`);
      expect(await here.value(`document.getElementById('root').innerText`)).toMatch(words);
    } finally {
      await here.close();
      server.close();
    }
  });
}

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxOf } from '../../bench/docx-of';
import { halfOf, madeUpPaper, redated } from '../support/many-papers';

/** The desk as it is given away: one file, opened from the disk. */
const built = path.join(process.env['BUILD_DIR'] ?? 'build', 'preview/gangju-desk.html');
const DESK = existsSync('dist/gangju-desk.html') ? 'dist/gangju-desk.html' : built;
const LONG = `${'很长的名字'.repeat(15)}张三.docx`;

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
  const put = (name: string, bytes: Uint8Array | string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  };
  const first = madeUpPaper(1, { author: '李甲', sentences: 4 });
  put('一处/对照检查材料.docx', docxOf(first));
  put('二处/对照检查材料.docx', docxOf(halfOf(madeUpPaper(2, { author: '王乙', sentences: 4 }), first)));
  put(
    `一处/${LONG}`,
    docxOf(madeUpPaper(3, { author: '张丙', sentences: 4 }).filter((line) => !line.startsWith('二、'))),
  );
  put('一处/=cmd.txt', madeUpPaper(4, { author: '赵丁', sentences: 4 }).join('\n'));
  put('坏/损坏.docx', 'PK\u0003\u0004 not a document');
  put('坏/空.docx', '');
  put(
    '坏/加密.docx',
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(120),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(512),
    ]),
  );
  put('坏/旧版.doc', 'x');
  put('坏/扫描.pdf', 'x');
  // More than any paper: a part of fifty million characters, which packs to almost nothing.
  put('坏/巨大.docx', zipSync({ 'word/document.xml': strToU8(' '.repeat(50 * 1024 * 1024)) }));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

async function openDesk(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:') && !request.url().startsWith('file:')) asked.push(request.url());
  });
  page.on('pageerror', (error) => asked.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') asked.push(message.text());
  });
  await page.goto(pathToFileURL(DESK).href);
  return asked;
}

async function give(page: Page): Promise<void> {
  await page.locator('input[type=file]').nth(1).setInputFiles(folder);
  await expect(page.getByRole('table', { name: '材料一览' })).toBeVisible();
  await expect(page.locator('.desk-progress')).toHaveCount(0, { timeout: 30_000 });
}

const row = (page: Page, file: string) => page.getByRole('row').filter({ hasText: file });

test('a folder from the disk: everyone has a row, the unreadable with what to do, and nothing is asked of any server', async ({
  page,
}) => {
  const asked = await openDesk(page);
  await expect(page.locator('input[type=file]').first()).toHaveAttribute('multiple', '');
  await give(page);
  await expect(page.locator('tbody tr:not([aria-hidden])')).toHaveCount(10);
  await expect(row(page, '旧版.doc')).toContainText('另存为 .docx');
  await expect(row(page, '扫描.pdf')).toContainText('PDF');
  await expect(row(page, '加密.docx')).toContainText('加密');
  await expect(row(page, '空.docx')).toContainText('空');
  await expect(row(page, '损坏.docx')).not.toContainText('…');
  await expect(row(page, '巨大.docx')).toContainText('过大');
  await expect(page.getByLabel('改正姓名：李甲')).toBeVisible();
  await expect(row(page, '一处').filter({ hasText: '对照检查材料.docx' })).toHaveCount(1);
  await expect(row(page, LONG)).toHaveCount(1);
  expect(asked).toEqual([]);
});

test('who lacks what, who has not handed in, and shared wording side by side', async ({ page }) => {
  await openDesk(page);
  await give(page);
  await page.getByRole('button', { name: '谁缺什么' }).click();
  await expect(page.getByText('典型案例剖析（1 份缺）')).toBeVisible();
  await page.getByLabel('名单').fill('李甲\n王乙\n周壬');
  await expect(page.getByText('还没有交的（1）：周壬')).toBeVisible();
  await page.getByRole('button', { name: '相同语句' }).click();
  await page
    .getByRole('button', { name: /并排看/u })
    .first()
    .click();
  await expect(
    page
      .getByRole('region', { name: /并排看/u })
      .locator('.beside')
      .first(),
  ).toBeVisible();
  await expect(page.getByText(/抄袭/u)).toHaveCount(0);
});

test('one paper without Word: see, complete, download the copy', async ({ page }) => {
  await openDesk(page);
  await give(page);
  await row(page, LONG).getByRole('button', { name: /打开/u }).click();
  await expect(page.getByRole('region', { name: '正文' })).toContainText('存在的问题');
  await page.getByRole('button', { name: '下一个问题' }).click();
  await expect(page.locator('.desk-current')).toContainText('第 1 处');
  await page.getByRole('button', { name: '插入提纲' }).first().click();
  await expect(page.getByRole('region', { name: '正文' })).toContainText('典型案例剖析');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /下载这份/u }).click(),
  ]);
  const xml = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml']!);
  expect(xml).toContain('典型案例剖析');
  expect(
    strFromU8(unzipSync(readFileSync(path.join(folder, '一处', LONG)))['word/document.xml']!),
  ).not.toContain('二、典型案例剖析');
});

/** The text of a file, or of every file in an archive and in the archives therein. */
const textsOf = (bytes: Uint8Array): string[] =>
  bytes[0] === 0x50 ? Object.values(unzipSync(bytes)).flatMap(textsOf) : [strFromU8(bytes)];

test('what leaves the desk says that it is internal and names no folder of the machine', async ({ page }) => {
  await openDesk(page);
  await give(page);
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    expect([button, textsOf(bytes).some((text) => text.includes(folder))]).toEqual([button, false]);
    expect(textsOf(bytes).some((text) => text.includes('内部材料'))).toBe(true);
    return bytes;
  };
  const csv = strFromU8(await saved('单位总表 .csv'));
  expect(csv).toContain("'=cmd.txt");
  const xlsx = unzipSync(await saved('单位总表 .xlsx'));
  expect(Object.keys(xlsx).filter((name) => /sheet\d+\.xml$/u.test(name))).toHaveLength(4);
  const copies = unzipSync(await saved('带批注的副本 .zip'));
  expect(Object.keys(copies)).toContain(LONG);
  expect(strFromU8(unzipSync(copies[LONG]!)['word/comments.xml']!)).toContain('内部材料');
  for (const button of ['报告 .html', '报告 .md']) {
    const text = strFromU8(await saved(button));
    expect(text).not.toContain('<script');
  }
  for (const button of ['问题清单（整改台账）.xlsx', '问题清单（整改台账）.docx'])
    expect((await saved(button)).length).toBeGreaterThan(1000);
});

test('nothing for axe to say: wide, dark, at 360 pixels and in forced colours', async ({ page }) => {
  await openDesk(page);
  await give(page);
  const says = async () => {
    // A change of colours is drawn a moment after it was asked for.
    await expect.poll(() => axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  };
  await says();
  await page.emulateMedia({ colorScheme: 'dark' });
  await says();
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await says();
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 360, height: 740 });
  await says();
});

/** Forty papers with known faults and copies. */
const FORTY = Array.from({ length: 40 }, (_, i) => {
  const name = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'][i % 20]! + '甲乙'[Math.floor(i / 20)]!;
  let lines = madeUpPaper(i + 1, { author: name, sentences: 4 });
  if (i === 9) lines = halfOf(lines, madeUpPaper(9, { author: name, sentences: 4 }));
  if (i === 21)
    lines = redated(madeUpPaper(21, { sentences: 4 })).map((line, at, all) =>
      at === all.length - 2 ? name : line,
    );
  if (i % 8 === 3) lines = lines.filter((line) => !line.startsWith('二、'));
  if (i % 10 === 4) lines = lines.map((line, at) => (at === 3 ? `${line}【待补：事例】` : line));
  // The longest name that a form of ours meets: a hundred characters, which no disk of the testers' would take.
  const longer = i === 30 ? '关于'.repeat(44) : '';
  return { name: `${name}${longer}对照检查材料.docx`, lines };
});

test('forty papers over http: what is wrong with them and who has copied is told, and memory stays', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto('/gangju-desk.html');
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
  const files = FORTY.map(({ name, lines }) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(docxOf(lines)),
  }));
  const read = async (some: typeof files) => {
    await page.locator('input[type=file]').first().setInputFiles(some);
    await expect(page.getByText(`${some.length} / ${some.length} 份`)).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('.desk-progress')).toHaveCount(0, { timeout: 30_000 });
  };
  await read(files);
  const figures = page.getByRole('list', { name: '总的情况' });
  await expect(figures).toContainText('40 份材料');
  await expect(figures).toContainText('5 份不全');
  await expect(figures).toContainText('4 份有空要填');
  await expect(figures).toContainText('2 对有重合');
  if (process.env['DESK_SCREENS'] !== undefined)
    await page.screenshot({ path: path.join(process.env['DESK_SCREENS'], 'desk.png') });
  await page.getByRole('button', { name: '相同语句' }).click();
  const pairs = page.getByRole('listitem').filter({ hasText: '并排看' });
  await expect(pairs).toHaveCount(2);
  await expect(pairs.filter({ hasText: '只改了日期或数字' })).toContainText(FORTY[21]!.name.slice(0, 2));
  await page.getByRole('button', { name: '材料一览' }).click();
  const client = await page.context().newCDPSession(page);
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const few = files.slice(0, 8);
  let second = 0;
  for (let round = 0; round < 10; round++) {
    await page.getByRole('button', { name: '全部清空' }).click();
    await read(few);
    if (round === 1) second = await heap();
  }
  expect((await heap()) - second).toBeLessThan(4 * 1024 * 1024);
  expect(asked).toEqual([]);
});

test('by keyboard alone: sort, open, back', async ({ page }) => {
  await openDesk(page);
  await give(page);
  await page.getByRole('button', { name: '须改' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: '须改' })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: /打开/u }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '返回一览' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: '材料一览' })).toBeVisible();
});

test('many papers can be stopped, and go on', async ({ page }) => {
  await openDesk(page);
  const many = Array.from({ length: 120 }, (_, i) => ({
    name: `${i}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(madeUpPaper(i + 1, { sentences: 2 }).join('\n')),
  }));
  await page.locator('input[type=file]').first().setInputFiles(many);
  await page.getByRole('button', { name: '停止' }).click();
  await expect(page.getByText('已停止')).toBeVisible();
  await page.getByRole('button', { name: '重新检查' }).click();
  await expect(page.locator('.desk-progress')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByText('120 / 120 份')).toBeVisible();
  // Only what is in view is drawn.
  expect(await page.locator('tbody tr').count()).toBeLessThan(80);
});

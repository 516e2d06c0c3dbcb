/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { madeUpPaper } from '../support/many-papers';

// Every browser has them, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const NOTICE =
  '关于召开专题组织生活会的通知\n党员要撰写个人对照检查材料，重点从理想信念、工作实绩、廉洁奉公等三个方面查摆存在的问题，剖析原因，提出整改措施。';

function fileOf(name: string, lines: readonly string[]): File {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const file = new File([bytes], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  return file;
}

async function open() {
  document.documentElement.lang = 'zh-CN';
  const { DeskApp } = await import('../../src/desk/DeskApp');
  const { Desk } = await import('../../src/desk/store/desk');
  const { DeskProvider } = await import('../../src/desk/view/context');
  const { Pool } = await import('../../src/desk/worker/pool');
  // Without workers the page does the work itself.
  const desk = new Desk(new Pool(''));
  render(
    <DeskProvider value={desk}>
      <DeskApp onLanguage={() => undefined} />
    </DeskProvider>,
  );
  const user = userEvent.setup();
  const give = async (label: string, ...files: File[]) => {
    await user.upload(screen.getByLabelText(label), files);
    await waitFor(() => expect(document.querySelector('.desk-progress')).toBeNull(), { timeout: 8000 });
  };
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  return { desk, user, give, press };
}

beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes('not wrapped in act')) error(...said);
  });
});
afterEach(cleanup);

const good = (seed: number, author: string) => madeUpPaper(seed, { author, sentences: 2 });
const withoutCases = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('二、'));

test('an empty desk says what it is for; figures of the whole lead to what they count', async () => {
  const { give, press } = await open();
  expect(screen.getByRole('region', { name: '把大家的材料放进来' })).toBeTruthy();
  await give(
    '选择文件',
    fileOf('赵甲.txt', withoutCases(good(1, '赵甲'))),
    fileOf('钱乙.txt', good(2, '钱乙')),
  );
  const figures = within(screen.getByRole('list', { name: '总的情况' }));
  expect(figures.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['2 份材料', '1 份不全', '0 份读不出来']),
  );
  await press('1 份不全');
  expect(screen.getByText('1 / 2 份')).toBeTruthy();
  await press('谁缺什么');
  expect(screen.getByText('典型案例剖析（1 份缺）')).toBeTruthy();
});

test('last round beside this one: what was settled; its files can be taken away again', async () => {
  const { give, press, user } = await open();
  await give('选择文件', fileOf('赵甲.txt', good(1, '赵甲')));
  await give('添加上一轮材料', fileOf('旧.txt', withoutCases(good(3, '赵甲'))), fileOf('坏.pdf', ['x']));
  expect(screen.getByText(/上一轮 2 份（1 份没读出来）/u)).toBeTruthy();
  await press('与上一轮比');
  await user.click(screen.getByText('赵甲', { selector: 'strong' }));
  const settled = screen.getByRole('heading', { name: '已改' }).parentElement!;
  expect(settled.textContent).toContain('典型案例');
  await press('去掉上一轮');
  await waitFor(() => expect(screen.queryByRole('button', { name: '与上一轮比' })).toBeNull());
});

test('a notice becomes the template that all papers are held against', async () => {
  const { desk, give, press, user } = await open();
  await give('选择文件', fileOf('赵甲.txt', good(1, '赵甲')));
  await press('按通知检查…');
  const box = await screen.findByRole('textbox', { name: '通知正文' });
  await user.click(box);
  await user.paste(NOTICE);
  const once = await screen.findByRole('button', { name: '只用这一次' });
  expect(screen.queryByRole('button', { name: '存为我的模板' })).toBeNull();
  for (const question of screen.queryAllByRole('radio').slice(0, 1)) await user.click(question);
  await waitFor(() => expect((once as HTMLButtonElement).disabled).toBe(false));
  await user.click(once);
  await waitFor(() => expect(document.querySelector('.desk-progress')).toBeNull(), { timeout: 8000 });
  const { notice, template, entries } = desk.get();
  expect(notice?.dimensions.map(({ name }) => name)).toEqual(['理想信念', '工作实绩', '廉洁奉公']);
  expect(template).toBe(notice?.id);
  expect(entries[0]!.paper?.template.id).toBe(notice?.id);
});

test('blanks of an open paper are filled in by question, in the copy that is taken along', async () => {
  document.documentElement.lang = 'zh-CN';
  const user = userEvent.setup();
  const lines = good(1, '赵甲').map((line, i) => (i === 3 ? `${line}【待补：哪一次会上？】【待补】` : line));
  const desk = await import('../../src/desk/paper/desk-host');
  const { DeskProvider } = await import('../../src/desk/view/context');
  const { Blanks } = await import('../../src/desk/paper/Blanks');
  const { panelFor } = await import('../../src/desk/paper/panel');
  const { Desk } = await import('../../src/desk/store/desk');
  const { Pool } = await import('../../src/desk/worker/pool');
  const host = desk.DeskHost.open('赵甲.txt', new TextEncoder().encode(lines.join('\n')));
  const panel = await panelFor(host, '赵甲.txt', 'auto', 'zh-CN', null);
  render(
    <DeskProvider value={new Desk(new Pool(''))}>
      <Blanks host={host} panel={panel} />
    </DeskProvider>,
  );
  expect(screen.getByText('待补 1 / 2')).toBeTruthy();
  await user.type(screen.getByLabelText(/哪一次会上？/u), '三月的支部会');
  await user.click(screen.getByRole('button', { name: '填入' }));
  await user.type(await screen.findByLabelText(/这里要补什么？/u), '。{Enter}');
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  // Line ends are the file's own.
  const saved = new TextDecoder().decode(await host.save()).split('\n');
  expect(saved[3]).toBe(`${good(1, '赵甲')[3]}三月的支部会。`);
  expect(saved.filter((_, i) => i !== 3)).toEqual(lines.filter((_, i) => i !== 3));
});

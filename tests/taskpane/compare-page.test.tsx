/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { docxOf } from '../../bench/docx-of';
import { bodyParagraph, MemoryHost } from '../../src/hosts/memory/memory-host';
import { prepareWords } from '../../src/taskpane/area-words';
import { App } from '../../src/taskpane/frame/App';
import { PanelProvider } from '../../src/taskpane/context';
import { assemble } from '../../src/taskpane/mount';
import { analyseNow } from '../../src/taskpane/store/analyse';
import { loadWords } from '../../src/taskpane/words';
import { halfOf, madeUpPaper, redated } from '../support/many-papers';
import { axe } from './phrasing/axe';

// Every browser has them, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const mine = madeUpPaper(1, { author: '张三', sentences: 4 });
const theirs = halfOf(madeUpPaper(2, { author: '李四', sentences: 4 }), mine);

/** jsdom's File has no arrayBuffer of its own. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([new Uint8Array(bytes)], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  return file;
}

async function open() {
  document.documentElement.lang = 'zh-CN';
  await prepareWords('compare');
  const host = new MemoryHost(mine.map((text) => bodyParagraph(text)));
  const panel = await assemble({
    host,
    words: await loadWords('zh-CN'),
    documentKey: 'doc',
    shelf: null,
    analyse: (snapshot, request) => Promise.resolve(analyseNow(snapshot, request)),
  });
  panel.store.dispatch({ type: 'storage-noted' });
  const { container } = render(
    <PanelProvider value={panel}>
      <App />
    </PanelProvider>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '比对' }));
  await screen.findByRole('heading', { name: '比对' });
  const add = (label: string, ...files: File[]) => user.upload(screen.getByLabelText(label), files);
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  return { host, user, add, press, container };
}

const sections = () => screen.findAllByRole('region', { name: /相同的语句/u });

beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes('not wrapped in act')) error(...said);
  });
});
afterEach(cleanup);

test('an earlier paper and a colleague’s are told apart; a click shows the place; nothing is written', async () => {
  const { host, add, user, container } = await open();
  const apply = jest.spyOn(host, 'apply');
  await add('添加本人旧稿…', fileOf('2022年.docx', docxOf(redated(mine))));
  const [old] = await sections();
  expect(within(old!).getByRole('heading').textContent).toMatch(
    /与《2022年\.docx》相同 \d+ 字，最长 \d+ 字/u,
  );
  expect(within(old!).getAllByText(/只改了日期或数字/u).length).toBeGreaterThan(1);
  await add('添加同事材料…', fileOf('李四.txt', new TextEncoder().encode(theirs.join('\n'))));
  await waitFor(async () => expect(await sections()).toHaveLength(2));
  const select = jest.spyOn(host, 'select');
  await user.click(within((await sections())[1]!).getAllByRole('button', { name: '在文档里看' })[0]!);
  const [span, expected] = select.mock.calls[0]!;
  expect(mine[span.paragraph]).toBe(expected);
  expect(span.end - span.start).toBeGreaterThan(10);
  expect(apply).not.toHaveBeenCalled();
  expect(container.textContent).not.toMatch(/抄袭|%/u);
  expect(await axe(container)).toEqual([]);
});

test('a file that cannot be read says why, and goes when it is removed', async () => {
  const { add, press } = await open();
  await add('添加同事材料…', fileOf('坏.docx', new Uint8Array()));
  expect((await screen.findByRole('alert')).textContent).toContain('0 字节');
  await press('移除 坏.docx');
  expect(screen.queryByRole('list', { name: '添加的文件' })).toBeNull();
});

test('what stands in a model text counts for nobody, and is listed as taken over', async () => {
  const { add } = await open();
  await add('添加同事材料…', fileOf('李四.docx', docxOf(theirs)));
  expect(await sections()).toHaveLength(1);
  await add('添加样板或通知…', fileOf('样板.docx', docxOf(['单位样板', ...mine.slice(3, 6), ...theirs])));
  await waitFor(async () => {
    const [one] = await sections();
    expect(within(one!).getByRole('heading').textContent).toMatch(/照录《样板\.docx》\d+ 字/u);
  });
  expect(screen.getByText('与《李四.docx》没有成段相同的语句。')).toBeTruthy();
});

test('a place can be ignored, a passage be taken for a set phrase, and both be taken back', async () => {
  const { add, user, press } = await open();
  const few = [...madeUpPaper(5, { author: '李四', sentences: 2 }), mine[3]!, mine[4]!, mine[5]!];
  await add('添加同事材料…', fileOf('李四.docx', docxOf(few)));
  const items = async () => within((await sections())[0]!).getAllByRole('listitem').length;
  const all = await items();
  await user.click(screen.getAllByRole('button', { name: '忽略这处' })[0]!);
  expect(await items()).toBe(all - 1);
  await user.click(screen.getAllByRole('button', { name: '这是固定提法' })[0]!);
  await waitFor(async () => expect(await items()).toBeLessThan(all - 1));
  expect(screen.getByText('已记入样板 1 条 · 已忽略 1 处')).toBeTruthy();
  await press('全部恢复');
  await waitFor(async () => expect(await items()).toBe(all));
});

test('what was added is there when the page is opened again, and is compared anew', async () => {
  const { host, add, press } = await open();
  await add('添加同事材料…', fileOf('李四.docx', docxOf(theirs)));
  await sections();
  await press('返回');
  host.write(madeUpPaper(9, { sentences: 4 }).map((text) => bodyParagraph(text)));
  await press('比对');
  expect(await screen.findByText('李四.docx', { exact: false, selector: '.compare-name' })).toBeTruthy();
});

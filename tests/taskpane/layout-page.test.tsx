/** @jest-environment jsdom */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Paragraph, ParagraphFormat } from '../../src/core/document/types';
import { bodyParagraph, MemoryHost } from '../../src/hosts/memory/memory-host';
import { prepareWords } from '../../src/taskpane/area-words';
import { App } from '../../src/taskpane/frame/App';
import { PanelProvider } from '../../src/taskpane/context';
import { assemble } from '../../src/taskpane/mount';
import { analyseNow } from '../../src/taskpane/store/analyse';
import { loadWords } from '../../src/taskpane/words';
import type { Language } from '../../src/strings';
import { complete } from './gallery/papers';
import { axe } from './phrasing/axe';

const plain: ParagraphFormat = {
  fontName: '宋体',
  fontSize: 14,
  bold: false,
  italic: false,
  color: '#000000',
  alignment: 'Left',
  firstLineIndent: 0,
  leftIndent: 0,
  rightIndent: 0,
  spaceBefore: 0,
  spaceAfter: 0,
};

async function open(language: Language = 'zh-CN') {
  document.documentElement.lang = language;
  // A page speaks one language; this process shows two.
  await prepareWords('layout');
  const paper: Paragraph[] = complete.map((text) => bodyParagraph(text, { format: plain }));
  const host = new MemoryHost(paper);
  const panel = await assemble({
    host,
    words: await loadWords(language),
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
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
  return { host, user, press, container, paper, store: panel.store };
}

beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes('not wrapped in act')) error(...said);
  });
});
afterEach(cleanup);

test('reads nothing before it is asked, then shows one finding a rule with its count', async () => {
  const { host, press } = await open();
  const read = jest.spyOn(host, 'read');
  await press('版式');
  await screen.findByRole('heading', { name: '版式' });
  expect(read).not.toHaveBeenCalled();
  await press('检查版式');
  const list = await screen.findByRole('list', { name: '版式问题' });
  const items = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(items.filter((text) => text?.includes('首行缩进'))).toHaveLength(1);
  expect(items.some((text) => /正文有 宋体，应为 仿宋，共 \d+ 处/u.test(text ?? ''))).toBe(true);
});

test('goes through the places one by one', async () => {
  const { host, user, press } = await open();
  const select = jest.spyOn(host, 'select');
  await press('版式');
  await press('检查版式');
  const list = await screen.findByRole('list', { name: '版式问题' });
  const item = within(list)
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent?.includes('正文有'))!;
  await user.click(within(item).getByRole('button', { name: '逐处看' }));
  await user.click(within(item).getByRole('button', { name: '逐处看' }));
  const [first, second] = select.mock.calls;
  expect(second![0].paragraph).toBeGreaterThan(first![0].paragraph);
  expect(within(item).getByText(/第 2 处，共 \d+ 处/u)).toBeTruthy();
});

test('previews, sets without changing a character, and takes back', async () => {
  const { host, press, paper } = await open();
  await press('版式');
  await press('检查版式');
  await press('预览设置');
  expect(host.paragraphs).toEqual(paper);
  expect(screen.getByText(/将设 \d+ 段/u)).toBeTruthy();
  await press('设好');
  await screen.findByText(/已设 \d+ 段。.*Ctrl\+Z/u);
  expect(host.paragraphs.map(({ text }) => text)).toEqual(paper.map(({ text }) => text));
  const body = host.paragraphs.find(({ text }) => text.length > 60)!;
  expect(body.format).toMatchObject({ fontSize: 16, firstLineIndent: 32 });
  await press('撤回');
  await screen.findByText('已恢复原来的格式。');
  expect(host.paragraphs).toEqual(paper);
});

test('lists with their figures what has to be set by hand, by the profile chosen', async () => {
  const { user, press } = await open();
  await press('版式');
  await user.selectOptions(await screen.findByRole('combobox', { name: '版式' }), 'local');
  await press('检查版式');
  const manual = await screen.findByRole('region', { name: '需手动设置' });
  expect(manual.textContent).toContain('上 3.5、下 3.3、左 2.7、右 2.7 厘米');
  expect(manual.textContent).toContain('固定值 29 磅');
});

test('takes in a profile of one’s own, keeps it, says where one is wrong, and removes it again', async () => {
  const { user, press, store } = await open();
  await press('版式');
  const give = async (name: string, json: object) => {
    const file = new File([JSON.stringify(json)], name, { type: 'application/json' });
    // jsdom's files cannot be read as text.
    file.text = () => Promise.resolve(JSON.stringify(json));
    await user.upload(await screen.findByLabelText('用版式文件…', { selector: 'input' }), file);
  };
  await give('bad.json', { extends: 'local', id: 'ours', title: '本科室', pitch: 'x' });
  expect((await screen.findByRole('alert')).textContent).toContain('pitch');
  await give('own.json', { extends: 'local', id: 'ours', title: '本科室', pitch: 28 });
  const choice = await screen.findByRole('combobox', { name: '版式' });
  await waitFor(() => expect((choice as HTMLSelectElement).value).toBe('ours'));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(store.get().settings.layouts).toMatchObject([{ id: 'ours', pitch: 28 }]);
  await press('移除这个版式');
  expect((choice as HTMLSelectElement).value).toBe('custom');
  expect(store.get().settings.layouts).toEqual([]);
});

test('says so where Word gives no file for a new document', async () => {
  const { press } = await open();
  await press('版式');
  await press('另存为标准版式的新文档');
  await waitFor(() => expect(screen.getByText(/不给出文档文件/u)).toBeTruthy());
});

test.each(['zh-CN', 'en-US'] as const)('is accessible (%s)', async (language) => {
  const { press, container } = await open(language);
  await press(language === 'zh-CN' ? '版式' : 'Layout');
  await press(language === 'zh-CN' ? '检查版式' : 'Check layout');
  await screen.findAllByRole('listitem');
  expect(await axe(container)).toEqual([]);
});

/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CommentNote, Comments, HostExtras } from '../../src/hosts/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { App } from '../../src/taskpane/frame/App';
import { PanelProvider } from '../../src/taskpane/context';
import { assemble } from '../../src/taskpane/mount';
import { analyseNow, type Analyse } from '../../src/taskpane/store/analyse';
import { loadWords } from '../../src/taskpane/words';
import { unfinished } from './gallery/papers';

const analyse: Analyse = (snapshot, request) => Promise.resolve(analyseNow(snapshot, request));

/** Comments that are only kept; `offered` says whether Word has any. */
function fakeComments(offered: boolean) {
  let kept: CommentNote[] = [];
  const comments: Comments = {
    offered: () => offered,
    add: (notes) => {
      kept = [...kept, ...notes];
      return Promise.resolve({ written: notes.length, gone: 0, refused: false });
    },
    remove: (isOurs) => {
      const removed = kept.filter(({ text }) => isOurs(text)).length;
      kept = [];
      return Promise.resolve({ removed, kept: 0 });
    },
  };
  return { comments, kept: () => kept };
}

async function open(offered: boolean, readOnly = false) {
  document.documentElement.lang = 'zh-CN';
  const host = new MemoryHost(unfinished);
  const { comments, kept } = fakeComments(offered);
  const extras = { comments } as unknown as HostExtras;
  const panel = await assemble({
    host: Object.assign(host, { extras }),
    words: await loadWords('zh-CN'),
    documentKey: 'doc',
    shelf: null,
    analyse,
    readOnly,
  });
  render(
    <PanelProvider value={panel}>
      <App />
    </PanelProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '检查结构' }));
  await screen.findByRole('region', { name: '结构总览' });
  return { host, user, kept };
}

beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes('not wrapped in act')) error(...said);
  });
});
afterEach(cleanup);

test('all rows, or those that are ticked, become comments, and go again; the text stays', async () => {
  const { host, user, kept } = await open(true);
  const lines = host.paragraphs.map(({ text }) => text);
  await user.click(screen.getByRole('button', { name: '写成批注…' }));
  const group = await screen.findByRole('group', { name: '写成批注…' });
  const [all, first] = within(group).getAllByRole<HTMLInputElement>('checkbox');
  await user.click(first!);
  expect(all!.checked).toBe(false);
  const count = within(group).getAllByRole('checkbox').length - 2;
  await user.click(within(group).getByRole('button', { name: `写 ${count} 条批注` }));
  await screen.findByText(new RegExp(`已写 ${count} 条批注`, 'u'));
  expect(kept()).toHaveLength(count);
  for (const { span, expect: text, text: said } of kept()) {
    expect(said).toMatch(/^【纲举·(?:须改|核对|提示)】./u);
    expect(lines[span.paragraph]).toBe(text);
    expect(span.end).toBeGreaterThan(span.start);
  }
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '写成批注…' }));
  expect(host.paragraphs.map(({ text }) => text)).toEqual(lines);

  await user.click(screen.getByRole('button', { name: '写成批注…' }));
  await user.click(await screen.findByRole('button', { name: '删去已写的批注' }));
  await screen.findByText(`已删去 ${count} 条批注。`);
  expect(kept()).toEqual([]);
});

test('where Word has no comments they are not offered', async () => {
  await open(false);
  expect(screen.queryByRole('button', { name: '写成批注…' })).toBeNull();
});

test('in a read-only document the buttons say why they do nothing', async () => {
  const { user, kept } = await open(true, true);
  await user.click(screen.getByRole('button', { name: '写成批注…' }));
  const write = await screen.findByRole('button', { name: /^写 \d+ 条批注$/u });
  expect(write.getAttribute('aria-disabled')).toBe('true');
  expect(write.title).toBe('文档是只读的，不能写批注。');
  await user.click(write);
  expect(kept()).toEqual([]);
});

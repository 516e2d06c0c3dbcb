/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HostError } from '../../src/hosts/host';
import { bodyParagraph, MemoryHost } from '../../src/hosts/memory/memory-host';
import { SETTINGS_KEY } from '../../src/road/settings-key';
import { App } from '../../src/taskpane/frame/App';
import { PanelProvider } from '../../src/taskpane/context';
import { assemble } from '../../src/taskpane/mount';
import type { SettingsShelf } from '../../src/taskpane/settings/keeper';
import { analyseNow, type Analyse } from '../../src/taskpane/store/analyse';
import { CHECKED_KEY } from '../../src/taskpane/store/checked';
import { UNSAVED } from '../../src/taskpane/store/ignores';
import { loadWords } from '../../src/taskpane/words';
import { empty, unfinished } from './gallery/papers';

const analyse: Analyse = (snapshot, request) => Promise.resolve(analyseNow(snapshot, request));

function shelfOf(): SettingsShelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

async function open(
  paper: ConstructorParameters<typeof MemoryHost>[0],
  { shelf = shelfOf(), documentKey = 'doc' }: { shelf?: SettingsShelf; documentKey?: string } = {},
) {
  document.documentElement.lang = 'zh-CN';
  const host = new MemoryHost(paper);
  const panel = await assemble({ host, words: await loadWords('zh-CN'), documentKey, shelf, analyse });
  render(
    <PanelProvider value={panel}>
      <App />
    </PanelProvider>,
  );
  const user = userEvent.setup();
  const click = (name: string) => user.click(screen.getByRole('button', { name }));
  return { host, panel, click };
}

beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes('not wrapped in act')) error(...said);
  });
});
afterEach(cleanup);

test('what has changed since the last check is told when the document is opened again', async () => {
  const shelf = shelfOf();
  const first = await open(unfinished, { shelf });
  await first.click('检查结构');
  await screen.findByRole('list', { name: '问题清单' });
  expect(document.querySelector('.findings-changes')).toBeNull();
  cleanup();

  const mended = [...unfinished, 'A总书记强调要学得深。'];
  const { click, panel } = await open(mended, { shelf });
  await click('检查结构');
  await screen.findByRole('list', { name: '问题清单' });
  expect(panel.store.get().before?.size).toBeGreaterThan(0);
  expect(document.querySelector('.findings-changes')?.textContent).toMatch(
    /新出现 \d+ · 已改好 \d+ · 仍有 \d+/u,
  );
});

test('of a document that has no place yet nothing is kept, and no word of any', async () => {
  const shelf = shelfOf();
  const unsaved = await open(unfinished, { shelf, documentKey: UNSAVED });
  await unsaved.click('检查结构');
  await screen.findByRole('list', { name: '问题清单' });
  expect(shelf.kept.has(CHECKED_KEY)).toBe(false);
  cleanup();
  const saved = await open(unfinished, { shelf });
  await saved.click('检查结构');
  await screen.findByRole('list', { name: '问题清单' });
  expect(shelf.kept.get(CHECKED_KEY)).toMatch(/^[\x20-\x7e]+$/u);
});

test('an empty document has no parts to be without until the meeting is chosen', async () => {
  const { click } = await open(empty);
  await click('检查结构');
  const map = await screen.findByRole('region', { name: '结构总览' });
  expect(within(map).queryAllByRole('listitem')).toEqual([]);
  expect(map.textContent).toContain('选了会议之后');
});

test('what could not be planned is told with its reason, before and after the click', async () => {
  const heading = (number: string, text: string) =>
    bodyParagraph(text, { number, listLevel: 0, startsOver: true as const });
  const body = bodyParagraph('工作中有三件事没有按期办完，材料缺了两份。');
  const shelf = shelfOf();
  shelf.setItem(SETTINGS_KEY, JSON.stringify({ version: 1, template: '2023-theme-education' }));
  const paper = [
    bodyParagraph('个人对照检查材料'),
    bodyParagraph('按照通知要求，我认真准备，现作如下对照检查。'),
    heading('一、', '存在的问题'),
    body,
    heading('二、', '整改的措施'),
    body,
  ];
  const { click } = await open(paper, { shelf });
  await click('插入提纲');
  expect((await screen.findAllByText(/没有补“.*继续编号/u)).length).toBeGreaterThan(0);
});

test('a fix that went in by half says how to take it back where no button can', async () => {
  const { host, panel } = await open(unfinished.map((line) => line.replace('（一）', '(一)')));
  await panel.session.check();
  const finding = panel.store.get().analysis?.findings.find(({ fix }) => fix !== null);
  const inserted = [{ paragraph: 8, text: '（五）在担当作为方面' }];
  jest
    .spyOn(host, 'apply')
    .mockRejectedValueOnce(new HostError('partly-applied', 'GeneralException', { inserted }));
  await panel.session.fix([finding!]);
  const message = await screen.findByText(/中途停下了/u);
  expect(message.textContent).toContain('Ctrl+Z');
  expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
});

/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from './axe';
import { readNotice } from '../../../src/core/notice/read-notice';
import { templateFrom } from '../../../src/core/notice/to-template';
import { HostError } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import type { InteractiveHost } from '../../../src/hosts/host';
import type { Language } from '../../../src/strings';
import { prepareWords } from '../../../src/taskpane/area-words';
import { PanelProvider } from '../../../src/taskpane/context';
import { assemble } from '../../../src/taskpane/mount';
import PhrasingTab from '../../../src/taskpane/phrasing/PhrasingTab';
import type { SettingsShelf } from '../../../src/taskpane/settings/keeper';
import { parsePanelSettings, type PanelSettings } from '../../../src/taskpane/settings/schema';
import { analyseNow, type Analyse } from '../../../src/taskpane/store/analyse';
import { followDocument } from '../../../src/taskpane/store/live';
import { loadWords } from '../../../src/taskpane/words';

const lines = [
  '一、存在的问题',
  '（一）在理论学习方面。一是读书读得少。计划没有做完。二是笔记记得粗。抄得多。',
  '（二）在政治素质方面。一是',
];

// The session answers to clicks and to the document by itself; what React says about that is no fault of the panel.
beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes('not wrapped in act')) error(...said);
  });
});

/** What the browser keeps, from one panel to the next. */
let kept: string | null = null;
beforeEach(() => (kept = null));
const shelf: SettingsShelf = {
  getItem: () => kept,
  setItem: (_, text) => (kept = text),
  removeItem: () => (kept = null),
};
const remembered = () => defined(parsePanelSettings(JSON.parse(kept ?? '{"version":1}')));
function defined(parsed: ReturnType<typeof parsePanelSettings>): PanelSettings {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.settings;
}

const analyse: Analyse = (snapshot, request) => Promise.resolve(analyseNow(snapshot, request));

async function show(
  host: InteractiveHost,
  { active = true, language = 'zh-CN' }: { active?: boolean; language?: Language } = {},
) {
  document.documentElement.lang = language;
  await prepareWords('phrasing');
  const panel = await assemble({
    host,
    words: await loadWords(language),
    documentKey: 'doc',
    shelf,
    analyse,
  });
  const stop = followDocument(host, panel.store, panel.session);
  const shown = render(
    <PanelProvider value={panel}>
      <PhrasingTab active={active} />
    </PanelProvider>,
  );
  const unmount = () => {
    stop();
    shown.unmount();
  };
  return { panel, ...shown, unmount };
}
const cursor = (paragraph: number, offset: number, end = offset) => ({ paragraph, start: offset, end });
const ends = (host: MemoryHost, paragraph: number) =>
  cursor(paragraph, host.paragraphs[paragraph]?.text.length ?? 0);
const place = () => screen.getByRole('navigation', { name: '光标所在' });

describe('the 措辞 tab', () => {
  test('says where the cursor is, follows it, and keeps the focus where it is', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    await show(host);
    await waitFor(() => expect(place().textContent).toContain('存在的问题 › 理论学习 › 第 2 点'));
    const button = screen.getByRole('button', { name: '插入“三是”' });
    button.focus();
    act(() => host.moveTo(cursor(0, 2)));
    await waitFor(() => expect(place().textContent).toMatch(/^存在的问题$/));
    act(() => host.moveTo(cursor(1, 14)));
    await waitFor(() => expect(place().textContent).toContain('存在的问题 › 理论学习 › 第 1 点'));
    expect(host.selection).toEqual(cursor(1, 14));
  });

  test('what the notice says to look at is shown in its aspect, and only there', async () => {
    const { template } = templateFrom(
      readNotice(
        '重点查摆两个方面的问题：理论学习方面，重点看是否常学常新；政治素质方面，重点看是否令行禁止。剖析原因，提出整改措施。',
      ),
      {},
    );
    kept = JSON.stringify({ version: 1, templates: [template], template: template.id });
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    await show(host);
    expect(await screen.findByText('通知要求：重点看是否常学常新')).toBeTruthy();
    act(() => host.moveTo(cursor(0, 2)));
    await waitFor(() => expect(screen.queryByText(/通知要求/)).toBeNull());
    act(() => host.moveTo(ends(host, 2)));
    expect(await screen.findByText('通知要求：重点看是否令行禁止')).toBeTruthy();
  });

  test('inserts 三是 with one press, and the cursor stands behind it', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    await show(host);
    await userEvent.click(await screen.findByRole('button', { name: '插入“三是”' }));
    await waitFor(() => expect(host.paragraphs[1]?.text).toBe(`${lines[1]}三是`));
    expect(host.selection).toEqual(ends(host, 1));
    await waitFor(() => expect(screen.queryByRole('button', { name: '插入“四是”' })).toBeNull());
  });

  test.each([
    [true, '已插入。按 F6 可回到正文，接着写。'],
    [false, '已插入。'],
  ])('where Word leaves the keyboard in the panel (%s), the way back is named', async (here, words) => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    const focus = jest.spyOn(document, 'hasFocus').mockReturnValue(here);
    await show(host);
    await userEvent.click(await screen.findByRole('button', { name: '插入“三是”' }));
    expect(await screen.findByText(words)).toBeTruthy();
    focus.mockRestore();
  });

  test('typing is followed too', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    await show(host);
    await screen.findByRole('button', { name: '插入“三是”' });
    act(() => {
      host.write([lines[0] ?? '', `${lines[1]}三是用得慢。`]);
      host.moveTo(ends(host, 1));
    });
    expect(await screen.findByRole('button', { name: '插入“四是”' })).toBeTruthy();
    expect(place().textContent).toContain('第 3 点');
  });

  test('a fresh set selects its first blank; 下一处待补 goes on from there', async () => {
    const host = new MemoryHost(['一、存在的问题', '（一）在理论学习方面。']);
    host.moveTo(ends(host, 1));
    await show(host);
    await userEvent.click(await screen.findByRole('button', { name: '插入 3 点' }));
    await waitFor(() =>
      expect(host.paragraphs[1]?.text).toMatch(
        /^（一）在理论学习方面。一是【待补：.+二是【待补：.+三是【待补：/,
      ),
    );
    const selected = () =>
      host.paragraphs[host.selection.paragraph]?.text.slice(host.selection.start, host.selection.end);
    await waitFor(() => expect(selected()).toBe('【待补：一句短判断】'));
    await userEvent.click(screen.getByRole('button', { name: '下一处待补' }));
    await waitFor(() => expect(selected()).toBe('【待补：具体表现、实例和影响】'));
    expect(await screen.findByText('还有 6 处待补')).toBeTruthy();
  });

  test('a whole set for the dimension at the cursor', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    await show(host);
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('哪个方面').value).toBe('theory'));
    await userEvent.selectOptions(screen.getByLabelText('小标题的样子'), '…有时脱节');
    await userEvent.click(screen.getByRole('button', { name: '换一组' }));
    await userEvent.click(screen.getByRole('button', { name: '插入这一组' }));
    await waitFor(() => expect(host.paragraphs[1]?.text).toMatch(/抄得多。三是专题研讨有时应付。/));
  });

  test('points change family, order and number by keyboard', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    await show(host);
    const down = await screen.findByRole('button', { name: '把“一是”下移' });
    down.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(host.paragraphs[1]?.text).toBe(
        '（一）在理论学习方面。一是笔记记得粗。抄得多。二是读书读得少。计划没有做完。',
      ),
    );
    await userEvent.selectOptions(screen.getAllByLabelText('序号')[0]!, '第一，第二，第三，');
    await userEvent.click(screen.getByRole('button', { name: '改用这种序号' }));
    await waitFor(() => expect(host.paragraphs[1]?.text).toMatch(/方面。第一，笔记.*第二，读书/));
    expect(screen.getByText('小标题一样长')).toBeTruthy();
  });

  test('points are sorted by dragging, numbers following', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    await show(host);
    const rows = () => within(screen.getAllByRole('list')[0]!).getAllByRole('listitem');
    await screen.findByRole('button', { name: '把“一是”下移' });
    const dataTransfer = { setData: jest.fn() };
    fireEvent.dragStart(rows()[1]!, { dataTransfer });
    fireEvent.dragOver(rows()[0]!, { dataTransfer });
    fireEvent.drop(rows()[0]!, { dataTransfer });
    await waitFor(() => expect(host.paragraphs[1]?.text).toMatch(/一是笔记.*二是读书/));
  });

  test('mixed families are warned of', async () => {
    const host = new MemoryHost(['一、存在的问题', '（一）在理论学习方面。第一，读得少。二是记得粗。']);
    host.moveTo(ends(host, 1));
    await show(host);
    expect(await screen.findByText('这一组混用了几种序号，建议统一。')).toBeTruthy();
  });

  test('sentences are searched, inserted, starred and remembered', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    const { unmount } = await show(host);
    await screen.findByRole('button', { name: '插入“三是”' });
    await userEvent.click(screen.getByRole('button', { name: '单句' }));
    await userEvent.type(screen.getByLabelText('在全部词句里找'), '会风 针对');
    await userEvent.clear(screen.getByLabelText('在全部词句里找'));
    await userEvent.type(screen.getByLabelText('在全部词句里找'), '会风文风有时冗长');
    await userEvent.click(await screen.findByRole('button', { name: /^小标题\s*会风文风有时冗长。$/ }));
    await waitFor(() => expect(host.paragraphs[1]?.text).toMatch(/抄得多。会风文风有时冗长。$/));
    await userEvent.click(screen.getByRole('button', { name: '收藏：会风文风有时冗长。' }));
    unmount();
    await show(host);
    await userEvent.click(screen.getByRole('button', { name: '最近' }));
    expect(screen.getAllByRole('button', { name: '收藏：会风文风有时冗长。', pressed: true })).toHaveLength(
      2,
    );
  });

  test('own wording: kept from the selection, edited, exported, imported, removed', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(cursor(1, 11, 18));
    await show(host);
    await screen.findByText(/第 1 点/);
    await userEvent.click(screen.getByRole('button', { name: '我的' }));
    await userEvent.click(screen.getByRole('button', { name: '把选中的文字存为我的词句' }));
    const kept = lines[1]!.slice(11, 18);
    expect(await screen.findByRole('button', { name: kept })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: `修改：${kept}` }));
    const field = screen.getByLabelText('修改词句');
    expect(document.activeElement).toBe(field);
    await userEvent.clear(field);
    await userEvent.type(field, '改过的话。');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(screen.getByRole('button', { name: '改过的话。' })).toBeTruthy();
    const json = JSON.stringify({ version: 1, phrases: [{ text: '改过的话。' }, { text: '外来的话。' }] });
    const file = new File([json], 'a.json', { type: 'application/json' });
    Object.defineProperty(file, 'text', { value: () => Promise.resolve(json) });
    await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
    expect(await screen.findByText('导入 1 句，合并重复 1 句。')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '删除：外来的话。' }));
    expect(remembered().phrases).toEqual([{ text: '改过的话。', dimension: 'theory' }]);
    const bad = new File(['{}'], 'b.json', { type: 'application/json' });
    Object.defineProperty(bad, 'text', { value: () => Promise.resolve('{}') });
    await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, bad);
    expect(await screen.findByText(/这个文件不是词句文件/)).toBeTruthy();
  });

  test('a selection over several paragraphs is kept whole, a phrase a paragraph', async () => {
    const host = new MemoryHost([...lines, '', '最后一段。']);
    host.moveTo(cursor(4, 0, 4), { paragraph: 1, offset: 11 });
    await show(host);
    await userEvent.click(screen.getByRole('button', { name: '我的' }));
    await userEvent.click(screen.getByRole('button', { name: '把选中的文字存为我的词句' }));
    expect(await screen.findByText('已存入我的词句：每段一句，共 3 句。')).toBeTruthy();
    expect(remembered().phrases.map(({ text }) => text)).toEqual([lines[1]!.slice(11), lines[2], '最后一段']);
  });

  test('plain mode takes 不够 and images away, and is remembered', async () => {
    const host = new MemoryHost(lines);
    const { unmount } = await show(host);
    await userEvent.click(screen.getByLabelText(/平实说法/));
    expect(within(screen.getByLabelText('小标题的样子')).queryByText('…不够深入')).toBeNull();
    unmount();
    await show(host);
    expect(screen.getByLabelText<HTMLInputElement>(/平实说法/).checked).toBe(true);
  });

  test('a host that refuses is told in words, and nothing is lost', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    await show(host);
    const button = await screen.findByRole('button', { name: '插入“三是”' });
    host.failNext = new HostError('document-changed');
    await userEvent.click(button);
    expect(await screen.findByText('正文刚刚变过，请再点一次。')).toBeTruthy();
    expect(host.paragraphs.map(({ text }) => text)).toEqual(lines);
  });

  test('an inactive tab does not read', async () => {
    const host = new MemoryHost(lines);
    const reading = jest.spyOn(host, 'cursor');
    await show(host, { active: false });
    host.moveTo(cursor(0, 1));
    expect(reading).not.toHaveBeenCalled();
  });

  test('in English, and accessible', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    const { container } = await show(host, { language: 'en-US' });
    expect(await screen.findByRole('button', { name: 'Insert “三是”' })).toBeTruthy();
    expect(await axe(container)).toEqual([]);
  });

  test('no name of the tab collides with the panel’s two commands', async () => {
    const host = new MemoryHost(lines);
    host.moveTo(ends(host, 1));
    await show(host);
    await screen.findByRole('button', { name: '插入“三是”' });
    expect(screen.queryByRole('button', { name: /插入提纲|检查结构/ })).toBeNull();
  });
});

/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Paragraph } from '../../src/core/document/types';
import { findSlots } from '../../src/core/document/slots';
import { templateById } from '../../src/core/template/builtin';
import { HostError } from '../../src/hosts/host';
import { bodyParagraph, MemoryHost } from '../../src/hosts/memory/memory-host';
import { App } from '../../src/taskpane/frame/App';
import { PanelProvider } from '../../src/taskpane/context';
import { assemble } from '../../src/taskpane/mount';
import { analyseNow, type Analyse } from '../../src/taskpane/store/analyse';
import { loadWords } from '../../src/taskpane/words';
import type { Language } from '../../src/strings';
import { complete, empty, unfinished } from './gallery/papers';

const analyse: Analyse = (snapshot, request) => Promise.resolve(analyseNow(snapshot, request));

async function open(paper: readonly (string | Paragraph)[], language: Language = 'zh-CN', by = analyse) {
  document.documentElement.lang = language;
  const host = new MemoryHost(paper);
  const panel = await assemble({
    host,
    words: await loadWords(language),
    documentKey: 'doc',
    shelf: null,
    analyse: by,
  });
  // Storing is blocked in these tests; that message has one of its own.
  panel.store.dispatch({ type: 'storage-noted' });
  render(
    <PanelProvider value={panel}>
      <App />
    </PanelProvider>,
  );
  const user = userEvent.setup();
  const button = (name: string) => screen.getByRole('button', { name });
  const check = async () => {
    await user.click(button('检查结构'));
    await screen.findByRole('region', { name: '结构总览' });
  };
  const findings = () => within(screen.getByRole('list', { name: '问题清单' })).queryAllByRole('listitem');
  return { host, panel, user, button, check, findings };
}

// The session answers to clicks by itself; what React says about that is no fault of the panel.
beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes('not wrapped in act')) error(...said);
  });
});
// jsdom's files cannot be read as browsers' can.
beforeAll(() => {
  Blob.prototype.text = function (this: Blob) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(this);
    });
  };
});
afterEach(cleanup);

test('has its commands and tabs under their names, each once', async () => {
  await open(unfinished);
  for (const name of [/检查结构/u, /插入提纲/u])
    expect(screen.getAllByRole('button', { name })).toHaveLength(1);
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['结构', '提纲', '措辞']);
});

test('a check shows the verdict, the map and the findings', async () => {
  const { check, findings } = await open(unfinished);
  await check();
  expect(screen.getByRole('heading', { name: /缺 \d+ 项/u })).toBeTruthy();
  const map = within(screen.getByRole('region', { name: '结构总览' }));
  expect(map.getByRole('button', { name: /理论学习.*已有.*3 点/u })).toBeTruthy();
  expect(map.getByRole('button', { name: /典型案例剖析.*缺/u })).toBeTruthy();
  expect(findings().length).toBeGreaterThan(3);
});

test('a complete paper gets a quiet word and an empty list', async () => {
  const { check, findings } = await open(complete);
  await check();
  expect(screen.getByRole('heading', { name: '结构齐全' })).toBeTruthy();
  expect(screen.getByText(/可以放心往下写/u)).toBeTruthy();
  expect(findings()).toHaveLength(0);
});

test('rows and findings go to their place in the document', async () => {
  const { host, user, check } = await open(unfinished);
  const select = jest.spyOn(host, 'select');
  await check();
  const map = within(screen.getByRole('region', { name: '结构总览' }));
  await user.click(map.getByRole('button', { name: /^政治素质/u }));
  expect(select).toHaveBeenLastCalledWith(expect.objectContaining({ paragraph: 4 }), unfinished[4]);
  expect(
    map
      .getByRole('button', { name: /^政治素质/u })
      .closest('li')
      ?.getAttribute('aria-current'),
  ).toBe('location');
  await user.click(screen.getByRole('button', { name: /^须改： ?“××”/u }));
  expect(select).toHaveBeenLastCalledWith(expect.objectContaining({ paragraph: 6 }), unfinished[6]);
});

test('inserting into an empty document asks which meeting, says how much went in, and can be taken back', async () => {
  const { host, user, button } = await open(empty);
  await user.click(button('插入提纲'));
  const asked = within(await screen.findByRole('region', { name: '哪个会？' }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain('2025年度民主生活会'));
  expect(host.paragraphs).toHaveLength(1);
  await user.click(asked.getByRole('button', { name: /2024年度民主生活会/u }));
  expect(await screen.findByText(/已插入 \d+ 处/u)).toBeTruthy();
  expect(host.paragraphs.length).toBeGreaterThan(10);
  await user.click(button('撤回'));
  await screen.findByText(/已撤回/u);
  expect(host.paragraphs.map(({ text }) => text)).toEqual(['']);
  // The choice stands first from now on.
  const first = within(screen.getByRole('region', { name: '哪个会？' })).getAllByRole('button')[0];
  expect(first?.textContent).toMatch(/2024年度.*上次选的/u);
});

test('an empty document is not scolded', async () => {
  const { check } = await open(empty);
  await check();
  expect(screen.queryByText(/缺 \d+ 项/u)).toBeNull();
  expect(screen.queryByRole('list', { name: '问题清单' })).toBeNull();
});

test('a fresh outline is one line of work to do, with the way to the next blank', async () => {
  const { host, panel, user, findings } = await open(empty);
  await panel.session.layOut(templateById('2023-theme-education')!);
  await screen.findByRole('region', { name: '结构总览' });
  expect(findings()).toHaveLength(1);
  expect(findings()[0]?.textContent).toMatch(/^还有 \d+ 处待补下一处待补1\/\d+$/u);
  // Blanks are no text that anybody wrote: what counts are the headings and the few words around them.
  expect(Number(/· (\d+) 字/u.exec(document.querySelector('.verdict')?.textContent ?? '')?.[1])).toBeLessThan(
    host.paragraphs.reduce((sum, { text }) => sum + text.replace(/【[^】]*】/gu, '').length, 0) + 1,
  );
  const slots = findSlots(host.paragraphs);
  const next = screen.getByRole('button', { name: /^下一处待补/u });
  await user.click(next);
  expect(host.selection).toEqual(slots[1]?.span);
  expect(next.textContent).toContain(`2/${slots.length}`);
  for (let step = 1; step < slots.length; step += 1) await user.click(next);
  expect(host.selection).toEqual(slots[0]?.span);
  expect(screen.getByRole('button', { name: /^理论学习 ?已有 ?还没写/u })).toBeTruthy();
});

test('one missing part can be added from its row', async () => {
  const { user, check } = await open(unfinished);
  await check();
  await user.click(screen.getByRole('button', { name: '补上“典型案例剖析”' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: '补上“典型案例剖析”' })).toBeNull());
  expect(screen.getByRole('button', { name: '补上“整改的措施”' })).toBeTruthy();
});

test('the reason of a finding opens on demand', async () => {
  const { user, check, findings } = await open(unfinished);
  await check();
  const first = within(findings()[0]!);
  const why = first.getByRole('button', { name: /^依据/u });
  expect(why.getAttribute('aria-expanded')).toBe('false');
  await user.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(first.getByText(/依据：/u)).toBeTruthy();
});

test('ignoring moves a finding to the ignored ones, the focus to the next, and back', async () => {
  const { user, check, findings } = await open(unfinished);
  await check();
  const before = findings().length;
  const [item] = findings();
  await user.click(within(item!).getByRole('button', { name: /^忽略/u }));
  await user.click(within(item!).getByRole('button', { name: /^这份文档/u }));
  expect(findings()).toHaveLength(before - 1);
  await waitFor(() => expect(document.activeElement?.className).toContain('finding-main'));
  await user.click(screen.getByText('已忽略 1 条'));
  await user.click(screen.getByRole('button', { name: /^恢复：/u }));
  expect(findings()).toHaveLength(before);
});

test('all of a rule are fixed after a preview', async () => {
  const { host, user, check } = await open([...unfinished, '另有两处,都是半角,需要改。']);
  await check();
  const all = screen.getAllByRole('button', { name: /^修复这 \d+ 处/u })[0]!;
  await user.click(all);
  const apply = await screen.findByRole('button', { name: /确认修复/u });
  expect(host.paragraphs.at(-1)?.text).toContain(',');
  await user.click(apply);
  await screen.findByText(/已修复 \d+ 处/u);
  expect(host.paragraphs.at(-1)?.text).not.toContain(',');
});

test('tabs answer the arrow keys', async () => {
  const { user } = await open(unfinished);
  const [structure, outline, phrasing] = screen.getAllByRole('tab');
  structure!.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(outline);
  expect(outline!.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(phrasing);
  await user.keyboard('{ArrowRight}{ArrowLeft}{Home}');
  expect(document.activeElement).toBe(structure);
});

test('an error says what to do and copies no text of the document', async () => {
  const { host, user, check, button } = await open(unfinished);
  await check();
  host.failNext = new HostError('host-failed', 'GeneralException');
  await user.click(button('检查结构'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Word 没有完成这一步');
  await user.click(button('复制详情'));
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('GeneralException');
  for (const line of unfinished) expect(copied).not.toContain(line.slice(0, 6));
  await user.click(button('再试一次'));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('old results are marked until they are checked again', async () => {
  const { panel, user, check, button } = await open(unfinished);
  await check();
  act(() => panel.store.dispatch({ type: 'stale' }));
  expect(screen.getByText('文档已改动')).toBeTruthy();
  await user.click(button('重新检查'));
  await waitFor(() => expect(screen.queryByText('文档已改动')).toBeNull());
});

test('the outcome of a check is announced', async () => {
  const { check } = await open(unfinished);
  await check();
  expect(
    screen.getAllByRole('status').some((said) => /检查完毕：缺 \d+ 项/u.test(said.textContent ?? '')),
  ).toBe(true);
});

test('equal findings are one row that counts and lists its places', async () => {
  const { user, check, findings, host } = await open([
    ...complete,
    ...Array.from({ length: 60 }, (_, n) => `第${n}行写了××。`),
  ]);
  await check();
  const [row] = findings();
  expect(row?.textContent).toContain('×60');
  await user.click(within(row!).getByText('全部 60 处'));
  const places = [...row!.querySelectorAll<HTMLElement>('.finding-place')];
  expect(places).toHaveLength(60);
  await user.click(places[1]!);
  expect(host.selection).toEqual({ paragraph: complete.length + 1, start: 5, end: 7 });
});

test('hints fold away, and filters show one kind', async () => {
  const { user, check, findings } = await open(unfinished);
  await check();
  const before = findings().length;
  const hints = screen.getByRole('button', { name: /^提示 \d+ 条/u });
  await user.click(hints);
  expect(findings().length).toBeGreaterThan(before);
  await user.click(hints);
  await user.click(screen.getByRole('button', { name: /^须改 \d+/u }));
  expect(findings().every((row) => row.className.includes('finding-error'))).toBe(true);
  await user.click(screen.getByRole('button', { name: /^须改 \d+/u }));
  expect(findings()).toHaveLength(before);
});

test('F8 goes from place to place in the order of the paper, and marks where it is', async () => {
  const { user, check, host } = await open(unfinished);
  await check();
  await user.keyboard('{F8}');
  await user.keyboard('{F8}');
  const second = { ...host.selection };
  const row = document.querySelector('.finding-current');
  expect(row).not.toBeNull();
  await user.keyboard('{F8}');
  expect(host.selection.paragraph).toBeGreaterThanOrEqual(second.paragraph);
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(host.selection).toEqual(second);
  expect(document.querySelector('.finding-current')).toBe(row);
});

test('the right words for a mask are typed once and go in everywhere', async () => {
  const { user, check, host, findings } = await open([...complete, '在××学习。', '到××调研。']);
  await check();
  await user.click(screen.getByRole('button', { name: /^替换为…/u }));
  await user.type(await screen.findByLabelText(/^改成/u), '东镇');
  await user.click(screen.getByRole('button', { name: '确认修复 2 处' }));
  await screen.findByText(/已修复 2 处/u);
  expect(host.paragraphs.slice(-2).map(({ text }) => text)).toEqual(['在东镇学习。', '到东镇调研。']);
  expect(findings()).toHaveLength(0);
});

test('single places are left out of a fix for all, and every count is the same', async () => {
  const { host, user, check } = await open([...complete, '有两处,都是半角,需要改。']);
  await check();
  await user.click(screen.getAllByRole('button', { name: /^修复这 2 处/u })[0]!);
  const group = await screen.findByRole('group', { name: '将修改 2 处' });
  await user.click(within(group).getAllByRole('checkbox')[0]!);
  await user.click(within(group).getByRole('button', { name: '确认修复 1 处' }));
  await screen.findByText(/已修复 1 处/u);
  expect(host.paragraphs.at(-1)?.text).toBe('有两处,都是半角，需要改。');
});

test('a row of several places mends those by their number, or all of the kind', async () => {
  const { host, user, check, findings } = await open([...complete, '有两处,都是半角,需要改;还有一处。']);
  await check();
  const several = within(findings().find(({ textContent }) => textContent?.includes('×2'))!);
  expect(several.queryByRole('button', { name: /^修复：/u })).toBeNull();
  await user.click(several.getByRole('button', { name: /^同类修复 3 处/u }));
  await screen.findByRole('group', { name: '将修改 3 处' });
  await user.click(several.getByRole('button', { name: /^修复这 2 处/u }));
  await screen.findByRole('group', { name: '将修改 2 处' });
  await user.click(screen.getByRole('button', { name: '确认修复 2 处' }));
  await screen.findByText(/已修复 2 处/u);
  expect(host.paragraphs.at(-1)?.text).toBe('有两处，都是半角，需要改;还有一处。');
});

test('what is missing is added by the word that the map has for it', async () => {
  const { user, check } = await open(unfinished);
  await check();
  const name = '补上：缺少“典型案例剖析”部分。';
  await user.click(screen.getByRole('button', { name }));
  await screen.findByText(/已插入 \d+ 处/u);
  expect(screen.queryByRole('button', { name })).toBeNull();
});

test('of a paper in a table whose cells are not told nothing offers to add, and one sentence tells why', async () => {
  const rows = ['一、存在的问题', '（一）在理论学习方面', '一是学得不深。二是用得不够。'];
  const cells = rows.map((text) => bodyParagraph(text, { inTable: true }));
  const { user, button, check, findings, host } = await open(['个人对照检查材料', ...cells, '']);
  await check();
  expect(screen.queryAllByRole('button', { name: /^补上/u })).toEqual([]);
  expect(findings().length).toBeGreaterThan(0);
  const before = host.paragraphs;
  await user.click(button('插入提纲'));
  expect(await screen.findAllByText(/没有补“.*”、“.*材料写在表格里/u)).toHaveLength(1);
  expect(host.paragraphs).toEqual(before);
});

test('what is missing shows where it would go', async () => {
  const { host, user, check } = await open(unfinished);
  await check();
  const map = within(screen.getByRole('region', { name: '结构总览' }));
  await user.click(map.getByRole('button', { name: /^典型案例剖析/u }));
  await screen.findByText(/应写在选中的这一处之(?:后|前)。/u);
  expect(host.selection.end).toBeGreaterThan(host.selection.start);
});

test('the focus is not lost when what had it is gone', async () => {
  const { user, check } = await open(unfinished);
  await check();
  for (const name of [/^修复：/u, /^补上/u]) {
    const [gone] = screen.getAllByRole('button', { name });
    await user.click(gone!);
    await waitFor(() => expect(gone!.isConnected).toBe(false));
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  }
});

test('the focus is somewhere after 确认, 撤回, 忽略 and 恢复 too', async () => {
  const { user, check, button } = await open([...unfinished, '有两处,都是半角,需要改。']);
  await check();
  const lost = () => document.activeElement === document.body;
  const press = async (name: RegExp | string) => {
    const [one] = await screen.findAllByRole('button', { name });
    await user.click(one!);
    return one!;
  };
  await press(/^修复这 \d+ 处/u);
  const confirm = await press(/^确认修复 \d+ 处/u);
  await screen.findByText(/已修复 \d+ 处/u);
  await waitFor(() => expect(confirm.isConnected).toBe(false));
  await waitFor(() => expect(lost()).toBe(false));
  await user.click(button('插入提纲'));
  const back = await press('撤回');
  await screen.findByText(/已撤回/u);
  await waitFor(() => expect(back.isConnected).toBe(false));
  await waitFor(() => expect(lost()).toBe(false));
  await press(/^忽略：/u);
  const once = await press(/^这一次：/u);
  await waitFor(() => expect(once.isConnected).toBe(false));
  await waitFor(() => expect(lost()).toBe(false));
  await user.click(screen.getByText('已忽略 1 条'));
  const restore = await press(/^恢复：/u);
  await waitFor(() => expect(restore.isConnected).toBe(false));
  await waitFor(() => expect(lost()).toBe(false));
});

test.each(['结构', '提纲', '措辞'])('every button has a name of its own: %s', async (tab) => {
  const { user, check } = await open([...unfinished, '有两处,都是半角,需要改;到××调研。']);
  await check();
  const hints = screen.queryByRole('button', { name: /^提示 \d+ 条/u });
  if (hints !== null) await user.click(hints);
  await user.click(screen.getByRole('tab', { name: tab }));
  await waitFor(() => expect(document.querySelector('.waiting')).toBeNull());
  // What is shown is what a reader hears; jsdom does not hide what a closed <details> holds.
  const names = screen
    .getAllByRole('button')
    .filter((one) => one.closest('details:not([open])') === null)
    .map((one) => {
      const shown = one.cloneNode(true) as HTMLElement;
      for (const hidden of shown.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
      return one.getAttribute('aria-label') ?? shown.textContent?.trim() ?? '';
    });
  expect(names.filter((name) => name === '')).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('in a read-only document what cannot be done is switched off and says why', async () => {
  const { check, panel, host, user } = await open(unfinished);
  await check();
  act(() =>
    panel.store.dispatch({ type: 'failed', problem: { code: 'read-only', detail: '', written: [] } }),
  );
  for (const name of [/^插入提纲/u, /^补上/u, /^修复：/u]) {
    const [off] = screen.getAllByRole('button', { name });
    expect(off?.getAttribute('aria-disabled')).toBe('true');
    expect(off?.title).toContain('只读');
    await user.click(off!);
  }
  expect(host.paragraphs.map(({ text }) => text)).toEqual([...unfinished]);
});

test('speaks English where Word does', async () => {
  const { user } = await open(unfinished, 'en-US');
  await user.click(screen.getByRole('button', { name: 'Check structure' }));
  await screen.findByRole('region', { name: 'Structure overview' });
  expect(screen.getByRole('list', { name: 'Findings' }).textContent).not.toMatch(/须改|建议核对/u);
});

test('English calls templates by English names, in the choice of one too', async () => {
  const { user } = await open(unfinished, 'en-US');
  await user.click(screen.getByRole('button', { name: 'Check structure' }));
  await screen.findByRole('region', { name: 'Structure overview' });
  await user.click(screen.getByRole('tab', { name: 'Outline' }));
  const choice = await screen.findByRole('combobox', { name: 'Template' });
  const names = [...choice.querySelectorAll('option')].map(({ textContent }) => textContent ?? '');
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !/[a-z]{4}/u.test(name))).toEqual([]);
  expect(screen.getByText(/^The headings fit “2023 theme education/u)).toBeTruthy();
});

describe('the outline tab', () => {
  test('shows what will go in, and the ticks decide', async () => {
    const { user, panel } = await open(unfinished);
    await user.click(screen.getByRole('tab', { name: '提纲' }));
    const preview = await screen.findByRole('region', { name: '将要写入' });
    expect(preview.textContent).toContain('典型案例剖析');
    const tick = await screen.findByRole('checkbox', { name: '典型案例剖析' });
    expect((tick as HTMLInputElement).checked).toBe(true);
    await user.click(tick);
    expect(screen.getByRole('region', { name: '将要写入' }).textContent).not.toContain('二、典型案例剖析');
    expect(panel.store.get().ticked).not.toContain('section:cases');
    await user.click(screen.getByRole('button', { name: '插入提纲' }));
    await screen.findByText(/已插入 \d+ 处/u);
    expect(panel.store.get().analysis?.summary.sections.find(({ id }) => id === 'cases')?.present).toBe(
      false,
    );
  });

  test('takes a template from a file, and says why one does not fit', async () => {
    const { user, panel } = await open(unfinished);
    await user.click(screen.getByRole('tab', { name: '提纲' }));
    const file = await screen.findByLabelText('从文件载入模板…', { selector: 'input' });
    await user.upload(file, new File(['{"version":1}'], 'bad.json', { type: 'application/json' }));
    expect((await screen.findByRole('alert')).textContent).toContain('id');
    const { template } = panel.store.get().analysis!;
    await user.upload(
      file,
      new File([JSON.stringify({ ...template, id: 'own', title: '本单位模板' })], 'own.json', {
        type: 'application/json',
      }),
    );
    await waitFor(() => expect(panel.store.get().analysis?.template.id).toBe('own'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('pages', () => {
  test('settings take the focus and give it back', async () => {
    const { user, button, panel } = await open(unfinished);
    await user.click(button('设置'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('设置'));
    await user.click(screen.getByRole('switch', { name: '边写边查' }));
    expect(panel.store.get().settings.live).toBe(false);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(button('设置'));
    expect(screen.getByRole('tab', { name: '结构' })).toBeTruthy();
  });

  test('fonts for an empty document are kept, and cleared again', async () => {
    const { user, button, panel } = await open(unfinished);
    await user.click(button('设置'));
    const body = await screen.findByLabelText('正文');
    expect(body.getAttribute('placeholder')).toBe('仿宋');
    await user.type(body, '宋体');
    await user.tab();
    expect(panel.store.get().settings.fonts).toEqual({ body: '宋体' });
    await user.clear(await screen.findByLabelText('正文'));
    await user.tab();
    expect(panel.store.get().settings.fonts.body).toBeUndefined();
  }, 30_000);

  test('restoring the defaults asks, names what goes, keeps the rest, and is undone', async () => {
    const { user, button, panel } = await open(unfinished);
    const check = { rules: { person: 'off' as const }, thresholds: {} };
    panel.session.changeSettings({ live: false, phrases: [{ text: '一句。' }], check });
    await user.click(button('设置'));
    await user.click(await screen.findByRole('button', { name: '恢复默认…' }));
    expect(panel.store.get().settings.live).toBe(false);
    const asked = within(screen.getByRole('group', { name: '把哪些恢复成默认？' }));
    expect(asked.getByText(/会失去现有的：规则和选项 2 项/u)).toBeTruthy();
    await user.click(asked.getByRole('button', { name: '恢复默认' }));
    expect(panel.store.get().settings).toMatchObject({ live: true, phrases: [{ text: '一句。' }] });
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(panel.store.get().settings.live).toBe(false);
  }, 30_000);

  test('a setting is found by its words', async () => {
    const { user, button } = await open(unfinished);
    await user.click(button('设置'));
    await user.type(await screen.findByLabelText('找设置'), '遮掩');
    expect(screen.getByLabelText('遮掩的名称')).toBeTruthy();
    expect(screen.queryByLabelText('标点宽度')).toBeNull();
    expect(screen.getByRole('switch', { name: '边写边查', hidden: true }).closest('[hidden]')).not.toBeNull();
    await user.clear(screen.getByLabelText('找设置'));
    await user.type(screen.getByLabelText('找设置'), '一级标题');
    expect(screen.getByLabelText('一级标题').closest('[hidden]')).toBeNull();
    expect(screen.queryByText('没有这样的设置。')).toBeNull();
    await user.type(screen.getByLabelText('找设置'), '没有');
    expect(screen.getByText('没有这样的设置。')).toBeTruthy();
  }, 30_000);

  test('the report checks where nothing was checked', async () => {
    const { user, button, panel } = await open(unfinished);
    await user.click(button('检查报告'));
    await screen.findByRole('heading', { name: '结构检查报告' });
    expect(panel.store.get().analysis).not.toBeNull();
  });

  test('a template of the open paper waits for the check that is under way', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const slowly: Analyse = (...all) => asked.then(() => analyse(...all));
    const { user, panel } = await open(complete, 'zh-CN', slowly);
    void panel.session.check();
    await user.click(screen.getByRole('tab', { name: '提纲' }));
    await user.click(await screen.findByRole('button', { name: '以本文现有方面为准' }));
    await screen.findByText('正在检查…', { selector: '.hint' });
    answer();
    const first = await screen.findByRole('textbox', { name: '第 1 个方面的名称' });
    expect((first as HTMLInputElement).value).toBe('理论学习');
  });

  test('the report says what the panel says', async () => {
    const { user, button, check } = await open(unfinished);
    await check();
    await user.click(button('检查报告'));
    await user.click(await screen.findByRole('button', { name: '复制为文字' }));
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/结论：缺 \d+ 项/u);
    expect(text).toContain('典型案例剖析  缺');
  });
});

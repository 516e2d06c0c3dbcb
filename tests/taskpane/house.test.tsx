/** @jest-environment jsdom */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HostError } from '../../src/hosts/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { houseText } from '../../src/road/house/fetch';
import { MOST_CHARACTERS, parseHouseText } from '../../src/road/house/parse';
import { App } from '../../src/taskpane/frame/App';
import { PanelProvider } from '../../src/taskpane/context';
import { houseOf } from '../../src/taskpane/house/house';
import { assemble } from '../../src/taskpane/mount';
import { saveFile } from '../../src/taskpane/parts/download';
import { analyseNow } from '../../src/taskpane/store/analyse';
import { loadWords } from '../../src/taskpane/words';
import { unfinished } from './gallery/papers';

/* What somebody sees of their house: in the settings, under 关于, where they are told to ask somebody. */

jest.mock('../../src/taskpane/parts/download', () => ({ saveFile: jest.fn() }));

beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes('not wrapped in act')) error(...said);
  });
});
afterEach(cleanup);

/** The panel in a house whose profile has this text; null: there is none. */
async function open(text: string | null) {
  document.documentElement.lang = 'zh-CN';
  const host = new MemoryHost(unfinished);
  const panel = await assemble({
    host,
    words: await loadWords('zh-CN'),
    documentKey: 'doc',
    shelf: null,
    analyse: (snapshot, request) => Promise.resolve(analyseNow(snapshot, request)),
    house: text === null ? null : houseOf(text),
  });
  panel.store.dispatch({ type: 'storage-noted' });
  render(
    <PanelProvider value={panel}>
      <App />
    </PanelProvider>,
  );
  const user = userEvent.setup();
  const settings = async () => {
    await user.click(screen.getByRole('button', { name: '设置' }));
    return within(await screen.findByRole('region', { name: '关于' }));
  };
  const check = async () => {
    await user.click(screen.getByRole('button', { name: '检查结构' }));
    await screen.findByRole('region', { name: '结构总览' });
  };
  return { host, panel, user, settings, check };
}

const profile = (more: object = {}) =>
  JSON.stringify({ version: 1, name: '某单位', ask: '办公室，内线 8000', ...more });

describe('a profile that is', () => {
  test('right: it holds, and what is whose is to be seen', async () => {
    const { panel, settings, check } = await open(profile({ live: false, rules: { 'few-points': 'error' } }));
    await check();
    const about = await settings();
    expect(about.getByText('本单位配置：某单位')).toBeTruthy();
    expect(about.getByText('有疑问找：办公室，内线 8000')).toBeTruthy();
    expect(about.getByText('边写边查：本单位设定，可以自己改')).toBeTruthy();
    expect(about.getByText('规则轻重：本单位设定，可以自己改')).toBeTruthy();
    expect(panel.store.get().settings.live).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('switch', { name: '边写边查' }).disabled).toBe(false);
    expect(screen.getAllByText('本单位设定，可以自己改').length).toBeGreaterThan(0);
  }, 30_000);

  test('locked: it holds against a hand, and says so beside the switch', async () => {
    const { panel, settings } = await open(profile({ live: false, locked: ['live'] }));
    const about = await settings();
    expect(about.getByText('边写边查：本单位规定，不能改')).toBeTruthy();
    const live = screen.getByRole('switch', { name: '边写边查' });
    expect((live as HTMLInputElement).disabled).toBe(true);
    expect(live.closest('section')!.textContent).toContain('本单位规定，不能改');
    panel.session.changeSettings({ live: true });
    expect(panel.store.get().settings.live).toBe(false);
  }, 30_000);

  test.each([
    ['wrong', '{"version":1,"rules":{"few-points":"loud"}}', 'rules.few-points'],
    ['no JSON', '<html>404</html>', 'JSON'],
    ['hostile', '{"version":1,"rules":{"__proto__":{"few-points":"off"}}}', '__proto__'],
    ['huge', `{"version":1,"name":"${'字'.repeat(MOST_CHARACTERS)}"}`, String(MOST_CHARACTERS)],
  ])(
    '%s: nothing of it holds, the panel works, and the mistake is told',
    async (_name, text, told) => {
      const { settings, check, panel } = await open(text);
      const { settings: plain } = (await open(null)).panel.store.get();
      cleanup();
      render(
        <PanelProvider value={panel}>
          <App />
        </PanelProvider>,
      );
      expect(panel.store.get().settings).toEqual(plain);
      await check();
      const about = await settings();
      expect(about.getByRole('alert').textContent).toContain('请告诉管理员');
      expect(about.getByRole('alert').textContent).toContain(told);
      expect(({} as { 'few-points'?: unknown })['few-points']).toBeUndefined();
    },
    30_000,
  );

  test('absent: not a word of a house', async () => {
    const { settings, check } = await open(null);
    await check();
    const about = await settings();
    expect(about.queryByRole('alert')).toBeNull();
    expect(screen.queryByText(/本单位(?:设定|规定|配置：)|有疑问找：/u)).toBeNull();
  }, 30_000);
});

describe('whom to ask is said where somebody is to be asked', () => {
  test('beside a problem', async () => {
    const { host, user } = await open(profile());
    host.failNext = new HostError('host-failed', 'GeneralException');
    await user.click(screen.getByRole('button', { name: '检查结构' }));
    expect((await screen.findByRole('alert')).textContent).toContain('有疑问找：办公室，内线 8000');
  });

  test('after the note on a finding that is wrong', async () => {
    const { user, check } = await open(profile());
    await check();
    await user.click(screen.getAllByRole('button', { name: /^忽略/u })[0]!);
    await user.click(screen.getAllByRole('button', { name: /^这条不对/u })[0]!);
    expect(await screen.findByText(/可以发给维护的人。有疑问找：办公室，内线 8000/u)).toBeTruthy();
  });

  test('and nowhere where the house names nobody', async () => {
    const { host, user } = await open('{"version":1}');
    host.failNext = new HostError('host-failed', 'GeneralException');
    await user.click(screen.getByRole('button', { name: '检查结构' }));
    expect((await screen.findByRole('alert')).textContent).not.toContain('有疑问找');
  });
});

test('关于: the details are copied without a word of the document', async () => {
  const { user, settings, check } = await open(profile());
  await check();
  const about = await settings();
  await user.click(about.getByRole('button', { name: '复制详情' }));
  const copied = await navigator.clipboard.readText();
  expect(copied).toMatch(/^Gangju[\s\S]*template: auto[\s\S]*house: 某单位/u);
  for (const line of unfinished.filter((text) => text !== '')) expect(copied).not.toContain(line.slice(0, 6));
  await waitFor(() => expect(about.getByRole('status').textContent).toBe('已复制，不含文档内容。'));
}, 30_000);

test('the settings in house mode become a file that is a profile again', async () => {
  const { user, settings, panel } = await open(null);
  panel.session.changeSettings({ live: false, phrases: [{ text: '本单位的话。' }] });
  await settings();
  await user.click(screen.getByText('制作本单位配置'));
  await user.type(screen.getByLabelText('单位名称'), '某单位');
  await user.type(screen.getByLabelText('有疑问找谁'), '办公室');
  await user.selectOptions(screen.getByLabelText('版式', { selector: 'select' }), 'grid');
  const locks = within(screen.getByRole('group', { name: '不许个人改' }));
  await user.click(locks.getByRole('checkbox', { name: '边写边查' }));
  // Nothing is set there, so that nothing can be locked.
  await user.click(locks.getByRole('checkbox', { name: '字体' }));
  await user.click(screen.getByRole('button', { name: '导出本单位配置' }));
  const [name, text] = jest.mocked(saveFile).mock.calls[0]!;
  expect(name).toBe('house.json');
  expect(parseHouseText(String(text))).toMatchObject({
    ok: true,
    house: {
      name: '某单位',
      ask: '办公室',
      live: false,
      layout: { id: 'grid' },
      phrases: [{ text: '本单位的话。' }],
    },
  });
  const parsed = parseHouseText(String(text));
  expect(parsed.ok && parsed.house.locked).toContain('live');
}, 60_000);

describe('the profile beside the page', () => {
  const page = (address: string): Document => {
    document.head.innerHTML = `<meta name="gangju-house" content="${address}">`;
    return document;
  };
  const answers = (given: () => Promise<Partial<Response>>) => {
    const fetched = jest.fn(given);
    Object.assign(globalThis, { fetch: fetched });
    return fetched;
  };
  const text = '{"version":1}';

  test('is read from the address that the page names', async () => {
    const fetched = answers(() => Promise.resolve({ ok: true, text: () => Promise.resolve(text) }));
    expect(await houseText(page(`${location.origin}/tools/house.json`))).toBe(text);
    expect(String((fetched.mock.calls[0] as unknown as [URL])[0])).toBe(
      `${location.origin}/tools/house.json`,
    );
  });

  test.each([
    ['is not there', () => Promise.resolve({ ok: false, text: () => Promise.resolve('not found') })],
    ['does not come', () => Promise.reject(new TypeError('network'))],
    ['breaks off', () => Promise.resolve({ ok: true, text: () => Promise.reject(new TypeError('network')) })],
  ] as [string, () => Promise<Partial<Response>>][])('is done without where it %s', async (_name, given) => {
    answers(given);
    expect(await houseText(page(`${location.origin}/house.json`))).toBeNull();
  });

  test('is not asked for at another place, nor where the page names none', async () => {
    const fetched = answers(() => Promise.resolve({ ok: true, text: () => Promise.resolve(text) }));
    expect(await houseText(page('https://elsewhere.example/house.json'))).toBeNull();
    expect(await houseText(page(''))).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  });
});

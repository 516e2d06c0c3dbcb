/** @jest-environment jsdom */
import { insertMissingOutline, takeBackOutline } from '../../src/commands/insert-outline';
import { templateById } from '../../src/core/template/builtin';
import { readPreferences, rememberChoice } from '../../src/commands/preferences';
import { dialogAddress, PATIENCE, saidIn, tell } from '../../src/commands/tell';
import { HostError, type HostErrorCode } from '../../src/hosts/host';
import { bodyParagraph, MemoryHost } from '../../src/hosts/memory/memory-host';
import { defaultPreferences } from '../../src/road/preferences';
import { complete, empty, unfinished } from './gallery/papers';

describe('the ribbon’s insert', () => {
  test.each([
    ['an empty document', empty],
    ['a started one', unfinished],
  ])('completes %s; the next click changes nothing', async (_, paper) => {
    const host = new MemoryHost(paper);
    const apply = jest.spyOn(host, 'apply');
    const { id } = templateById('2023-theme-education')!;
    const preferences = { ...defaultPreferences, standard: { ...defaultPreferences.standard, template: id } };
    expect(await insertMissingOutline(host, preferences)).toMatchObject({ kind: 'inserted' });
    expect(await insertMissingOutline(host, preferences)).toEqual({ kind: 'nothing' });
    expect(apply).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['an empty document', empty, 'empty'],
    ['a greeting', ['你好'], 'empty'],
    ['a title that would do for any', ['对照检查材料', '张某'], 'empty'],
    ['one that is no such paper', ['我的读书笔记', '今天读了一本书，记下几句话。'], 'not-a-paper'],
  ])('asks which meeting %s is for, the last choice first, then the newest', async (_, paper, why) => {
    const host = new MemoryHost(paper);
    const outcome = await insertMissingOutline(host, { ...defaultPreferences, last: '2022-six-lead' });
    expect(outcome).toMatchObject({ kind: 'which', why });
    const ids = outcome.kind === 'which' ? outcome.choices.map(({ id }) => id) : [];
    expect(ids[0]).toBe('2022-six-lead');
    expect(ids[1]).toMatch(/^2025-/u);
    expect(host.paragraphs.map(({ text }) => text)).toEqual([...paper]);
  });

  test('leaves the cursor in the first blank', async () => {
    const host = new MemoryHost(unfinished);
    await insertMissingOutline(host);
    const { paragraph, start, end } = host.selection;
    expect(host.paragraphs[paragraph]?.text.slice(start, end)).toMatch(/^【待补/u);
  });

  test('leaves a complete paper alone', async () => {
    const host = new MemoryHost(complete);
    expect(await insertMissingOutline(host)).toEqual({ kind: 'nothing' });
    expect(host.paragraphs.map(({ text }) => text)).toEqual([...complete]);
  });

  test('says how many it could not add, and never that nothing is missing', async () => {
    const lines = ['一、存在的问题', '（一）在理论学习方面', '一是学得不深。二是用得不够。'];
    const cells = lines.map((text) => bodyParagraph(text, { inTable: true }));
    const host = new MemoryHost(['个人对照检查材料', ...cells, '']);
    const outcome = await insertMissingOutline(host);
    expect(outcome).toEqual({ kind: 'unable', left: expect.any(Number) as number });
    expect(host.paragraphs).toHaveLength(5);
  });

  test.each<[HostErrorCode, string]>([
    ['document-changed', 'changed'],
    ['read-only', 'readOnly'],
    ['protected', 'readOnly'],
    ['partly-applied', 'partly'],
    ['search-open', 'searchOpen'],
    ['host-failed', 'failed'],
  ])('%s is said as %s', async (code, kind) => {
    const host = new MemoryHost(unfinished);
    jest.spyOn(host, 'apply').mockRejectedValueOnce(new HostError(code));
    expect(await insertMissingOutline(host)).toEqual({ kind });
  });

  test('anything else is a failure, never a rejection', async () => {
    const host = new MemoryHost(unfinished);
    jest.spyOn(host, 'read').mockRejectedValueOnce(new TypeError('?'));
    expect(await insertMissingOutline(host)).toEqual({ kind: 'failed' });
  });
});

describe('the ribbon’s 撤回', () => {
  test('takes out what the click put in', async () => {
    const host = new MemoryHost(unfinished);
    const outcome = await insertMissingOutline(host);
    const journal = outcome.kind === 'inserted' ? outcome.journal : null;
    expect(await takeBackOutline(host, journal!)).toMatchObject({ left: 0 });
    expect(host.paragraphs.map(({ text }) => text)).toEqual([...unfinished]);
  });

  test('says that it failed, never rejects', async () => {
    const host = new MemoryHost(unfinished);
    const outcome = await insertMissingOutline(host);
    host.failNext = new HostError('read-only');
    expect(
      await takeBackOutline(host, outcome.kind === 'inserted' ? outcome.journal! : (null as never)),
    ).toBeNull();
  });
});

describe('preferences', () => {
  afterEach(() => localStorage.clear());

  test('are the panel’s', async () => {
    const wishes = { scaffoldPoints: 0, items: false, title: false, preamble: false };
    localStorage.setItem(
      'gangju.settings',
      JSON.stringify({ version: 1, template: '2024-four-lead', wishes, fonts: { body: '宋体' }, live: true }),
    );
    expect(await readPreferences()).toEqual({
      standard: { template: '2024-four-lead', own: [] },
      order: { wishes, fonts: { body: '宋体' } },
      last: '',
    });
  });

  test.each(['', '{', '{"version":2}', '{"version":1,"wishes":{"scaffoldPoints":-1}}'])(
    'are the usual ones where %j is kept',
    async (text) => {
      if (text !== '') localStorage.setItem('gangju.settings', text);
      expect(await readPreferences()).toBe(defaultPreferences);
    },
  );
});

describe('telling', () => {
  interface Opened {
    status: string;
    value: { close: jest.Mock; addEventHandler: (type: string, handler: (event?: unknown) => void) => void };
  }
  const handlers = new Map<string, (event?: unknown) => void>();
  const close = jest.fn();
  const open = jest.fn<void, [string, object, (result: Opened) => void]>();

  beforeEach(() => {
    jest.useFakeTimers();
    handlers.clear();
    close.mockClear();
    open.mockReset();
    Object.assign(globalThis, {
      Office: {
        AsyncResultStatus: { Succeeded: 'succeeded' },
        EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
        context: { ui: { displayDialogAsync: open } },
      },
    });
  });
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'Office');
  });

  const opened: Opened = {
    status: 'succeeded',
    value: { close, addEventHandler: (type, handler) => void handlers.set(type, handler) },
  };

  test('waits until the dialog is closed', async () => {
    open.mockImplementation((_address, _options, done) => done(opened));
    const told = tell({ message: '已插入', close: '知道了' });
    handlers.get('message')?.({ message: 'close' });
    expect(await told).toBe('closed');
    expect(close).toHaveBeenCalled();
  });

  test('says when it was asked to take back, and waits longer for that', async () => {
    open.mockImplementation((_address, _options, done) => done(opened));
    const told = tell({ message: '已插入', close: '知道了', undo: '撤回' });
    jest.advanceTimersByTime(PATIENCE);
    expect(close).not.toHaveBeenCalled();
    handlers.get('message')?.({ message: 'undo' });
    expect(await told).toBe('undo');
  });

  test('waits no longer than its patience', async () => {
    open.mockImplementation((_address, _options, done) => done(opened));
    const told = tell({ message: '已插入', close: '知道了' });
    jest.advanceTimersByTime(PATIENCE);
    await told;
    expect(close).toHaveBeenCalled();
  });

  test('ends at once where no dialog opens', async () => {
    open.mockImplementation((_address, _options, done) => done({ ...opened, status: 'failed' }));
    await tell({ message: '已插入', close: '知道了' });
    open.mockImplementation(() => {
      throw new Error('not here');
    });
    await tell({ message: '已插入', close: '知道了' });
  });

  test('a choice comes back by its id', async () => {
    open.mockImplementation((_address, _options, done) => done(opened));
    const choices = [{ id: '2024-four-lead', title: '2024年度 民主生活会' }];
    const told = tell({ message: '哪个会？', close: '先不插入', choices });
    expect(saidIn(new URL(open.mock.calls[0]![0]).hash)).toEqual({
      message: '哪个会？',
      close: '先不插入',
      choices,
    });
    handlers.get('message')?.({ message: 'choose:2024-four-lead' });
    expect(await told).toEqual({ chosen: '2024-four-lead' });
  });

  test('a choice is remembered beside all else that is kept', () => {
    localStorage.setItem('gangju.settings', '{"version":1,"live":false}');
    rememberChoice('2024-four-lead');
    expect(JSON.parse(localStorage.getItem('gangju.settings')!)).toEqual({
      version: 1,
      live: false,
      last: '2024-four-lead',
    });
    localStorage.clear();
  });

  test('the message travels behind the #', () => {
    const address = new URL(dialogAddress({ message: '已插入 5 处 & 更多', close: '知道了', undo: '撤回' }));
    expect(address.search).toBe('');
    expect(saidIn(address.hash)).toEqual({ message: '已插入 5 处 & 更多', close: '知道了', undo: '撤回' });
    expect(saidIn('')).toBeNull();
  });
});

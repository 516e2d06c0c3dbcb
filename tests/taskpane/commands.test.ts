/** @jest-environment jsdom */
import { insertMissingOutline, takeBackOutline } from '../../src/commands/insert-outline';
import { readPreferences } from '../../src/commands/preferences';
import { dialogAddress, PATIENCE, saidIn, tell } from '../../src/commands/tell';
import { HostError, type HostErrorCode } from '../../src/hosts/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { defaultPreferences } from '../../src/road/preferences';
import { complete, empty, unfinished } from './gallery/papers';

describe('the ribbon’s insert', () => {
  test.each([
    ['an empty document', empty],
    ['a started one', unfinished],
  ])('completes %s; the next click changes nothing', async (_, paper) => {
    const host = new MemoryHost(paper);
    const apply = jest.spyOn(host, 'apply');
    expect(await insertMissingOutline(host)).toMatchObject({ kind: 'inserted' });
    expect(await insertMissingOutline(host)).toEqual({ kind: 'nothing' });
    expect(apply).toHaveBeenCalledTimes(1);
  });

  test('leaves a complete paper alone', async () => {
    const host = new MemoryHost(complete);
    expect(await insertMissingOutline(host)).toEqual({ kind: 'nothing' });
    expect(host.paragraphs.map(({ text }) => text)).toEqual([...complete]);
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
    const told = tell('已插入', '知道了');
    handlers.get('message')?.({ message: 'close' });
    expect(await told).toBe('closed');
    expect(close).toHaveBeenCalled();
  });

  test('says when it was asked to take back, and waits longer for that', async () => {
    open.mockImplementation((_address, _options, done) => done(opened));
    const told = tell('已插入', '知道了', '撤回');
    jest.advanceTimersByTime(PATIENCE);
    expect(close).not.toHaveBeenCalled();
    handlers.get('message')?.({ message: 'undo' });
    expect(await told).toBe('undo');
  });

  test('waits no longer than its patience', async () => {
    open.mockImplementation((_address, _options, done) => done(opened));
    const told = tell('已插入', '知道了');
    jest.advanceTimersByTime(PATIENCE);
    await told;
    expect(close).toHaveBeenCalled();
  });

  test('ends at once where no dialog opens', async () => {
    open.mockImplementation((_address, _options, done) => done({ ...opened, status: 'failed' }));
    await tell('已插入', '知道了');
    open.mockImplementation(() => {
      throw new Error('not here');
    });
    await tell('已插入', '知道了');
  });

  test('the message travels behind the #', () => {
    const address = new URL(dialogAddress({ message: '已插入 5 处 & 更多', close: '知道了', undo: '撤回' }));
    expect(address.search).toBe('');
    expect(saidIn(address.hash)).toEqual({ message: '已插入 5 处 & 更多', close: '知道了', undo: '撤回' });
    expect(saidIn('')).toBeNull();
  });
});

import type { Session } from '../../src/taskpane/store/session';
import { followDocument, CURSOR_PAUSE, TYPING_PAUSE } from '../../src/taskpane/store/live';
import { POLL_PAUSE } from '../../src/taskpane/store/polling';
import type { Analysis } from '../../src/taskpane/store/state';
import { initialState } from '../../src/taskpane/store/state';
import { createStore } from '../../src/taskpane/store/store';
import { defaultPanelSettings } from '../../src/taskpane/settings/defaults';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function follow() {
  const store = createStore(initialState(defaultPanelSettings));
  store.dispatch({ type: 'analysed', analysis: { paragraphs: [] } as unknown as Analysis });
  const look = jest.fn(() => Promise.resolve());
  let tell: (what: 'selection' | 'content') => void = () => undefined;
  const stopped = jest.fn();
  const stop = followDocument(
    {
      watch: (listener) => {
        tell = listener;
        return stopped;
      },
    },
    store,
    { look } as unknown as Session,
  );
  return { store, look, stop, stopped, tell: (what: 'selection' | 'content') => tell(what) };
}

test('looks after a pause, not while typing goes on', () => {
  const { tell, look, store } = follow();
  for (let stroke = 0; stroke < 20; stroke += 1) {
    tell('content');
    jest.advanceTimersByTime(TYPING_PAUSE - 100);
  }
  expect(look).not.toHaveBeenCalled();
  expect(store.get().stale).toBe(true);
  jest.advanceTimersByTime(200);
  expect(look).toHaveBeenCalledTimes(1);
});

test('at the floor a move of the cursor may be typing and waits as long', () => {
  const { tell, look } = follow();
  tell('selection');
  jest.advanceTimersByTime(TYPING_PAUSE - 1);
  expect(look).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(look).toHaveBeenCalledTimes(1);
});

test('where typing is reported, the cursor is followed sooner, but never ahead of typing', () => {
  const { tell, look } = follow();
  tell('content');
  tell('selection');
  jest.advanceTimersByTime(CURSOR_PAUSE + 1);
  expect(look).not.toHaveBeenCalled();
  jest.advanceTimersByTime(TYPING_PAUSE);
  expect(look).toHaveBeenCalledTimes(1);
  tell('selection');
  jest.advanceTimersByTime(CURSOR_PAUSE);
  expect(look).toHaveBeenCalledTimes(2);
});

test('waits while something is at work, and looks afterwards', () => {
  const { tell, look, store } = follow();
  store.dispatch({ type: 'working', work: { kind: 'insert', stage: 'reading' } });
  tell('content');
  expect(store.get().stale).toBe(false);
  jest.advanceTimersByTime(TYPING_PAUSE);
  expect(look).not.toHaveBeenCalled();
  store.dispatch({ type: 'idle' });
  jest.advanceTimersByTime(TYPING_PAUSE);
  expect(look).toHaveBeenCalledTimes(1);
});

test('stops when asked', () => {
  const { tell, look, stop, stopped } = follow();
  tell('content');
  stop();
  jest.advanceTimersByTime(TYPING_PAUSE * 2);
  expect(look).not.toHaveBeenCalled();
  expect(stopped).toHaveBeenCalled();
});

describe('where Word tells of nothing', () => {
  function poll(fingerprint: () => Promise<string>) {
    const store = createStore(initialState(defaultPanelSettings));
    store.dispatch({ type: 'analysed', analysis: { paragraphs: [] } as unknown as Analysis });
    const look = jest.fn(() => Promise.resolve());
    const stop = followDocument({ watch: () => () => undefined, fingerprint }, store, {
      look,
    } as unknown as Session);
    return { store, look, stop };
  }

  test('a change is noticed without the cursor moving', async () => {
    let text = 'a';
    const { look, stop } = poll(() => Promise.resolve(text));
    await jest.advanceTimersByTimeAsync(POLL_PAUSE * 3 + 100);
    expect(look).toHaveBeenCalledTimes(1);
    text = 'b';
    await jest.advanceTimersByTimeAsync(POLL_PAUSE + 100);
    expect(look).toHaveBeenCalledTimes(2);
    stop();
    text = 'c';
    await jest.advanceTimersByTimeAsync(POLL_PAUSE * 3);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('never while something is being done', async () => {
    const fingerprint = jest.fn(() => Promise.resolve('a'));
    const { store, stop } = poll(fingerprint);
    store.dispatch({ type: 'working', work: { kind: 'insert', stage: 'reading' } });
    await jest.advanceTimersByTimeAsync(POLL_PAUSE * 5);
    expect(fingerprint).not.toHaveBeenCalled();
    stop();
  });

  test('less and less often where it fails or takes long', async () => {
    const failing = jest.fn(() => Promise.reject(new Error('busy')));
    const { stop } = poll(failing);
    await jest.advanceTimersByTimeAsync(POLL_PAUSE * 7 + 100);
    expect(failing).toHaveBeenCalledTimes(3);
    stop();
    const slow = jest.fn(() => new Promise<string>((resolve) => setTimeout(() => resolve('a'), 1000)));
    const other = poll(slow);
    await jest.advanceTimersByTimeAsync(POLL_PAUSE + 1000 + 20_000);
    expect(slow).toHaveBeenCalledTimes(1);
    other.stop();
  });
});

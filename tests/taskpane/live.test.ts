import type { Session } from '../../src/taskpane/store/session';
import { followDocument, CURSOR_PAUSE, TYPING_PAUSE } from '../../src/taskpane/store/live';
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

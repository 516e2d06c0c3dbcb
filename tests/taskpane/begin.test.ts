/** @jest-environment jsdom */
import { AHEAD_PAUSE, begin, UNASKED_PAUSE } from '../../src/taskpane/boot/begin';
import { fetchAhead } from '../../src/taskpane/boot/ahead';
import { prepareResultsView } from '../../src/taskpane/structure-tab/results-view';
import { loadReading } from '../../src/taskpane/store/reading';

const opened = (asked: boolean) => {
  const session = { begin: jest.fn(() => Promise.resolve()) };
  const ahead = jest.fn();
  begin(session, asked, ahead);
  return { ...session, ahead };
};
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('the address that asks for a check has one at once', () => {
  expect(opened(true).begin).toHaveBeenCalledWith(true);
});

test('where the address says nothing, the panel looks by itself after a pause, once', () => {
  const session = opened(false);
  expect(session.begin).not.toHaveBeenCalled();
  jest.advanceTimersByTime(UNASKED_PAUSE * 3);
  expect(session.begin.mock.calls).toEqual([[false]]);
});

test.each(['pointerdown', 'keydown'])('whoever has begun something is not disturbed: %s', (hand) => {
  const session = opened(false);
  document.body.dispatchEvent(new Event(hand, { bubbles: true }));
  jest.advanceTimersByTime(UNASKED_PAUSE * 3);
  expect(session.begin).not.toHaveBeenCalled();
});

test('what a check needs is fetched while the panel waits for a hand, before anybody asks', () => {
  const { ahead, begin: looked } = opened(false);
  expect(ahead).not.toHaveBeenCalled();
  jest.advanceTimersByTime(AHEAD_PAUSE);
  expect([ahead.mock.calls.length, looked.mock.calls.length]).toEqual([1, 0]);
  jest.advanceTimersByTime(UNASKED_PAUSE * 3);
  expect(ahead).toHaveBeenCalledTimes(1);
});

test('a hand that comes sooner does not keep it from coming; a check that was asked for fetches by itself', () => {
  const { ahead } = opened(false);
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  jest.advanceTimersByTime(UNASKED_PAUSE);
  expect(ahead).toHaveBeenCalledTimes(1);
  const asked = opened(true);
  jest.advanceTimersByTime(UNASKED_PAUSE);
  expect(asked.ahead).not.toHaveBeenCalled();
});

jest.mock('../../src/taskpane/store/reading', () => ({ loadReading: jest.fn() }));
jest.mock('../../src/taskpane/structure-tab/results-view', () => ({ prepareResultsView: jest.fn() }));

describe('what is fetched ahead', () => {
  test('is what recognises, the rules and the view of results', async () => {
    const loadChecks = jest.fn(() => Promise.resolve());
    jest.mocked(loadReading).mockResolvedValue({ loadChecks } as never);
    await fetchAhead();
    expect(loadChecks).toHaveBeenCalledTimes(1);
    expect(prepareResultsView).toHaveBeenCalledTimes(1);
  });

  test('fails without a word: whoever needs it later is told', async () => {
    jest.mocked(loadReading).mockRejectedValue(new Error('gone'));
    jest.mocked(prepareResultsView).mockRejectedValue(new Error('gone'));
    await expect(fetchAhead()).resolves.toBeUndefined();
  });
});

/** @jest-environment jsdom */
import { begin, UNASKED_PAUSE } from '../../src/taskpane/boot/begin';

const opened = (asked: boolean) => {
  const session = { begin: jest.fn(() => Promise.resolve()) };
  begin(session, asked);
  return session;
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

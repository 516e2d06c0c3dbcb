import type { Session } from '../store/session';

/** How long the panel waits for a hand before it looks by itself, in milliseconds. */
export const UNASKED_PAUSE = 2500;

/** How long it shows itself before it fetches what a check needs, in milliseconds: by then it has been painted. */
export const AHEAD_PAUSE = 300;

/**
 * What the panel does when it stands. Whether a check was asked for is a hint of the address, and Word may lose it: two
 * buttons share one pane, and which of their addresses is loaded is reported to differ. So the panel looks by itself
 * after a pause, unless somebody has begun something in it.
 *
 * @param ahead Fetches what the first check needs.
 */
export function begin(
  session: Pick<Session, 'begin'>,
  asked: boolean,
  ahead: () => unknown,
  page: Pick<Document, 'addEventListener' | 'removeEventListener'> = document,
): void {
  if (asked) {
    void session.begin(true);
    return;
  }
  setTimeout(ahead, AHEAD_PAUSE);
  const hands = ['pointerdown', 'keydown'] as const;
  const leave = (): void => {
    clearTimeout(timer);
    for (const hand of hands) page.removeEventListener(hand, leave, true);
  };
  const timer = setTimeout(() => {
    leave();
    void session.begin(false);
  }, UNASKED_PAUSE);
  for (const hand of hands) page.addEventListener(hand, leave, true);
}

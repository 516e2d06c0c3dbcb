import type { InteractiveHost } from '../../hosts/host';
import type { Session } from './session';
import type { Store } from './store';

/** A pause in typing, in milliseconds, after which the document is looked at again. */
export const TYPING_PAUSE = 1200;
/** The same after a mere move of the cursor, where Word reports typing as such. */
export const CURSOR_PAUSE = 400;
/** The same while a view is on screen that lives on the cursor: long enough not to read at every key. */
const CLOSE_PAUSE = { selection: 200, content: 450 } as const;
/** Documents with more paragraphs than this are given four times the pause. */
const LONG_DOCUMENT = 2000;

/**
 * Follows the document: marks results as old as soon as Word reports a change and looks again after a
 * pause, never in between; the one who follows the cursor for the whole panel. At the floor Word reports only selections, so every one may be typing.
 * @returns the way to stop
 */
export function followDocument(
  host: Pick<InteractiveHost, 'watch' | 'fingerprint'>,
  store: Store,
  session: Session,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let contentIsReported = false;

  const later = (pause: number): void => {
    const long = (store.get().paper?.paragraphs.length ?? 0) > LONG_DOCUMENT;
    const at = Date.now() + (long ? pause * 4 : pause);
    if (timer !== undefined && at < due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(
      () => {
        timer = undefined;
        if (store.get().work === null) void session.look();
        else later(pause);
      },
      Math.max(0, at - Date.now()),
    );
  };

  const stop = host.watch((what) => {
    const { analysis, following, work } = store.get();
    if (analysis === null && !following) return;
    if (what === 'content') {
      contentIsReported = true;
      if (work === null) store.dispatch({ type: 'stale' });
    }
    if (following) later(CLOSE_PAUSE[what]);
    else later(what === 'selection' && contentIsReported ? CURSOR_PAUSE : TYPING_PAUSE);
  });

  let stopPolling: (() => void) | null = null;
  let stopped = false;
  // No part of the first screen; without it the button to check still is.
  void import('./polling').then(
    ({ pollDocument }) => {
      if (!stopped) stopPolling = pollDocument(host, store, session, () => contentIsReported);
    },
    () => undefined,
  );

  return () => {
    clearTimeout(timer);
    stopped = true;
    stopPolling?.();
    stop();
  };
}

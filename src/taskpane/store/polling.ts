import type { InteractiveHost } from '../../hosts/host';
import type { Session } from './session';
import type { Store } from './store';

/** Between two cheap looks, in milliseconds. */
export const POLL_PAUSE = 4000;
/** The longest pause between two, where looking is slow or fails. */
const LONGEST_PAUSE = 60_000;
/** A look may cost one part in so many of the time. */
const SHARE = 25;

/** True while the panel is behind something else; without a page it never is. */
const isHidden = (): boolean => globalThis.document?.visibilityState === 'hidden';

/**
 * Where Word tells of no changes, the text is looked at every few seconds, by one short name for all of it: an undo
 * moves no cursor. Only while the panel is in sight and nothing is being done; less often where it takes long.
 * @param isTold whether Word tells of changes by itself
 * @returns the way to stop
 */
export function pollDocument(
  host: Pick<InteractiveHost, 'fingerprint'>,
  store: Store,
  session: Session,
  isTold: () => boolean,
): () => void {
  if (host.fingerprint === undefined) return () => undefined;
  let pause = POLL_PAUSE;
  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const turn = async (): Promise<void> => {
    const { analysis, work } = store.get();
    if (analysis === null || work !== null || isTold() || isHidden()) return;
    const since = Date.now();
    try {
      const now = (await host.fingerprint?.()) ?? null;
      pause = Math.min(LONGEST_PAUSE, Math.max(POLL_PAUSE, (Date.now() - since) * SHARE));
      const changed = now !== last;
      last = now;
      // What was written meanwhile has been read by whoever wrote it.
      if (changed && store.get().work === null) await session.look();
    } catch {
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    }
  };
  const next = (): void => {
    timer = setTimeout(() => void turn().finally(next), pause);
  };
  next();
  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
}

import type { Bridge } from '../wire/bridge';

/**
 * Loads a page of the add-in with the bridge in place, the page itself unchanged.
 *
 * The bridge has to be on the new document's window before office.js runs there. The old document's
 * `pagehide` is the last sign before the new one is put in place; the task after it finds the new
 * window with nothing parsed yet, long before a script of it can have been fetched. (Putting the
 * bridge on the frame's first, empty window is not enough: Chromium replaces that window.)
 * Reloading inside of the frame works the same way. Returns the way to stop.
 */
export function openAddinPage(
  frame: HTMLIFrameElement,
  address: string,
  createBridge: () => Bridge,
): () => void {
  let stopped = false;

  const follow = (): void => {
    const inner = frame.contentWindow;
    const before = frame.contentDocument;
    inner?.addEventListener(
      'pagehide',
      () => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (stopped) return;
          // Still the old one when another navigation got in between: look again in the next task.
          if (frame.contentDocument === before) channel.port2.postMessage(null);
          else {
            install(frame, createBridge());
            follow();
          }
        };
        channel.port2.postMessage(null);
      },
      { once: true },
    );
  };

  follow();
  frame.contentWindow?.location.replace(address);
  return () => {
    stopped = true;
  };
}

function install(frame: HTMLIFrameElement, bridge: Bridge): void {
  const inner = frame.contentWindow;
  if (inner) Object.defineProperty(inner, 'external', { value: bridge.external, configurable: true });
}

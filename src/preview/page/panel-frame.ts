import type { Bridge } from '../wire/bridge';

/**
 * Loads a page of the add-in with the bridge in place. The page itself is unchanged: the bridge is
 * put on the window of the frame's first, empty document, and a same-origin navigation from that
 * document keeps the window (HTML standard, "initial about:blank").
 */
export function openAddinPage(frame: HTMLIFrameElement, address: string, bridge: Bridge): void {
  const inner = frame.contentWindow;
  if (!inner) throw new Error('the frame is not in the page');
  Object.defineProperty(inner, 'external', { value: bridge.external, configurable: true });
  inner.location.replace(address);
}

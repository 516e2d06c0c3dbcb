import { useCallback, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

/** Word's task pane: 350 pixels wide by default, never under 320. */
const DEFAULT_WIDTH = 350;
export const MIN_WIDTH = 320;
export const MAX_WIDTH = 640;

const clamp = (width: number): number => Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width));

/** Width of the panel, and what the splitter needs to change it by pointer and by arrow keys. */
export function usePanelWidth() {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  const start = useRef<{ x: number; width: number } | null>(null);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, width };
    },
    [width],
  );
  const onPointerMove = useCallback((event: PointerEvent<HTMLElement>) => {
    if (start.current) setWidth(clamp(start.current.width + start.current.x - event.clientX));
  }, []);
  const onPointerUp = useCallback(() => {
    start.current = null;
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowLeft' ? 10 : event.key === 'ArrowRight' ? -10 : 0;
    if (step === 0) return;
    event.preventDefault();
    setWidth((now) => clamp(now + step));
  }, []);

  return { width, splitter: { onPointerDown, onPointerMove, onPointerUp, onKeyDown } };
}

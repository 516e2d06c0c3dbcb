import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus to `next` when the control inside `container` that had it is drawn no more: a browser then gives it to
 * nobody. Never takes it from where a person put it, nor from the document beside the panel.
 */
export function useKeptFocus(
  container: RefObject<HTMLElement | null>,
  next: () => HTMLElement | null | undefined,
): void {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const page = document;
    const onFocus = () => {
      const { activeElement } = page;
      held.current = container.current?.contains(activeElement) === true ? activeElement : null;
    };
    // Who clicks beside every control gives the focus away; what was removed did not.
    const onBlur = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget === null && target instanceof Element)
        queueMicrotask(() => {
          if (target.isConnected && page.activeElement === page.body) held.current = null;
        });
    };
    // The reader is in the document: whatever happens here meanwhile, the focus stays there.
    const onLeave = () => {
      held.current = null;
    };
    page.addEventListener('focusin', onFocus);
    window.addEventListener('blur', onLeave);
    page.addEventListener('focusout', onBlur);
    return () => {
      page.removeEventListener('focusin', onFocus);
      page.removeEventListener('focusout', onBlur);
      window.removeEventListener('blur', onLeave);
    };
  }, [container]);
  useEffect(() => {
    const { activeElement, body } = document;
    if (held.current === null || held.current.isConnected || activeElement !== body) return;
    held.current = null;
    next()?.focus({ preventScroll: true });
  });
}

/**
 * Lets a place of the document be shown without the keyboard leaving the panel: where a host hands it to what an add-in
 * selects, the control that had it gets it back, or the first one of those that took its place.
 *
 * @param show Shows the place; short, so that nobody clicks into the document meanwhile.
 */
export async function staying<T>(show: () => Promise<T>): Promise<T> {
  const page = globalThis.document as Document | undefined;
  if (page === undefined || !page.hasFocus()) return show();
  let last = page.activeElement;
  const note = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = target;
  };
  page.addEventListener('focusin', note);
  try {
    return await show();
  } finally {
    page.removeEventListener('focusin', note);
    if (!page.hasFocus() || page.activeElement === page.body) {
      const next =
        last?.isConnected === true && last !== page.body ? last : page.querySelector('.finding-main');
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    }
  }
}

import { useCallback, useEffect, useState, type KeyboardEvent, type RefObject } from 'react';

/** One Tab stop for a list of rows; arrows move between them. `stop` is the row where Tab stops. */
export function useRoving(count: number): {
  readonly stop: number;
  readonly moveTo: (index: number) => void;
} {
  const [at, setAt] = useState(0);
  const moveTo = useCallback((index: number) => setAt(index), []);
  return { stop: Math.max(0, Math.min(at, count - 1)), moveTo };
}

/**
 * Moves the focus among the controls in a list that match `selector`: arrows, Home and End. Keys with Alt, Ctrl or Meta
 * are left to others, and so is an arrow in a field that has its own use for it.
 */
export function onArrowKeys(
  event: KeyboardEvent<HTMLElement>,
  selector: string,
  moveTo: (index: number) => void,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const row = (event.target as HTMLElement).closest('li');
  const at = all.findIndex((one) => row?.contains(one) === true);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  const next = to === undefined ? undefined : all[to];
  if (to === undefined || next === undefined) return;
  event.preventDefault();
  moveTo(to);
  next.focus();
}

const CONTROLS = 'button, select';

const controlsOf = (bar: HTMLElement): readonly HTMLElement[] => [
  ...bar.querySelectorAll<HTMLElement>(CONTROLS),
];

/** Of some controls the Tab key stops at `stop` alone. */
function stopAt(all: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const one of all) one.tabIndex = one === stop ? 0 : -1;
}

/** One Tab stop for the controls of a bar, the one that was used last; arrows move between them ({@link onBarKeys}). */
export function useOneStop(bar: RefObject<HTMLElement | null>): void {
  // Controls come and go with what there is to filter.
  useEffect(() => {
    if (bar.current === null) return;
    const all = controlsOf(bar.current);
    stopAt(all, all.find((one) => one.getAttribute('tabindex') === '0') ?? all[0]);
  });
}

/** Moves the focus along a bar: left and right, Home and End; a list to choose from keeps the keys that it has a use for. */
export function onBarKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const all = controlsOf(event.currentTarget);
  const at = all.indexOf(event.target as HTMLElement);
  const inList = event.target instanceof HTMLSelectElement;
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
  const next = to === undefined || (inList && !event.key.startsWith('Arrow')) ? undefined : all[to];
  if (next === undefined) return;
  event.preventDefault();
  stopAt(all, next);
  next.focus();
}

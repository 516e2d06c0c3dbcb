import { useCallback, useState, type KeyboardEvent } from 'react';

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

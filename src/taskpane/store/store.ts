import { reduce, type Action, type PanelState } from './state';

/** Holds the panel's state; views subscribe, the session dispatches. */
export interface Store {
  readonly get: () => PanelState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
}

/** A store around {@link reduce}. */
export function createStore(initial: PanelState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}

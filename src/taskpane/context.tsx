import { createContext, useContext, useSyncExternalStore } from 'react';
import type { InteractiveHost } from '../hosts/host';
import type { PanelHouse } from './house/types';
import type { Session } from './store/session';
import type { PanelState } from './store/state';
import type { Store } from './store/store';
import type { Words } from './words';

/** What every view of the panel may lean on. */
export interface Panel {
  readonly host: InteractiveHost;
  readonly store: Store;
  readonly session: Session;
  readonly words: Words;
  readonly documentKey: string;
  /** The house around the panel, where there is one. */
  readonly house?: PanelHouse | null;
}

const PanelContext = createContext<Panel | null>(null);

export const PanelProvider = PanelContext.Provider;

/** The panel around a view. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('no panel around this view');
  return panel;
}

/** The panel's state; the view is drawn again whenever it changes. */
export function usePanelState(): PanelState {
  const { store } = usePanel();
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

/** The panel's own words. */
export function useWords(): Words['panel'] {
  return usePanel().words.panel;
}

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk, DeskState } from '../store/desk';

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('no desk around this view');
  return desk;
}

/** What the desk shows; the view is drawn again whenever it changes. */
export function useDeskState(): DeskState {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.get, desk.get);
}

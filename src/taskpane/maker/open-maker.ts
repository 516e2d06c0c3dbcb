import { createContext, useContext } from 'react';

/** What a template is made of: a notice, the open paper, or a template that is to be changed. */
export type MakerStart = 'notice' | 'paper' | 'edit';

/** Opens the page where a template is made; `from` gets the focus back. */
export type OpenMaker = (start: MakerStart, from: HTMLElement) => void;

const MakerContext = createContext<OpenMaker>(() => undefined);

export const MakerProvider = MakerContext.Provider;

/** For whatever offers to make a template. */
export function useOpenMaker(): OpenMaker {
  return useContext(MakerContext);
}

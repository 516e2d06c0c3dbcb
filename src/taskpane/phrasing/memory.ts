import type { Phrase } from '../../core/phrasing/catalogue';
import type { OwnPhrase } from '../../core/phrasing/own-phrases';
import type { PanelSettings } from '../settings/schema';

/** What the tab remembers on this machine; never in the document. Part of the settings, and of their file. */
export interface PhraseMemory {
  readonly favourites: readonly Phrase[];
  readonly recents: readonly Phrase[];
  readonly own: readonly OwnPhrase[];
  readonly plain: boolean;
}

/** Phrases that are remembered as used. */
export const MOST_RECENTS = 20;

/** The memory as it lies in the settings. */
export function memoryOf({ phrases, phrasing }: PanelSettings): PhraseMemory {
  return { ...phrasing, own: phrases };
}

/** The settings that hold the memory. */
export function settingsOf({
  favourites,
  recents,
  own,
  plain,
}: PhraseMemory): Pick<PanelSettings, 'phrases' | 'phrasing'> {
  return { phrases: [...own], phrasing: { plain, favourites: [...favourites], recents: [...recents] } };
}

/** The phrase in front, once, and no more than {@link MOST_RECENTS}. */
export function remember(memory: PhraseMemory, phrase: Phrase): PhraseMemory {
  const others = memory.recents.filter(({ text }) => text !== phrase.text);
  return { ...memory, recents: [phrase, ...others].slice(0, MOST_RECENTS) };
}

/** Adds the phrase to the favourites, or takes it out. */
export function toggleFavourite(memory: PhraseMemory, phrase: Phrase): PhraseMemory {
  const without = memory.favourites.filter(({ text }) => text !== phrase.text);
  const known = without.length < memory.favourites.length;
  return { ...memory, favourites: known ? without : [phrase, ...without] };
}

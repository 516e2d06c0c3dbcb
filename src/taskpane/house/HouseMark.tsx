import { isGiven } from '../../road/house/given';
import { wordsOf } from '../area-words';
import { usePanel, useWords } from '../context';

/** Whether the house lets nobody change a place of its file. */
export function useLocked(): (place: string) => boolean {
  const { house } = usePanel();
  return (place) => house?.isLocked(place) ?? false;
}

/** A word on what of a setting is the house's; nothing where it says nothing. */
export function HouseMark({ place }: { readonly place: string }) {
  const said = useHouseSays();
  const text = said(place);
  return text === '' ? null : <p className="hint">{text}</p>;
}

/** The same as text, for hints of fields. */
export function useHouseSays(): (place: string) => string {
  const { house } = usePanel();
  const words = wordsOf('pages').house;
  return (place) => {
    const profile = house?.profile ?? null;
    if (profile === null || !isGiven(profile, place)) return '';
    return profile.locked.length > 0 && (house?.isLocked(place) ?? false) ? words.locked : words.set;
  };
}

/** Whom to ask in this house, as a sentence; '' where it names nobody. */
export function useAsk(): string {
  const { house } = usePanel();
  const { ask: say } = useWords().screens;
  const ask = house?.profile?.ask ?? '';
  return ask === '' ? '' : say({ ask });
}

import { houseText } from '../road/house/fetch';
import { defaultPreferences, preferencesIn, type Preferences } from '../road/preferences';
import { SETTINGS_KEY } from '../road/settings-key';

/** Keeps which template was chosen, as the panel does; without a word where that is not possible. */
export function rememberChoice(id: string): void {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage.getItem(SETTINGS_KEY) ?? '{"version":1}');
    if (typeof kept !== 'object' || kept === null) return;
    globalThis.localStorage.setItem(SETTINGS_KEY, JSON.stringify({ ...kept, last: id }));
  } catch {
    // The choice holds for this paper all the same.
  }
}

/**
 * The preferences that the panel keeps on this machine, as they hold in the house around it; the usual ones when there
 * are none or they cannot be read.
 */
export async function readPreferences(): Promise<Preferences> {
  const house = await houseText();
  const text = stored();
  try {
    const ours =
      house === null ? null : (await import('../road/house/preferences')).preferencesInHouse(text, house);
    return ours ?? (await preferencesIn(text));
  } catch {
    return defaultPreferences;
  }
}

function stored(): string | null {
  try {
    return globalThis.localStorage.getItem(SETTINGS_KEY);
  } catch {
    return null;
  }
}

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

/** The preferences that the panel keeps on this machine; the usual ones when there are none or they cannot be read. */
export async function readPreferences(): Promise<Preferences> {
  try {
    return await preferencesIn(globalThis.localStorage.getItem(SETTINGS_KEY));
  } catch {
    return defaultPreferences;
  }
}

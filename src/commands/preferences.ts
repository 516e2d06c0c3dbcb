import { defaultPreferences, preferencesIn, type Preferences } from '../road/preferences';
import { SETTINGS_KEY } from '../road/settings-key';

/** The preferences that the panel keeps on this machine; the usual ones when there are none or they cannot be read. */
export async function readPreferences(): Promise<Preferences> {
  try {
    return await preferencesIn(globalThis.localStorage.getItem(SETTINGS_KEY));
  } catch {
    return defaultPreferences;
  }
}

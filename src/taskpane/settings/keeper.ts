import { defaultWishes } from '../../core/plan/default-wishes';
import { SETTINGS_KEY } from '../../road/settings-key';
import { UNSAVED, withIgnoredIn } from '../store/ignores';
import type { PanelHouse } from '../house/types';
import { defaultPanelSettings } from './defaults';
import type { PanelSettings } from './schema';

/** Where a damaged store is moved to. */
export const DAMAGED_KEY = `${SETTINGS_KEY}.damaged`;

/** What a read of the store brought. `damaged`: defaults are in use and the old text was put aside. */
export interface KeptSettings {
  readonly settings: PanelSettings;
  readonly storage: 'ok' | 'damaged' | 'blocked';
}

/** Where settings are kept; `localStorage` in the panel. */
export type SettingsShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Reads the settings; never loses what it cannot read. The schema is fetched only where there is something to read;
 * rejects when it cannot be.
 */
export async function readSettings(
  shelf: SettingsShelf | null,
  house?: PanelHouse | null,
): Promise<KeptSettings> {
  const { chosen = {}, ...kept } = await readOwn(shelf);
  return { ...kept, settings: house?.over(kept.settings, chosen) ?? kept.settings };
}

/** What somebody has chosen, as settings and as it stands in the store. */
async function readOwn(
  shelf: SettingsShelf | null,
): Promise<KeptSettings & { readonly chosen?: Partial<PanelSettings> }> {
  if (shelf === null) return { settings: defaultPanelSettings, storage: 'blocked' };
  let text: string | null;
  try {
    text = shelf.getItem(SETTINGS_KEY);
  } catch {
    return { settings: defaultPanelSettings, storage: 'blocked' };
  }
  if (text === null) return { settings: defaultPanelSettings, storage: 'ok' };
  const { parsePanelSettings } = await import('./schema');
  const chosen = fromJson(text) as Partial<PanelSettings>;
  const parsed = parsePanelSettings(chosen);
  if (parsed.ok) return { settings: withIgnoredIn(parsed.settings, UNSAVED, []), storage: 'ok', chosen };
  try {
    shelf.setItem(DAMAGED_KEY, text);
    shelf.removeItem(SETTINGS_KEY);
  } catch {
    // A full store cannot hold a second copy; the first one then stays where it is until settings change.
  }
  return { settings: defaultPanelSettings, storage: 'damaged' };
}

/** Writes the settings; false when the browser does not allow it. */
export function keepSettings(
  shelf: SettingsShelf | null,
  settings: PanelSettings,
  house?: PanelHouse | null,
): boolean {
  try {
    if (shelf === null) return false;
    const bare = withIgnoredIn(settings, UNSAVED, []);
    shelf.setItem(SETTINGS_KEY, JSON.stringify(house?.own(bare) ?? withoutUsual(bare)));
    return true;
  } catch {
    return false;
  }
}

/**
 * What is as usual is not kept where a house may have its say later: it was not chosen, and its own would be passed
 * over for it.
 */
function withoutUsual({ template, live, wishes, ...rest }: PanelSettings): object {
  const usual = JSON.stringify(wishes) === JSON.stringify(defaultWishes);
  return {
    ...rest,
    ...(template === 'auto' ? {} : { template }),
    ...(live ? {} : { live }),
    ...(usual ? {} : { wishes }),
  };
}

/** The browser's own store, or `null` where even asking for it throws (blocked third-party storage). */
export function browserShelf(): SettingsShelf | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** JSON's value, or `undefined` for text that is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

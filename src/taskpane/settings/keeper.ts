import { SETTINGS_KEY } from '../../road/settings-key';
import { UNSAVED, withIgnoredIn } from '../store/ignores';
import { defaultPanelSettings } from './defaults';
import type { PanelSettings } from './schema';

/** Where a damaged store is moved to. */
export const DAMAGED_KEY = `${SETTINGS_KEY}.damaged`;

/** What a read of the store brought. `damaged`: defaults are in use and the old text was put aside. */
export interface Kept {
  readonly settings: PanelSettings;
  readonly storage: 'ok' | 'damaged' | 'blocked';
}

/** Where settings are kept; `localStorage` in the panel. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Reads the settings; never loses what it cannot read. The schema is fetched only where there is something to read;
 * rejects when it cannot be.
 */
export async function readSettings(shelf: Shelf | null): Promise<Kept> {
  if (shelf === null) return { settings: defaultPanelSettings, storage: 'blocked' };
  let text: string | null;
  try {
    text = shelf.getItem(SETTINGS_KEY);
  } catch {
    return { settings: defaultPanelSettings, storage: 'blocked' };
  }
  if (text === null) return { settings: defaultPanelSettings, storage: 'ok' };
  const { parsePanelSettings } = await import('./schema');
  const parsed = parsePanelSettings(fromJson(text));
  if (parsed.ok) return { settings: withIgnoredIn(parsed.settings, UNSAVED, []), storage: 'ok' };
  try {
    shelf.setItem(DAMAGED_KEY, text);
    shelf.removeItem(SETTINGS_KEY);
  } catch {
    // A full store cannot hold a second copy; the first one then stays where it is until settings change.
  }
  return { settings: defaultPanelSettings, storage: 'damaged' };
}

/** Writes the settings; false when the browser does not allow it. */
export function keepSettings(shelf: Shelf | null, settings: PanelSettings): boolean {
  try {
    if (shelf === null) return false;
    shelf.setItem(SETTINGS_KEY, JSON.stringify(withIgnoredIn(settings, UNSAVED, [])));
    return true;
  } catch {
    return false;
  }
}

/** The browser's own store, or `null` where even asking for it throws (blocked third-party storage). */
export function browserShelf(): Shelf | null {
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

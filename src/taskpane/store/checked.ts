import type { SettingsShelf } from '../settings/keeper';
import { UNSAVED } from './ignores';
import type { Store } from './store';

/** Where the names of what the last checks found are kept: hashes, no word of a document, and no settings either. */
export const CHECKED_KEY = 'gangju.checked';
/** Documents that are remembered; the longest unchecked are forgotten first. */
const MOST_DOCUMENTS = 40;
/** Findings of one document; of more nobody follows what has changed. */
const MOST_KEYS = 500;

type Checked = Readonly<Record<string, readonly string[]>>;

/** What the last check of a document found, in this session or another; `null` where that is not known. */
export function lastChecked(shelf: SettingsShelf | null, documentKey: string): ReadonlySet<string> | null {
  const keys = documentKey === UNSAVED ? undefined : read(shelf)[documentKey];
  return keys === undefined ? null : new Set(keys);
}

/** Keeps what each check that is asked for finds, for the next time that the document is opened. */
export function keepChecked(store: Store, shelf: SettingsShelf | null, documentKey: string): void {
  if (documentKey === UNSAVED) return;
  let last = store.get().asked;
  store.subscribe(() => {
    const { asked } = store.get();
    if (asked === last || asked === null) return;
    last = asked;
    write(shelf, documentKey, [...asked]);
  });
}

function write(shelf: SettingsShelf | null, documentKey: string, keys: readonly string[]): void {
  const { [documentKey]: _old, ...others } = read(shelf);
  const kept = Object.entries(others).slice(1 - MOST_DOCUMENTS);
  const documents: Checked = Object.fromEntries(
    keys.length > MOST_KEYS ? kept : [...kept, [documentKey, keys]],
  );
  try {
    shelf?.setItem(CHECKED_KEY, JSON.stringify(documents));
  } catch {
    // Then the next session begins without a comparison.
  }
}

function read(shelf: SettingsShelf | null): Checked {
  try {
    const known: unknown = JSON.parse(shelf?.getItem(CHECKED_KEY) ?? '{}');
    if (typeof known !== 'object' || known === null || Array.isArray(known)) return {};
    const sound = Object.entries(known).filter(
      (entry): entry is [string, string[]] =>
        Array.isArray(entry[1]) && entry[1].every((key) => typeof key === 'string'),
    );
    return Object.fromEntries(sound);
  } catch {
    return {};
  }
}

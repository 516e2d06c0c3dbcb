import { builtinProfiles, customProfile } from '../../core/layout/profile/builtin';
import { parseProfile } from '../../core/layout/profile/parse';
import type { LayoutProfile } from '../../core/layout/profile/schema';
import type { PanelHouse } from '../house/types';

/** Profiles of one's own that are kept; the one taken in last goes last. */
const MOST = 20;

/** The user's own profiles that fit the schema; the others are passed over. */
export function ownProfiles(stored: readonly unknown[]): readonly LayoutProfile[] {
  return stored.flatMap((json) => {
    const parsed = parseProfile(json);
    return parsed.ok ? [parsed.profile] : [];
  });
}

/** What is kept once a profile was taken in: in place of one with its id. */
export const keptIn = (stored: readonly unknown[], profile: LayoutProfile): unknown[] =>
  [...stored.filter((kept) => (kept as LayoutProfile).id !== profile.id), profile].slice(-MOST);

/** Profiles that may be chosen, the one that is taken unasked first: the house's own alone where it is locked. */
export function profilesFor(
  house: PanelHouse | null | undefined,
  stored: readonly unknown[],
): readonly LayoutProfile[] {
  const ours = house?.profile?.layout;
  if (ours !== undefined && house?.isLocked('layout') === true) return [ours];
  const all = [ours ?? customProfile, ...ownProfiles(stored), ...builtinProfiles];
  return all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i);
}

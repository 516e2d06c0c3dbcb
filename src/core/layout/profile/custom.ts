import custom from './builtin/custom.json';
import type { LayoutProfile } from './schema';

/**
 * The profile that is used when none is asked for: the pitch that most people expect to see, 28 pt. In a file of its
 * own, since the ribbon's button needs no other.
 */
export const customProfile = custom as LayoutProfile;

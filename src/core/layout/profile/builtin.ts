import filled from './builtin/filled.json';
import grid from './builtin/grid.json';
import local from './builtin/local.json';
import optical from './builtin/optical.json';
import { customProfile } from './custom';
import { overlay } from './overlay';
import type { LayoutProfile } from './schema';

export { customProfile };

/**
 * Built-in profiles, the default first. A file that `extends` another says only what differs. The
 * result is complete, so that no program that only reads carries the schema (a test holds it against it).
 *
 * Sources: margins, lines and faces GB/T 9704-2012 5.2 and 7.3, followed by custom (参照); exact 28 pt
 * is custom, 28.95 pt is 225 mm / 22 rounded down to a twentieth; `optical` moves the type area so that
 * the first line's letters touch it (docformat-gui#1 quoting GB/T 33476.2-2016); `grid` docformat-gui#18, at the
 * grid's own pitch: the 29.2 pt of that rule, set exactly, are not snapped to the grid and lose a line, and are
 * accepted by the pitch's tolerance all the same;
 * `local` a university's rule of 2017.
 */
export const builtinProfiles: readonly LayoutProfile[] = [
  customProfile,
  ...[filled, optical, grid, local].map(
    ({ extends: _, ...own }) => overlay(customProfile, own) as LayoutProfile,
  ),
];

/** The built-in profile with this id, or `undefined`. */
export function profileById(id: string): LayoutProfile | undefined {
  return builtinProfiles.find((profile) => profile.id === id);
}

import { toggle } from './properties';
import { readXml } from './xml-reader';
import type { ZipEntry } from './zip-directory';

/** What somebody has set up about changes to a file. */
export interface Guards {
  /** A digital signature, which any change makes void. */
  readonly signed: boolean;
  /** Protection against editing is enforced (read-only, comments or forms only). */
  readonly enforced: boolean;
  /** Changes are tracked. */
  readonly tracked: boolean;
}

/** Reads the guards from the archive's entries and the settings part (`''` for none). */
export function guardsOf(entries: readonly ZipEntry[], settings: string): Guards {
  let enforced = false;
  let tracked = false;
  if (settings !== '')
    readXml(settings, {
      open(name, attributes) {
        if (name === 'w:trackRevisions') tracked ||= toggle({ on: attributes }, 'on') === true;
        if (name !== 'w:documentProtection' || !isOn(attributes['w:enforcement'])) return;
        const edit = attributes['w:edit'] ?? '';
        // Whoever may only edit with tracking is followed, not refused.
        if (edit === 'trackedChanges') tracked = true;
        else if (edit !== '' && edit !== 'none') enforced = true;
      },
      close() {},
    });
  const signed = entries.some(({ name }) => /^\/?_xmlsignatures\/.*\.xml$/i.test(name));
  return { signed, enforced, tracked };
}

const isOn = (value: string | undefined): boolean =>
  value !== undefined && value !== '0' && value !== 'false' && value !== 'off';

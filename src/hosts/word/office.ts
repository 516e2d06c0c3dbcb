import { HostError } from '../host';

/** Refuses with a code when office.js did not load or another application hosts the page. */
export function assertWord(): void {
  if (typeof Office === 'undefined') throw new HostError('host-missing');
  if (typeof Word === 'undefined' || typeof Word.run !== 'function') throw new HostError('not-in-host');
}

/** True when Word claims the set. It over-promises (office-js#4953): what follows must still be tried. */
export function claims(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('WordApi', version);
  } catch {
    return false;
  }
}

/** Refuses when Word itself says that the document cannot be written to. */
export function assertWritable(): void {
  if (Office.context.document?.mode === Office.DocumentMode.ReadOnly)
    throw new HostError('read-only', 'document.mode');
}

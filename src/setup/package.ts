import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { siteFiles } from '../../scripts/webpack/site';

/** Where a site will be and what goes into it. */
export interface Target {
  /** The https address without a trailing slash. */
  readonly site: string;
  readonly officeJs: string;
  readonly revision: number;
  /** The text of a profile that was checked. */
  readonly house: string | null;
}

/** A moment that every zip can tell: with the same contents it is the same zip. */
const MOMENT = new Date(1980, 0, 1);

/**
 * The finished zip for one address, by the rules of `npm run build`.
 * @param carried The site as a zip, in base64.
 */
export function finishedZip(carried: string, target: Target): Uint8Array<ArrayBuffer> {
  const site = unzipSync(Uint8Array.from(atob(carried), (character) => character.charCodeAt(0)));
  const files = siteFiles(site, target, { decode: strFromU8, encode: strToU8 });
  return zipSync(files, { mtime: MOMENT, level: 6 });
}

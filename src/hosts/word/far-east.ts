import { isChineseFace } from '../../core/layout/wanted';
import type { Probes } from './read';

/** True when Word claims a set of the desktop's own. It over-promises (office-js#4953): what follows must still be tried. */
export function claimsDesktop(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('WordApiDesktop', version);
  } catch {
    return false;
  }
}

/**
 * Whether Word tells Chinese and Latin faces apart (WordApiDesktop 1.3: Microsoft 365 on Windows and Mac).
 * Tried once, in a round trip of its own that takes nothing else down with it, and never where Word does
 * not even claim it.
 */
export async function tellsFacesApart(probes: Probes): Promise<boolean> {
  if (probes.facesApart !== undefined) return probes.facesApart;
  probes.facesApart = false;
  if (!claimsDesktop('1.3')) return false;
  try {
    await Word.run(async (context) => {
      const { font } = context.document.body;
      font.load('nameAscii,nameFarEast');
      await context.sync();
      probes.facesApart = typeof font.nameFarEast === 'string';
    });
  } catch {
    // One Word claims it and has not got it: one name for all letters, then.
  }
  return probes.facesApart;
}

/**
 * Sets the face of Chinese letters. Where Word tells faces apart, Latin letters with a Latin face of the
 * author's own keep it; `font.nameAscii` has been loaded then.
 */
export function setFace(
  font: Pick<Word.Font, 'name' | 'nameAscii' | 'nameFarEast'>,
  name: string,
  apart: boolean,
): void {
  if (!apart || !isChineseFace(name)) {
    font.name = name;
    return;
  }
  const latin = font.nameAscii;
  if (latin === '' || isChineseFace(latin)) font.name = name;
  font.nameFarEast = name;
}

/** Fonts that Word has (WordApiDesktop 1.4); `null` where Word does not say. */
export async function fontList(): Promise<readonly string[] | null> {
  if (typeof Office === 'undefined' || typeof Word === 'undefined' || !claimsDesktop('1.4')) return null;
  try {
    return await Word.run(async (context) => {
      const { fontNames } = context.application;
      const count = fontNames.getCount();
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- a result of a call, which the sync fills
      const names = Array.from({ length: count.value }, (_, i) => fontNames.getItemAt(i));
      await context.sync();
      return names.map(({ value }) => value);
    });
  } catch {
    return null;
  }
}

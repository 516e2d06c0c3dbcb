/*
 * The one place that touches `@microsoft/office-js-helpers`: a library of 2018 whose `Utilities` still
 * serve. It is fetched when it is needed, never with the first screen.
 */

/** Where the panel runs, in the helpers' words; blanks where they cannot tell. */
export async function whereAmI(): Promise<{ readonly host: string; readonly platform: string }> {
  try {
    const { Utilities } = await import('@microsoft/office-js-helpers');
    return { host: String(Utilities.host ?? ''), platform: String(Utilities.platform ?? '') };
  } catch {
    return { host: '', platform: '' };
  }
}

/** Writes an error to the developer console in the helpers' readable form. */
export async function logError(error: unknown): Promise<void> {
  try {
    const { Utilities } = await import('@microsoft/office-js-helpers');
    Utilities.log(error as Error);
  } catch {
    // Logging is a courtesy; there is nowhere left to report its failure to.
  }
}

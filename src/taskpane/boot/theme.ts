/** `contrast` is black as Windows’ high contrast: strokes instead of greys. */
export type Shade = 'light' | 'dark' | 'contrast';

/** The shade of Word's own theme; where Word does not tell, after the system's. */
export function currentShade(): Shade {
  const background = officeBackground();
  if (background !== null) {
    if (luminance(background) === 0) return 'contrast';
    return luminance(background) < 0.4 ? 'dark' : 'light';
  }
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Calls back when Word's or the system's theme changes; returns the way to stop. */
export function watchShade(listener: (shade: Shade) => void): () => void {
  const tell = () => listener(currentShade());
  const query = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  query?.addEventListener('change', tell);
  try {
    Office.context.document.addHandlerAsync(
      'officeThemeChanged' as unknown as Office.EventType,
      tell,
      () => undefined,
    );
  } catch {
    // Not every Word reports a change of theme; the panel then follows at its next opening.
  }
  return () => query?.removeEventListener('change', tell);
}

function officeBackground(): string | null {
  try {
    const colour = Office.context.officeTheme?.bodyBackgroundColor;
    return /^#[0-9a-f]{6}$/iu.test(colour) ? colour : null;
  } catch {
    return null;
  }
}

/** Relative luminance of `#RRGGBB`, 0–1, without gamma: enough to tell dark from light. */
function luminance(colour: string): number {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Latin letters of very different widths: a font that is there measures otherwise than what stands in for it. */
const PROBE = 'mmmmmWWWWWiiiiilllll';
const STAND_INS = ['monospace', 'serif', 'sans-serif'];

/**
 * Which of some fonts this machine has, measured in the page, since neither browsers nor Word’s API list fonts
 * (WordApi 1.3). `undefined` where nothing can be measured, as outside a page.
 */
export function installedFonts(names: readonly string[]): readonly string[] | undefined {
  // Absent from engines before 2023, and from pages without a screen.
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return undefined;
  const width = (family: string) => {
    context.font = `64px ${family}`;
    return context.measureText(PROBE).width;
  };
  const usual = new Map(STAND_INS.map((family) => [family, width(family)]));
  // Different from one is enough: another may be that very font.
  const there = (name: string) =>
    [...usual].some(([family, without]) => width(`${JSON.stringify(name)}, ${family}`) !== without);
  return names.filter(there);
}

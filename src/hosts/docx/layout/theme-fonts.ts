import { readXml } from '../xml-reader';

/** Faces that a theme's names (`minorEastAsia`, `majorHAnsi`) stand for; absent where the theme leaves it open. */
export type ThemeFonts = ReadonlyMap<string, string>;

const DRAWING = /^\?:/;

/**
 * The faces of a theme part for simplified Chinese. An empty East Asian face gives way to the one that
 * the theme lists for the script. `''` has none.
 */
export function themeFonts(xml: string): ThemeFonts {
  const fonts = new Map<string, string>();
  if (xml === '') return fonts;
  let group = '';
  const keep = (name: string, face: string | undefined) => {
    if (face !== undefined && face !== '' && !fonts.has(name)) fonts.set(name, face);
  };
  readXml(xml, {
    open(qualified, attributes) {
      const name = qualified.replace(DRAWING, '');
      if (name === 'majorFont' || name === 'minorFont') group = name.slice(0, 5);
      if (group === '') return;
      const face = attributes['typeface'];
      if (name === 'latin') for (const slot of ['Ascii', 'HAnsi']) keep(group + slot, face);
      else if (name === 'ea') keep(`${group}EastAsia`, face);
      else if (name === 'font' && attributes['script'] === 'Hans') keep(`${group}EastAsia`, face);
    },
    close(qualified) {
      if (/(major|minor)Font$/.test(qualified)) group = '';
    },
  });
  return fonts;
}

import type { RunLook, SlotFault } from '../../../core/layout/model';
import { isChineseFace } from '../../../core/layout/wanted';
import { integer, val, type Properties } from '../properties';
import type { Style, Styles } from '../styles';
import type { Attributes } from '../xml-reader';
import type { ThemeFonts } from './theme-fonts';

/** A run's look without its place. */
export type ResolvedRunLook = Omit<RunLook, 'start' | 'end' | 'slot'> & {
  readonly slot: Exclude<SlotFault, 'marks'> | null;
  /** Quotes and dashes take the Latin face here. */
  readonly marksLatin: boolean;
};

/** Quotes, dashes and dots that belong to both scripts: a hint decides which face they take. */
export const SHARED_MARKS = /[“”‘’—…·]/;
/** How a run's characters look, everything inherited included. */
export function runLook(rPr: Properties, style: Style, styles: Styles, theme: ThemeFonts): ResolvedRunLook {
  const run = styles.runProperties(style, rPr);
  const fonts = run['rFonts'] ?? {};
  const face = faceOf(fonts, 'eastAsia', theme);
  const latin = faceOf(fonts, 'ascii', theme) ?? faceOf(fonts, 'hAnsi', theme);
  const hinted = fonts['w:hint'] === 'eastAsia';
  const color = val(run, 'color');
  return {
    face,
    latin,
    size: (integer(val(run, 'sz')) ?? 20) / 2,
    bold: styles.isOn('b', style, rPr),
    italic: styles.isOn('i', style, rPr),
    underlined: (val(run, 'u') ?? 'none') !== 'none',
    color: colorOf(color, run['color']),
    highlighted: (val(run, 'highlight') ?? 'none') !== 'none',
    slot: slotFault(fonts),
    marksLatin: !hinted && latin !== null && face !== null && latin !== face,
  };
}

/** Named or, where a theme's name stands in the same element or nearest, the theme's. */
function faceOf(fonts: Attributes, slot: string, theme: ThemeFonts): string | null {
  const themed = fonts[`w:${slot}Theme`];
  return themed === undefined ? (fonts[`w:${slot}`] ?? null) : (theme.get(themed) ?? null);
}

/** A colour by its figure; a theme's colour without one is not known. */
function colorOf(value: string | undefined, attributes: Attributes | undefined): string | null {
  if (value !== undefined && /^[0-9a-f]{6}$/i.test(value)) return `#${value.toUpperCase()}`;
  return attributes?.['w:themeColor'] !== undefined && attributes['w:themeColor'] !== 'text1' ? null : '';
}

function slotFault(fonts: Attributes): 'missing' | 'theme' | null {
  const named = fonts['w:eastAsia'];
  const themed = fonts['w:eastAsiaTheme'];
  if (named !== undefined) return themed === undefined ? null : 'theme';
  // A Chinese face in the Latin slots was meant for Chinese.
  const latin = fonts['w:ascii'] ?? fonts['w:hAnsi'];
  return themed === undefined || (latin !== undefined && isChineseFace(latin)) ? 'missing' : null;
}

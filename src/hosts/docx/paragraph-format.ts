import type { ParagraphFormat } from '../../core/document/types';
import type { BodyParagraph } from './body/body-model';
import { integer, mergeProperties, toggle, val, type Properties } from './properties';
import type { Styles, Style } from './styles';

/** Twentieths of a point per point. */
const TWIPS = 20;
/** A line spacing of 1 in `w:line` units, and what Word's API calls it (points). */
const SINGLE_LINE = 240;
const SINGLE_LINE_POINTS = 12;

const ALIGNMENTS: ReadonlyMap<string, ParagraphFormat['alignment']> = new Map([
  ['left', 'Left'],
  ['start', 'Left'],
  ['center', 'Centered'],
  ['right', 'Right'],
  ['end', 'Right'],
  ['both', 'Justified'],
  ['distribute', 'Justified'],
] as const);

/** How a paragraph looks: its style's and its own properties, the font of its first visible run (or its mark). */
export function readFormat(paragraph: BodyParagraph, styles: Styles, style: Style): ParagraphFormat {
  const pPr = mergeProperties(mergeProperties(styles.pPrDefault, style.pPr), paragraph.pPr);
  const run = styles.runProperties(style, paragraph.pieces[0]?.run.rPr ?? paragraph.mark);
  const fontSize = (integer(val(run, 'sz')) ?? 20) / 2;
  const spacing = pPr['spacing'] ?? {};
  return defined({
    fontName: fontName(run),
    fontSize,
    bold: toggle(run, 'b') ?? false,
    italic: toggle(run, 'i') ?? false,
    color: color(val(run, 'color')),
    alignment: ALIGNMENTS.get(val(pPr, 'jc') ?? 'left') ?? 'Left',
    ...indents(pPr, fontSize),
    lineSpacing: lineSpacing(spacing),
    spaceBefore: (integer(spacing['w:before']) ?? 0) / TWIPS,
    spaceAfter: (integer(spacing['w:after']) ?? 0) / TWIPS,
  });
}

/** The East Asian font, unless only a theme names it. */
function fontName(run: Properties): string | undefined {
  const fonts = run['rFonts'];
  if (!fonts) return undefined;
  // Beside each other in one element, the theme's wins.
  if (fonts['w:eastAsiaTheme'] !== undefined) return undefined;
  return fonts['w:eastAsia'] ?? fonts['w:ascii'] ?? fonts['w:hAnsi'];
}

function color(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : undefined;
}

/** Indents in characters go before those in points (ECMA-376 part 1, 17.3.1.12). */
function indents(pPr: Properties, fontSize: number): ParagraphFormat {
  const ind = pPr['ind'] ?? {};
  const chars = (name: string) => {
    const hundredths = integer(ind[name]);
    return hundredths === undefined || hundredths === 0 ? undefined : (hundredths / 100) * fontSize;
  };
  const points = (name: string) => {
    const twips = integer(ind[name]);
    return twips === undefined ? undefined : twips / TWIPS;
  };
  const minus = (value: number | undefined) => (value === undefined ? undefined : -value);
  return {
    firstLineIndent:
      minus(chars('w:hangingChars')) ??
      chars('w:firstLineChars') ??
      minus(points('w:hanging')) ??
      points('w:firstLine') ??
      0,
    rightIndent: chars('w:rightChars') ?? chars('w:endChars') ?? points('w:right') ?? points('w:end') ?? 0,
    leftIndent: chars('w:leftChars') ?? chars('w:startChars') ?? points('w:left') ?? points('w:start') ?? 0,
  };
}

function lineSpacing(spacing: Readonly<Record<string, string>>): number {
  const line = integer(spacing['w:line']) ?? SINGLE_LINE;
  const rule = spacing['w:lineRule'] ?? 'auto';
  return rule === 'auto' ? (line / SINGLE_LINE) * SINGLE_LINE_POINTS : line / TWIPS;
}

function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

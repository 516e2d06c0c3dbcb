import type { ParagraphFormat } from '../../../core/document/types';
import { escapeAttribute } from './markup';
import { PARAGRAPH_ORDER, PropertyList, RUN_ORDER } from './property-list';
import { attributesOf } from './tags';

const TWIPS = 20;
/** Up to here a line spacing is meant as a multiple of 12 points, as Word's API has it; beyond, as exact points. */
const LARGEST_MULTIPLE = 24;

const ALIGNMENT = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' } as const;

type AttributeValues = Readonly<Record<string, string | number | undefined>>;

function element(w: string, name: string, values: AttributeValues): string {
  const attributes = Object.entries(values)
    .filter((entry) => entry[1] !== undefined)
    .map(([key, value]) => ` ${w}${key}="${value}"`);
  return attributes.length === 0 ? '' : `<${w}${name}${attributes.join('')}/>`;
}

const onOff = (w: string, name: string, on: boolean): string =>
  on ? `<${w}${name}/>` : `<${w}${name} ${w}val="0"/>`;

/**
 * A run's properties with a format laid over them. A font is written into all four slots with the
 * theme's left out: a font in the Latin slots alone leaves Chinese in the theme's. `former` is a record of
 * what they were, where changes are tracked.
 */
export function runProperties(base: string, format: ParagraphFormat, w: string, former?: string): string {
  const list = PropertyList.parse(base, RUN_ORDER);
  const { fontName, fontSize, bold, italic, color } = format;
  if (fontName !== undefined) {
    const name = escapeAttribute(fontName);
    list.set(
      'rFonts',
      element(w, 'rFonts', { hint: 'eastAsia', ascii: name, hAnsi: name, eastAsia: name, cs: name }),
    );
  }
  if (fontSize !== undefined) {
    const halfPoints = Math.round(fontSize * 2);
    list
      .set('sz', element(w, 'sz', { val: halfPoints }))
      .set('szCs', element(w, 'szCs', { val: halfPoints }));
  }
  if (bold !== undefined) list.set('b', onOff(w, 'b', bold)).set('bCs', onOff(w, 'bCs', bold));
  if (italic !== undefined) list.set('i', onOff(w, 'i', italic)).set('iCs', onOff(w, 'iCs', italic));
  if (color !== undefined)
    list.set('color', element(w, 'color', { val: color.replace('#', '').toUpperCase() }));
  if (former !== undefined) list.set('rPrChange', former);
  return list.toXml(`${w}rPr`);
}

/** A paragraph's properties with a format laid over them; `fontSize` (points) is what a character indent is counted in. */
export function paragraphProperties(
  base: PropertyList,
  format: ParagraphFormat,
  w: string,
  fontSize?: number,
): PropertyList {
  const { alignment, firstLineIndent, leftIndent, rightIndent, lineSpacing, spaceBefore, spaceAfter } =
    format;
  if (alignment !== undefined) base.set('jc', element(w, 'jc', { val: ALIGNMENT[alignment] }));
  if (lineSpacing !== undefined || spaceBefore !== undefined || spaceAfter !== undefined) {
    base.set('spacing', element(w, 'spacing', spacing(attributesOf(base.get('spacing')), format)));
  }
  if (firstLineIndent !== undefined || leftIndent !== undefined || rightIndent !== undefined) {
    base.set('ind', element(w, 'ind', indents(attributesOf(base.get('ind')), format, fontSize)));
  }
  return base;
}

function spacing(
  old: Record<string, string>,
  { lineSpacing, spaceBefore, spaceAfter }: ParagraphFormat,
): AttributeValues {
  const next: Record<string, string | number | undefined> = { ...old };
  if (spaceBefore !== undefined) {
    Object.assign(next, {
      before: Math.round(spaceBefore * TWIPS),
      beforeLines: undefined,
      beforeAutospacing: undefined,
    });
  }
  if (spaceAfter !== undefined) {
    Object.assign(next, {
      after: Math.round(spaceAfter * TWIPS),
      afterLines: undefined,
      afterAutospacing: undefined,
    });
  }
  if (lineSpacing !== undefined) {
    // 240 is a single line, and a single line is what Word's API calls 12 points: both are twentieths.
    next['line'] = Math.round(lineSpacing * TWIPS);
    next['lineRule'] = lineSpacing <= LARGEST_MULTIPLE ? 'auto' : 'exact';
  }
  return next;
}

/** Indents also in characters where they are whole halves of one: those follow when the size changes. */
function indents(
  old: Record<string, string>,
  { firstLineIndent, leftIndent, rightIndent }: ParagraphFormat,
  fontSize: number | undefined,
): AttributeValues {
  const next: Record<string, string | number | undefined> = { ...old };
  const characters = (points: number) => {
    if (fontSize === undefined || fontSize <= 0) return 0;
    const halves = Math.round((points / fontSize) * 2);
    return Math.abs((halves / 2) * fontSize - points) < 0.01 ? halves * 50 : 0;
  };
  if (firstLineIndent !== undefined) {
    const hanging = firstLineIndent < 0;
    const size = Math.abs(firstLineIndent);
    // Zero is written out: it overrides what a style indents.
    const [own, other] = hanging ? ['hanging', 'firstLine'] : ['firstLine', 'hanging'];
    next[`${own}Chars`] = characters(size);
    next[own] = Math.round(size * TWIPS);
    next[`${other}Chars`] = undefined;
    next[other] = undefined;
  }
  if (leftIndent !== undefined) {
    next['leftChars'] = characters(leftIndent);
    next['left'] = Math.round(leftIndent * TWIPS);
    next['startChars'] = undefined;
    next['start'] = undefined;
  }
  if (rightIndent !== undefined) {
    next['rightChars'] = characters(rightIndent);
    next['right'] = Math.round(rightIndent * TWIPS);
    next['endChars'] = undefined;
    next['end'] = undefined;
  }
  return next;
}

/** Properties of a paragraph that a new one takes over. */
export interface CopiedProperties {
  /** Keep the list membership. */
  readonly joinList: boolean;
  /** Keep the section break. */
  readonly section?: boolean;
  /** Take the paragraph out of a list that its style would put it in. */
  readonly leaveStyleList?: boolean;
}

/** A copy of a `w:pPr` for another paragraph: no revision marks, no frame, list and section as asked. */
export function copiedProperties(
  xml: string,
  w: string,
  { joinList, section, leaveStyleList }: CopiedProperties,
): PropertyList {
  const list = PropertyList.parse(xml, PARAGRAPH_ORDER).remove('pPrChange', 'framePr');
  if (section !== true) list.remove('sectPr');
  if (!joinList) list.remove('numPr');
  if (!joinList && leaveStyleList === true)
    list.set('numPr', `<${w}numPr><${w}numId ${w}val="0"/></${w}numPr>`);
  const mark = list.get('rPr');
  if (mark !== '') list.set('rPr', copiedRunProperties(mark, w));
  return list;
}

/** A copy of a `w:rPr` for another run: no revision marks, not hidden. */
export function copiedRunProperties(xml: string, w: string): string {
  return PropertyList.parse(xml, RUN_ORDER)
    .remove('ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'vanish', 'specVanish')
    .toXml(`${w}rPr`);
}

import type { PageGrid } from '../../../core/layout/model';
import type { BodyParagraph } from '../body/body-model';
import { integer } from '../properties';
import { attributesOf } from '../write/tags';
import type { XmlElement } from './xml-element';

/** A `w:sectPr` where it stands. */
export interface SectionSource {
  /** Indexes of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
  /** Range of the element in the main part; empty where the body has none of its own. */
  readonly start: number;
  readonly end: number;
  /** Its paragraph, `null` for the last section of the body. */
  readonly paragraph: number | null;
}

const OPEN = /<(?:[\w.-]+:)?sectPr(?=[\s/>])[^>]*>/g;
const CLOSE = /<\/(?:[\w.-]+:)?sectPr\s*>/g;

/** All sections of a body, in document order. The last may have no element. */
export function findSections(xml: string, paragraphs: readonly BodyParagraph[]): readonly SectionSource[] {
  const found: SectionSource[] = [];
  let first = 0;
  paragraphs.forEach((paragraph, index) => {
    if (!paragraph.hasSection || !paragraph.pPrRange || paragraph.inTable) return;
    const range = within(xml, paragraph.pPrRange.start, paragraph.pPrRange.end);
    if (!range) return;
    found.push({ first, last: index, ...range, paragraph: index });
    first = index + 1;
  });
  const behind = paragraphs[paragraphs.length - 1]?.end ?? 0;
  const bodyEnd = lastBodyEnd(xml);
  const range = within(xml, behind, bodyEnd) ?? { start: bodyEnd, end: bodyEnd };
  found.push({
    first: Math.min(first, Math.max(0, paragraphs.length - 1)),
    last: paragraphs.length - 1,
    ...range,
    paragraph: null,
  });
  return found;
}

/** Where the body's closing tag begins. */
function lastBodyEnd(xml: string): number {
  const closing = /<\/(?:[\w.-]+:)?body\s*>/g;
  let at = xml.length;
  for (const match of xml.matchAll(closing)) at = match.index;
  return at;
}

function within(
  xml: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  OPEN.lastIndex = from;
  const open = OPEN.exec(xml);
  if (!open || open.index >= to) return null;
  const openEnd = open.index + open[0].length;
  if (open[0].endsWith('/>')) return { start: open.index, end: openEnd };
  CLOSE.lastIndex = openEnd;
  const close = CLOSE.exec(xml);
  return close && close.index < to ? { start: open.index, end: close.index + close[0].length } : null;
}

const TWIPS = 20;
/** Word's own figures where a section says nothing (ECMA-376 part 1, 17.6.11 and 17.6.13), in twips. */
const DEFAULTS = {
  w: 12240,
  h: 15840,
  top: 1440,
  right: 1440,
  bottom: 1440,
  left: 1440,
  gutter: 0,
};
/** Characters of the grid are counted in 4,096ths of a point. */
const CHARACTER_SPACE = 4096;

/** The figures of a `w:sectPr`, in points. `size` is that of the default paragraph style. */
export function pageFigures(sectPr: XmlElement, size: number) {
  const page = attributesOf(sectPr.child('pgSz'));
  const margin = attributesOf(sectPr.child('pgMar'));
  const points = (from: Readonly<Record<string, string>>, name: keyof typeof DEFAULTS) =>
    (integer(from[name]) ?? DEFAULTS[name]) / TWIPS;
  return {
    width: points(page, 'w'),
    height: points(page, 'h'),
    top: points(margin, 'top'),
    bottom: points(margin, 'bottom'),
    left: points(margin, 'left'),
    right: points(margin, 'right'),
    gutter: points(margin, 'gutter'),
    grid: gridOf(attributesOf(sectPr.child('docGrid')), size),
  };
}

function gridOf(attributes: Readonly<Record<string, string>>, size: number): PageGrid | null {
  const { type = 'default' } = attributes;
  const linePitch = (integer(attributes['linePitch']) ?? 0) / TWIPS;
  if (type === 'default' || linePitch <= 0) return null;
  const space = (integer(attributes['charSpace']) ?? 0) / CHARACTER_SPACE;
  return { linePitch, characterPitch: type === 'lines' ? null : size + space };
}

/** An on/off element: absent is off, without a value on. */
export const isOn = (xml: string): boolean =>
  xml !== '' && !['0', 'false', 'off'].includes(attributesOf(xml)['val'] ?? '1');

/** Relationship ids of a section's footers (or headers) by kind. */
export function references(sectPr: XmlElement, name: 'footerReference' | 'headerReference') {
  const ids: Partial<Record<'default' | 'even' | 'first', string>> = {};
  for (const child of sectPr.children) {
    if (child.name !== name) continue;
    const { type = 'default', id } = attributesOf(child.xml);
    if (id !== undefined && /^(default|even|first)$/.test(type)) ids[type as keyof typeof ids] ??= id;
  }
  return ids;
}

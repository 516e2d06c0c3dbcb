import { attributesOf } from '../write/tags';
import type { FooterLook, SectionLook } from '../../../core/layout/model';
import type { LayoutProfile } from '../../../core/layout/profile/schema';
import type { LayoutContext } from '../../../core/layout/rule';
import { problemOf } from '../../../core/layout/rules/pagenum';
import { FOOTERS } from './footer-parts';
import { references, type SectionSource } from './sections';
import {
  elementOf,
  textOfElement,
  withChild,
  withChildren,
  type XmlChild,
  type XmlElement,
} from './xml-element';

const ORDER =
  'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'.split(
    ' ',
  );

/** A section as it shall be, and what of it is left alone. */
export interface SetSection {
  readonly xml: string;
  readonly numbered: boolean;
  readonly skipped: 'footer-text' | 'revision' | null;
}

/** What is said besides a page number: an author's own words. */
const OWN_WORDS = /[^#\s\u3000\-—―－–~·.|/／第页共0-9０-９]/;
const hasWords = (footer: FooterLook | null): boolean => footer !== null && OWN_WORDS.test(footer.text);

/** True where the section needs a page number and nothing of the author's stands in its footers. */
export function wantsNumber(look: SectionLook, { model, profile, installed }: LayoutContext): boolean {
  return problemOf(look, model.oddAndEven, profile, installed) !== null && !ownWords(look);
}

const ownWords = ({ footers }: SectionLook): boolean => hasWords(footers.odd) || hasWords(footers.even);

/**
 * A section's properties under a profile: paper, margins, grid, footers. A section that lies on its side
 * keeps its page; footers with the author's own words stay.
 */
export function setSection(
  source: SectionSource,
  look: SectionLook,
  xml: string,
  names: { readonly w: string; readonly r: string },
  {
    profile,
    oddAndEven,
    number,
    size,
  }: {
    readonly profile: LayoutProfile;
    readonly oddAndEven: boolean;
    readonly number: boolean;
    /** Points of the default paragraph style: a grid's letters are counted from it. */
    readonly size: number;
  },
): SetSection {
  const { w } = names;
  const written = xml.slice(source.start, source.end);
  let sectPr = elementOf(written, `${w}sectPr`);
  if (sectPr.child('sectPrChange') !== '') return { xml: written, numbered: false, skipped: 'revision' };
  if (look.width <= look.height) sectPr = withPage(sectPr, profile, w, size);
  const numbered = number && !ownWords(look);
  if (numbered) sectPr = withFooters(sectPr, names);
  if (oddAndEven) sectPr = withEven(sectPr, names);
  return {
    xml:
      written === '' || textOfElement(sectPr) !== textOfElement(elementOf(written))
        ? textOfElement(sectPr)
        : written,
    numbered,
    skipped: number && !numbered ? 'footer-text' : null,
  };
}

const mm = (millimetres: number): string => String(Math.round((millimetres / 25.4) * 1440));

function withPage(sectPr: XmlElement, { page, grid }: LayoutProfile, w: string, base: number): XmlElement {
  const size = put('pgSz', sectPr, w, { w: mm(page.width), h: mm(page.height), orient: null });
  const margins = put(
    'pgMar',
    size,
    w,
    {
      top: mm(page.top),
      right: mm(page.right),
      bottom: mm(page.bottom),
      left: mm(page.left),
      footer: mm(page.footer),
      gutter: '0',
    },
    { header: '851' },
  );
  if (!grid) {
    // Lines are set exactly: a grid would only move what is not.
    const { type } = attributesOf(margins.child('docGrid'));
    return type === undefined || type === 'default'
      ? margins
      : put('docGrid', margins, w, { type: null, charSpace: null });
  }
  const inner = (total: number, ...sides: number[]) =>
    Number(mm(total)) - sides.reduce((sum, side) => sum + Number(mm(side)), 0);
  const linePitch = Math.floor(inner(page.height, page.top, page.bottom) / grid.lines);
  const letter = inner(page.width, page.left, page.right) / 20 / grid.characters;
  // Rounded away from zero, so that the last letter still fits.
  const charSpace = Math.floor((letter - base) * 4096);
  return put('docGrid', margins, w, {
    type: 'linesAndChars',
    linePitch: String(linePitch),
    charSpace: String(charSpace),
  });
}

/** A child with some attributes of its own set, others (`null`) taken away, the rest as they are. */
function put(
  name: string,
  sectPr: XmlElement,
  w: string,
  values: Readonly<Record<string, string | null>>,
  defaults: Readonly<Record<string, string>> = {},
): XmlElement {
  const all: Record<string, string | null> = { ...defaults, ...attributesOf(sectPr.child(name)), ...values };
  const text = Object.entries(all).flatMap(([key, value]) =>
    value === null ? [] : [` ${w}${key}="${value}"`],
  );
  const child: XmlChild = { name, xml: `<${w}${name}${text.join('')}/>` };
  return attributesOf(sectPr.child(name)) && same(attributesOf(sectPr.child(name)), all)
    ? sectPr
    : withChild(sectPr, child, ORDER);
}

function same(
  found: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string | null>>,
): boolean {
  const kept = Object.entries(wanted).filter(([, value]) => value !== null);
  return kept.length === Object.keys(found).length && kept.every(([key, value]) => found[key] === value);
}

const reference = (name: string, kind: string, id: string, { w, r }: { w: string; r: string }): XmlChild => ({
  name,
  xml: `<${w}${name} xmlns:r="${r}" ${w}type="${kind}" r:id="${id}"/>`,
});

/** Our own footers in place of those for odd and even pages; the first page's stays. */
function withFooters(sectPr: XmlElement, names: { readonly w: string; readonly r: string }): XmlElement {
  const rest = sectPr.children.filter(
    ({ name, xml }) => name !== 'footerReference' || attributesOf(xml)['type'] === 'first',
  );
  const heads = rest.filter(({ name }) => name === 'headerReference' || name === 'footerReference');
  const own = Object.values(FOOTERS).map(({ kind, id }) => reference('footerReference', kind, id, names));
  return withChildren(sectPr, [...heads, ...own, ...rest.filter((child) => !heads.includes(child))]);
}

/** Where pages are told apart, an only header or footer is meant for all of them. */
function withEven(sectPr: XmlElement, names: { readonly w: string; readonly r: string }): XmlElement {
  let next = sectPr;
  for (const name of ['footerReference', 'headerReference'] as const) {
    const ids = references(next, name);
    if (ids.default === undefined || ids.even !== undefined) continue;
    next = withChildren(next, [reference(name, 'even', ids.default, names), ...next.children]);
  }
  return next;
}

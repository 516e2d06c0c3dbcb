import { tagsOf } from './tags';

/**
 * The children of a `w:pPr` or `w:rPr` as text, for changing one and leaving the others as they are
 * written. Order is the schema's (ECMA-376 part 1, CT_PPr and CT_RPr), which Word insists on.
 */
export const PARAGRAPH_ORDER =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  );

export const RUN_ORDER =
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(
    ' ',
  );

interface Child {
  /** Name without prefix. */
  readonly name: string;
  readonly xml: string;
}

/** A `w:pPr` or `w:rPr` that can be changed child by child. */
export class PropertyList {
  private constructor(
    private readonly order: readonly string[],
    private children: Child[],
  ) {}

  /** From the element's text (`''` for none). */
  static parse(xml: string, order: readonly string[]): PropertyList {
    const children: Child[] = [];
    let depth = 0;
    let start = 0;
    let name = '';
    for (const tag of tagsOf(xml)) {
      const { closing, empty } = tag;
      if (closing) depth--;
      if (depth === 1 && !closing) {
        start = tag.start;
        name = tag.name;
      }
      if (depth === 1 && (closing || empty)) children.push({ name, xml: xml.slice(start, tag.end) });
      if (!closing && !empty) depth++;
    }
    return new PropertyList(order, children);
  }

  /** A child's text, `''` when it is not there. */
  get(name: string): string {
    return this.children.find((child) => child.name === name)?.xml ?? '';
  }

  /** Puts a child where the schema wants it, in place of one of its name. */
  set(name: string, xml: string): this {
    this.remove(name);
    if (xml === '') return this;
    const rank = this.order.indexOf(name);
    const at = this.children.findIndex((child) => this.order.indexOf(child.name) > rank);
    this.children.splice(at < 0 ? this.children.length : at, 0, { name, xml });
    return this;
  }

  remove(...names: readonly string[]): this {
    this.children = this.children.filter((child) => !names.includes(child.name));
    return this;
  }

  /** The element's text; `''` when nothing is left in it. `element` is its name with prefix. */
  toXml(element: string): string {
    if (this.children.length === 0) return '';
    return `<${element}>${this.children.map(({ xml }) => xml).join('')}</${element}>`;
  }
}

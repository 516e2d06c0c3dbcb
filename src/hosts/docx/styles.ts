import { MAX_STYLE_CHAIN } from './limits';
import { PropertyCollector } from './property-collector';
import { integer, mergeProperties, NO_PROPERTIES, toggle, val, type Properties } from './properties';
import { levelOfHeading, neutralStyleName } from './style-names';
import { readXml } from './xml-reader';

/** A style as written, not yet joined with what it is based on. */
interface StyleDefinition {
  readonly id: string;
  readonly type: string;
  name: string;
  basedOn: string | null;
  readonly pPr: Properties;
  readonly rPr: Properties;
}

/** A style joined with all that it is based on. */
export interface Style {
  readonly id: string;
  /** Language-neutral name where it is a built-in style, else the style's own name. */
  readonly name: string;
  readonly pPr: Properties;
  readonly rPr: Properties;
  /** Id of this style or of the nearest ancestor that gives the numbering, `null` without one. */
  readonly numberedBy: string | null;
  /** Outline level 1–9, or `null`. */
  readonly outlineLevel: number | null;
}

/** The styles of a document. */
export class Styles {
  private readonly definitions = new Map<string, StyleDefinition>();
  private readonly joined = new Map<string, Style>();
  private defaultParagraph: string | null = null;
  /** Document defaults. */
  pPrDefault: Properties = NO_PROPERTIES;
  rPrDefault: Properties = NO_PROPERTIES;

  /** Styles of `styles.xml`; `''` for a document without one. */
  static parse(xml: string): Styles {
    const styles = new Styles();
    if (xml !== '') styles.read(xml);
    return styles;
  }

  /** The style a paragraph has by its `w:pStyle`, or the default one. */
  paragraph(id: string | undefined): Style {
    const known = id !== undefined && this.definitions.has(id) ? id : undefined;
    return this.style(known ?? this.fallback(id));
  }

  /** A run's style, or `null`. */
  character(id: string | undefined): Style | null {
    return id !== undefined && this.definitions.has(id) ? this.style(id) : null;
  }

  /** Id of the style with this language-neutral name, or `null` when the document does not define it. */
  idOf(neutralName: string): string | null {
    for (const { id, type, name } of this.definitions.values()) {
      if (type === 'paragraph' && neutralStyleName(name) === neutralName) return id;
    }
    return null;
  }

  /** The `numId` that a numbering style stands for. */
  numberingOf(id: string): number | undefined {
    return integer(this.definitions.get(id)?.pPr['numPr']?.['numId']);
  }

  /** On or off for a run: directly, else the exclusive or of its styles (ECMA-376 part 1, 17.7.3). */
  isOn(name: string, style: Style, rPr: Properties): boolean {
    const direct = toggle(rPr, name);
    if (direct !== undefined) return direct;
    const own = this.character(val(rPr, 'rStyle'));
    const byStyles = (toggle(style.rPr, name) ?? false) !== ((own && toggle(own.rPr, name)) ?? false);
    return byStyles || (toggle(this.rPrDefault, name) ?? false);
  }

  /** All properties of a run: defaults, paragraph style, character style, its own. */
  runProperties(style: Style, rPr: Properties): Properties {
    const own = this.character(val(rPr, 'rStyle'));
    return mergeProperties(
      mergeProperties(mergeProperties(this.rPrDefault, style.rPr), own?.rPr ?? NO_PROPERTIES),
      rPr,
    );
  }

  /** A style that the document does not define: a heading's id still says its level. */
  private fallback(id: string | undefined): string {
    if (id === undefined || levelOfHeading(neutralStyleName(id)) === null) return this.defaultParagraph ?? '';
    this.define({ id, type: 'paragraph', name: id, basedOn: null, pPr: NO_PROPERTIES, rPr: NO_PROPERTIES });
    return id;
  }

  private style(id: string): Style {
    let style = this.joined.get(id);
    if (!style) {
      style = this.join(id);
      this.joined.set(id, style);
    }
    return style;
  }

  private join(id: string): Style {
    const chain: StyleDefinition[] = [];
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at) && seen.size < MAX_STYLE_CHAIN;) {
      seen.add(at);
      const definition = this.definitions.get(at);
      if (!definition) break;
      chain.push(definition);
      at = definition.basedOn;
    }
    let pPr = NO_PROPERTIES;
    let rPr = NO_PROPERTIES;
    for (const definition of [...chain].reverse()) {
      pPr = mergeProperties(pPr, definition.pPr);
      rPr = mergeProperties(rPr, definition.rPr);
    }
    const name = chain[0] ? neutralStyleName(chain[0].name) : 'Normal';
    const numbered = chain.find((definition) => definition.pPr['numPr']?.['numId'] !== undefined);
    return { id, name, pPr, rPr, numberedBy: numbered?.id ?? null, outlineLevel: outlineLevel(pPr, chain) };
  }

  private define(definition: StyleDefinition): void {
    if (!this.definitions.has(definition.id)) this.definitions.set(definition.id, definition);
  }

  private read(xml: string): void {
    let current: StyleDefinition | null = null;
    let inDefault = '';
    const collector = new PropertyCollector();
    readXml(xml, {
      open: (name, attributes, start, end) => {
        if (collector.open(name, attributes, start, end)) return;
        if (name === 'w:style') {
          const id = attributes['w:styleId'] ?? '';
          const type = attributes['w:type'] ?? 'paragraph';
          current = { id, type, name: id, basedOn: null, pPr: {}, rPr: {} };
          this.define(current);
          if (type === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? ''))
            this.defaultParagraph ??= id;
        } else if (name === 'w:name' && current) current.name = attributes['w:val'] ?? current.name;
        else if (name === 'w:basedOn' && current) current.basedOn = attributes['w:val'] ?? null;
        else if (name === 'w:pPrDefault' || name === 'w:rPrDefault') inDefault = name;
        else if (name === 'w:pPr' || name === 'w:rPr') collector.begin(name, start, end);
      },
      close: (name, start, end) => {
        const done = collector.close(name, start, end);
        if (done && current) Object.assign(name === 'w:pPr' ? current.pPr : current.rPr, done.properties);
        else if (done && inDefault === 'w:pPrDefault') this.pPrDefault = done.properties;
        else if (done && inDefault === 'w:rPrDefault') this.rPrDefault = done.properties;
        else if (name === 'w:style') current = null;
        else if (name === inDefault) inDefault = '';
      },
    });
  }
}

/** By the nearest `w:outlineLvl` (9 is body text), else by a built-in heading's name. */
function outlineLevel(pPr: Properties, chain: readonly StyleDefinition[]): number | null {
  const written = integer(val(pPr, 'outlineLvl'));
  if (written !== undefined) return written >= 0 && written < 9 ? written + 1 : null;
  for (const { name } of chain) {
    const level = levelOfHeading(neutralStyleName(name));
    if (level !== null) return level;
  }
  return null;
}

import { integer } from './properties';
import type { Styles } from './styles';
import { readXml, type Attributes } from './xml-reader';

/** One level of a list. */
export interface ListLevel {
  /** First value. */
  start: number;
  /** Name of the number format. */
  format: string;
  /** Text with `%1`…`%9` for the values of the levels. */
  text: string;
  /** Written level after whose use this one begins anew: undefined = any level above, 0 = never. */
  restart: number | undefined;
  /** All levels in plain digits. */
  legal: boolean;
  /** Id of the paragraph style tied to this level. */
  style: string | undefined;
  hidden: boolean;
}

/** A list: what a `numId` stands for. */
export interface List {
  /** Lists of one `counter` share their counters. */
  readonly counter: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Values at which this list's first use sets a level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

interface Abstract {
  readonly id: string;
  readonly levels: (ListLevel | undefined)[];
  styleLink: string | undefined;
}

interface Num {
  abstract: string;
  readonly overrides: Map<number, { start?: number; level?: ListLevel }>;
}

const LEVELS = 9;

/** The lists of a document, from `numbering.xml`. */
export class Numbering {
  private readonly abstracts = new Map<string, Abstract>();
  private readonly nums = new Map<number, Num>();
  private readonly lists = new Map<number, List | null>();

  private constructor(private readonly styles: Styles) {}

  /** `xml` may be `''`. */
  static parse(xml: string, styles: Styles): Numbering {
    const numbering = new Numbering(styles);
    if (xml !== '') numbering.read(xml);
    return numbering;
  }

  /** The list of a `numId`; `null` when there is none (0 is none by definition). */
  list(numId: number): List | null {
    let list = this.lists.get(numId);
    if (list === undefined) {
      list = this.resolve(numId);
      this.lists.set(numId, list);
    }
    return list;
  }

  /** The level that a paragraph style is tied to in a list. */
  levelOfStyle(numId: number, style: string): number | undefined {
    const level = this.list(numId)?.levels.findIndex((candidate) => candidate?.style === style) ?? -1;
    return level < 0 ? undefined : level;
  }

  private resolve(numId: number): List | null {
    const num = this.nums.get(numId);
    if (numId === 0 || !num) return null;
    const abstract = this.follow(num.abstract);
    if (!abstract) return null;
    const levels = abstract.levels.slice();
    const startOverrides = new Map<number, number>();
    for (const [level, override] of num.overrides) {
      if (override.level) levels[level] = override.level;
      if (override.start !== undefined) startOverrides.set(level, override.start);
    }
    return { counter: abstract.id, levels, startOverrides };
  }

  /** A list definition may stand for the one of a numbering style (`w:numStyleLink`). */
  private follow(id: string): Abstract | null {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const abstract = this.abstracts.get(at);
      if (!abstract) return null;
      if (abstract.styleLink === undefined) return abstract;
      const linked = this.styles.numberingOf(abstract.styleLink);
      const next: string | undefined = linked === undefined ? undefined : this.nums.get(linked)?.abstract;
      if (next === undefined || next === at) return abstract;
      at = next;
    }
    return null;
  }

  private read(xml: string): void {
    let abstract: Abstract | null = null;
    let num: Num | null = null;
    let override: { start?: number; level?: ListLevel } | null = null;
    let level: ListLevel | null = null;
    // Of alternatives only the fallback is read: the choice holds formats of later versions.
    let skipped = 0;
    readXml(xml, {
      open: (name, attributes) => {
        if (skipped > 0 || name === 'mc:Choice') {
          skipped++;
          return;
        }
        const value = attributes['w:val'];
        if (name === 'w:abstractNum') {
          abstract = { id: attributes['w:abstractNumId'] ?? '', levels: [], styleLink: undefined };
          this.abstracts.set(abstract.id, abstract);
        } else if (name === 'w:num') {
          num = { abstract: '', overrides: new Map() };
          this.nums.set(integer(attributes['w:numId']) ?? -1, num);
        } else if (name === 'w:abstractNumId' && num) num.abstract = value ?? '';
        else if (name === 'w:numStyleLink' && abstract) abstract.styleLink = value;
        else if (name === 'w:lvlOverride' && num) {
          override = {};
          num.overrides.set(levelIndex(attributes), override);
        } else if (name === 'w:startOverride' && override) override.start = integer(value) ?? 0;
        else if (name === 'w:lvl') {
          level = newLevel();
          if (override) override.level = level;
          else if (abstract) abstract.levels[levelIndex(attributes)] = level;
        } else if (level) readLevel(level, name, value);
      },
      close: (name) => {
        if (skipped > 0) skipped--;
        else if (name === 'w:lvl') level = null;
        else if (name === 'w:lvlOverride') override = null;
        else if (name === 'w:num') num = null;
        else if (name === 'w:abstractNum') abstract = null;
      },
    });
  }
}

function levelIndex(attributes: Attributes): number {
  return Math.min(LEVELS - 1, Math.max(0, integer(attributes['w:ilvl']) ?? 0));
}

function newLevel(): ListLevel {
  return {
    start: 0,
    format: 'decimal',
    text: '',
    restart: undefined,
    legal: false,
    style: undefined,
    hidden: false,
  };
}

function readLevel(level: ListLevel, name: string, value: string | undefined): void {
  if (name === 'w:start') level.start = integer(value) ?? 0;
  else if (name === 'w:numFmt') level.format = value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = (value ?? '').slice(0, 256);
  else if (name === 'w:lvlRestart') level.restart = integer(value);
  else if (name === 'w:isLgl') level.legal = isOn(value);
  else if (name === 'w:pStyle') level.style = value;
  else if (name === 'w:vanish') level.hidden = isOn(value);
}

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'off';

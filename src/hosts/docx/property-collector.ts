import type { XmlRange } from './body/body-model';
import { NO_PROPERTIES, type Properties } from './properties';
import type { Attributes } from './xml-reader';

/** What one `w:pPr` or `w:rPr` held. */
export interface Collected {
  readonly properties: Properties;
  /** Properties of the paragraph mark, from `w:pPr/w:rPr`. */
  readonly mark: Properties;
  readonly range: XmlRange;
}

/** Gathers the direct children of a `w:pPr` or `w:rPr`; tracked former properties are passed over. */
export class PropertyCollector {
  private depth = 0;
  private start = 0;
  private target: Record<string, Attributes> = {};
  private mark: Record<string, Attributes> | null = null;
  private group = '';

  /** Call at the opening tag of `w:pPr` or `w:rPr`. */
  begin(_name: string, start: number, _end: number): void {
    this.depth = 1;
    this.start = start;
    this.target = {};
    this.mark = null;
    this.group = '';
  }

  /** True when the element belongs to the properties being gathered. */
  open(name: string, attributes: Attributes, _start: number, _end: number): boolean {
    if (this.depth === 0) return false;
    this.depth++;
    if (this.depth === 2) {
      this.group = name;
      if (name === 'w:rPr') this.mark = {};
      else if (name === 'w:numPr') this.target['numPr'] = {};
      else if (name.startsWith('w:')) this.target[name.slice(2)] = attributes;
    } else if (this.depth === 3 && name.startsWith('w:')) {
      if (this.group === 'w:rPr') this.mark![name.slice(2)] = attributes;
      else if (this.group === 'w:numPr') {
        this.target['numPr'] = { ...this.target['numPr'], [name.slice(2)]: attributes['w:val'] ?? '' };
      }
    }
    return true;
  }

  /** Everything gathered, when this closes the properties; `null` otherwise. */
  close(_name: string, _start: number, end: number): Collected | null {
    if (this.depth === 0 || --this.depth > 0) return null;
    return {
      properties: this.target,
      mark: this.mark ?? NO_PROPERTIES,
      range: { start: this.start, end },
    };
  }

  /** True between {@link begin} and the matching {@link close}. */
  get busy(): boolean {
    return this.depth > 0;
  }
}

import type { Attributes } from '../xml-reader';
import type { Container, Control } from './body-model';
import { CLOSED_CONTROLS } from './element-kinds';

/** Content controls around whole paragraphs, and the properties of those inside paragraphs. */
export class Controls {
  private readonly open: Control[] = [];
  /** Whose `w:sdtPr` is being read. */
  private described: Pick<Control, 'closed' | 'locked'> | null = null;

  /** Those that are open now, outermost first. */
  current: readonly Control[] = [];

  /** `ofTable`: it is around rows or cells. */
  begin(start: number, nextParagraph: number, ofTable: boolean): void {
    const first = nextParagraph;
    this.open.push({ start, end: -1, closed: false, locked: false, ofTable, first, last: -1 });
    this.current = [...this.open];
  }

  end(end: number, lastParagraph: number): void {
    const control = this.open.pop()!;
    control.end = end;
    control.last = lastParagraph;
    this.current = [...this.open];
  }

  /** Call at `w:sdtPr`; `inline` is the control's container where it stands inside a paragraph. */
  beginProperties(inline: Container | undefined): void {
    this.described = inline ?? this.open[this.open.length - 1] ?? null;
  }

  endProperties(): void {
    this.described = null;
  }

  /** True while a control's properties are read. */
  get inProperties(): boolean {
    return this.described !== null;
  }

  property(name: string, attributes: Attributes): void {
    if (!this.described) return;
    if (CLOSED_CONTROLS.has(name)) this.described.closed = true;
    // `sdtLocked` keeps the control itself, not what stands in it.
    else if (name === 'w:lock' && /^(sdtContentLocked|contentLocked)$/.test(attributes['w:val'] ?? ''))
      this.described.locked = true;
  }
}

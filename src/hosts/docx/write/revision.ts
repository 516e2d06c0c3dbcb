/** Who is named as the author of tracked changes. */
const AUTHOR = '纲举';

/** How changes are written where the document tracks them: nothing of the old text goes, all of the new is marked. */
export class Revision {
  private next: number;

  /** `w` is the prefix of new elements. */
  constructor(
    xml: string,
    private readonly w: string,
  ) {
    this.next = 1;
    for (const [, id] of xml.matchAll(/:id="(\d{1,9})"/g)) this.next = Math.max(this.next, Number(id) + 1);
  }

  /** The tag in front of runs that are new (`ins`) or gone (`del`). */
  open(kind: 'ins' | 'del'): string {
    return `<${this.w}${kind}${this.attributes()}>`;
  }

  /** The tag behind them. */
  close(kind: 'ins' | 'del'): string {
    return `</${this.w}${kind}>`;
  }

  /** The mark, in the properties of a paragraph's mark, of one that is new. */
  newMark(): string {
    return `<${this.w}ins${this.attributes()}/>`;
  }

  /** The record of former run properties (`''` for none). */
  formerRun(rPr: string): string {
    const { w } = this;
    return `<${w}rPrChange${this.attributes()}>${rPr === '' ? `<${w}rPr/>` : rPr}</${w}rPrChange>`;
  }

  private attributes(): string {
    return ` ${this.w}id="${this.next++}" ${this.w}author="${AUTHOR}"`;
  }
}

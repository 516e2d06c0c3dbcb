/** Where the reader stands among tables and the blocks of a cell or the body. */
export class Blocks {
  private tables = 0;
  /** The table whose row is deleted under revision; 0 for none. */
  private deletedRow = 0;
  private readonly parents: { readonly id: number; lastWasParagraph: boolean }[] = [];
  private count = 0;

  /** True inside a table. */
  get inTable(): boolean {
    return this.tables > 0;
  }

  /** True between the cells of a table, where no paragraph can stand. */
  get amidTable(): boolean {
    return this.tables >= this.parents.length;
  }

  /** True inside a row that is deleted under revision. */
  get deleted(): boolean {
    return this.deletedRow > 0;
  }

  openParent(): void {
    this.parents.push({ id: this.count++, lastWasParagraph: false });
  }

  closeParent(): void {
    this.parents.pop();
  }

  openTable(): void {
    this.tables++;
  }

  closeTable(): void {
    this.tables--;
    if (this.deletedRow > this.tables) this.deletedRow = 0;
    this.parents[this.parents.length - 1]!.lastWasParagraph = false;
  }

  deleteRow(): void {
    if (this.deletedRow === 0) this.deletedRow = this.tables;
  }

  closeRow(): void {
    if (this.deletedRow === this.tables) this.deletedRow = 0;
  }

  /** Counts a paragraph in: the element that holds it, and whether a paragraph stands right before it there. */
  paragraph(): { readonly parent: number; readonly afterParagraph: boolean } {
    const parent = this.parents[this.parents.length - 1]!;
    const place = { parent: parent.id, afterParagraph: parent.lastWasParagraph };
    parent.lastWasParagraph = true;
    return place;
  }
}
